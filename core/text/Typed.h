// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Result.h"

#include <QString>

namespace thidua::text {

/// What a date that is not spelt out refers to.
struct DateHints {
    base::Date today; ///< for "hôm nay", "thứ Sáu"; empty: such words are not understood
    int year = 0;     ///< for "5/3"; 0: the year of today
};

/// A date as people type it: "5/3", "05/3/2026", "5-3-26", "3/2026", "2026", "ngày 5 tháng 3",
/// "hôm nay", "mai", "thứ Sáu" (the next one, today included), "thứ 6 tuần sau". Blank is the empty
/// date: it is left for the pen. Refused, with what is wrong, where there is no such day.
base::Result<base::Date> typedDate(const QString& typed, const DateHints& hints);

/// "1.234,5", "1234,5", "1 234", "-3". Refused where it is no number; "1.5" is refused as well,
/// since a point parts thousands.
base::Result<double> typedNumber(const QString& typed);
/// The same without a fraction, between `least` and a thousand million.
base::Result<int> typedWhole(const QString& typed, int least = 0);

/// As it is typed: "1.234,5"; numbers below 10.000 are not parted, most of them are years. At most
/// two places.
QString numberText(double number);

} // namespace thidua::text
