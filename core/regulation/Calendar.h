// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

/// Reckoning with whole days.
namespace thidua::regulation {

base::Date plusDays(const base::Date& day, int count);
/// Months later; the last day of the month where it has no such day (31/8 and one month: 30/9).
base::Date plusMonths(const base::Date& day, int count);
/// 1 is Monday, 7 is Sunday.
int weekdayOf(const base::Date& day);
bool isWeekend(const base::Date& day);
base::Date lastDayOfMonth(int year, int month);
/// The first and last whole day of a date that may be a month or a year.
base::Date firstDayOf(const base::Date& date);
base::Date lastDayOf(const base::Date& date);

} // namespace thidua::regulation
