// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/WorkingDays.h"

#include "regulation/Calendar.h"

namespace thidua::regulation {

using base::Date;

namespace {

/// An office may have entered a whole year of days off; the search ends all the same.
constexpr int furthestDay = 366;

ReckonedDay withGaps(const Holidays& holidays, const Date& start, const Date& end)
{
    ReckonedDay reckoned{end, {}};
    const auto [first, last] = std::minmax({start, end});
    for (int year = first.year(); year <= last.year(); ++year)
        reckoned.gaps += holidays.gapsIn(year);
    return reckoned;
}

/// The next working day in that direction, `day` itself not looked at.
Date nextWorkingDay(const Holidays& holidays, const Date& day, int step)
{
    for (int away = 1; away <= furthestDay; ++away)
        if (const Date candidate = plusDays(day, step * away); holidays.isWorkingDay(candidate))
            return candidate;
    return plusDays(day, step);
}

ReckonedDay nearest(const Holidays& holidays, const Date& day, int step)
{
    const Date found = holidays.isWorkingDay(day) ? day : nextWorkingDay(holidays, day, step);
    return withGaps(holidays, day, found);
}

} // namespace

ReckonedDay plusWorkingDays(const Holidays& holidays, const Date& start, int count)
{
    Date day = start;
    for (int left = std::abs(count); left > 0; --left)
        day = nextWorkingDay(holidays, day, count < 0 ? -1 : 1);
    return withGaps(holidays, start, day);
}

ReckonedDay workingDayUpTo(const Holidays& holidays, const Date& day)
{
    return nearest(holidays, day, -1);
}

ReckonedDay workingDayFrom(const Holidays& holidays, const Date& day)
{
    return nearest(holidays, day, 1);
}

int workingDaysBetween(const Holidays& holidays, const Date& first, const Date& last)
{
    int count = 0;
    for (Date day = first; day <= last; day = plusDays(day, 1))
        count += holidays.isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace thidua::regulation
