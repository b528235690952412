// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Law.h"
#include "renewal/Terms.h"

#include <optional>
#include <utility>

namespace thidua::renewal {

/// From which year to which, and what is known of either.
struct YearTurn {
    int from = 0;
    int to = 0;
    const regulation::Law& law;
    const Terms& terms;
    QStringList slogans = {}; ///< themes and mottos of the old year
    QStringList leavers = {}; ///< people who are not in office any more
    /// How many members the grouping had and has, where that changed.
    std::optional<std::pair<int, int>> members = std::nullopt;

    int gap() const { return to - from; }
    base::Date firstDay() const { return base::Date::of(to, 1, 1).value_or(base::Date()); }
    base::Date lastDay() const { return base::Date::of(to, 12, 31).value_or(base::Date()); }
};

} // namespace thidua::renewal
