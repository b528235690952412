// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Holidays.h"

/// Reckoning with working days; whole days only.
namespace thidua::regulation {

/// A day that was reckoned and what the table of holidays lacks for the years passed through.
struct ReckonedDay {
    base::Date day;
    QStringList gaps;

    bool operator==(const ReckonedDay&) const = default;
};

/// That many working days later (earlier where negative); the start itself is not counted.
ReckonedDay plusWorkingDays(const Holidays& holidays, const base::Date& start, int count);
/// The day itself or the nearest working day before it.
ReckonedDay workingDayUpTo(const Holidays& holidays, const base::Date& day);
/// The day itself or the nearest working day after it.
ReckonedDay workingDayFrom(const Holidays& holidays, const base::Date& day);
/// First and last day included; 0 where the last lies before the first.
int workingDaysBetween(const Holidays& holidays, const base::Date& first, const base::Date& last);

} // namespace thidua::regulation
