// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "renewal/YearTurn.h"

namespace thidua::renewal {

/// What a year that stands somewhere means when the year turns.
enum class YearFate {
    Right, ///< long past, or still ahead
    Moves, ///< the old year or the one after it: goes along
    Asks,  ///< the year before: perhaps a comparison
    Past,  ///< a few years back: rightly so, perhaps
    Over,  ///< a goal that lies behind by now
};

YearFate fateOf(int year, const YearTurn& turn);

/// The date in the new year: as many years later, 29/2 on the last day of February.
base::Date moved(const base::Date& date, const YearTurn& turn);

/// "; lưu ý: ngày 15/6/2025 là Chủ nhật (nghỉ cuối tuần)" where nobody works on that day.
QString dayOffHint(const base::Date& date, const YearTurn& turn);

} // namespace thidua::renewal
