// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <QString>

namespace thidua::shell {

/// Words of the paper that are printed, page numbers aside.
int wordCount(const composition::Flow& flow);

struct Status {
    int page = 0; ///< from 1
    int pages = 0;
    int words = 0;
    int findings = 0;
    QString saved; ///< "đã lưu 10:32"; may be empty
};

/// "Trang 1/5 · 1.986 từ · 3 điều cần xem · đã lưu 10:32"
QString statusText(const Status& status);

} // namespace thidua::shell
