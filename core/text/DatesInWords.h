// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <QString>

namespace thidua::text {

/// The two ways in which papers write a date.
enum class DateStyle {
    Long,    ///< "ngày 05 tháng 3 năm 2026"
    Slashed, ///< "05/3/2026"
};

/// A date or the part of it that is known ("tháng 3 năm 2026", "3/2026", "năm 2026"); empty for an
/// empty date. Days below 10 and the months 1 and 2 get a zero (NĐ 30/2020, Phụ lục I, II.4).
QString dateText(const base::Date& date, DateStyle style);

/// As it stands in a sentence: "ngày 05/3/2026", "ngày 05 tháng 3 năm 2026".
QString dateInSentence(const base::Date& date, DateStyle style);

/// All in words, for minutes: "ngày năm tháng Ba năm hai nghìn không trăm hai mươi sáu".
QString dateInWords(const base::Date& date);

/// "thứ Hai" … "Chủ nhật" (NĐ 30/2020, Phụ lục II, V.8.c); empty where the date is not whole.
QString weekdayName(const base::Date& date);

} // namespace thidua::text
