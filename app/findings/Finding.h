// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"
#include "document/OfficialDocument.h"

#include <QString>

#include <vector>

namespace thidua::findings {

/// Phải sửa, Nên sửa, Lưu ý.
enum class Level { Must, Should, Hint };

/// One thing about a paper that somebody should look at.
struct Finding {
    Level level = Level::Should;
    QString message;
    QString quote;     ///< what stands in the source
    int line = 0;      ///< of the source, from 1; 0: none
    QString component; ///< member of the paper's JSON, where it is about one

    bool operator==(const Finding&) const = default;
};

/// What reading dropped or could not place, what the head still lacks (`missing`, by components),
/// what printing complains about.
std::vector<Finding> findingsOf(const document::OfficialDocument& paper, const QStringList& missing,
                                const std::vector<base::Diagnostic>& diagnostics);

} // namespace thidua::findings
