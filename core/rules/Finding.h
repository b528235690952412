// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::rules {

/// How bad it is; shown as Phải sửa, Nên sửa, Lưu ý.
enum class Level { Must, Should, Hint };

/// One thing that is not as the regulation wants it.
struct Finding {
    QString rule; ///< id in words: "page-margin"
    Level level = Level::Must;
    QString message; ///< one sentence with the measured value and the allowed range
    QString article; ///< where the range stands
    QString excerpt; ///< the text concerned

    bool operator==(const Finding&) const = default;
};

} // namespace thidua::rules
