// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Calendar.h"

#include <QDate>

namespace thidua::regulation {

using base::Date;

namespace {

QDate toQt(const Date& day)
{
    Q_ASSERT(day.isWhole());
    return {day.year(), day.month(), day.day()};
}

Date fromQt(const QDate& day)
{
    return Date::of(day.year(), day.month(), day.day()).value_or(Date());
}

} // namespace

Date plusDays(const Date& day, int count) { return fromQt(toQt(day).addDays(count)); }

Date plusMonths(const Date& day, int count) { return fromQt(toQt(day).addMonths(count)); }

int weekdayOf(const Date& day) { return toQt(day).dayOfWeek(); }

bool isWeekend(const Date& day) { return weekdayOf(day) >= Qt::Saturday; }

Date lastDayOfMonth(int year, int month)
{
    return fromQt({year, month, QDate(year, month, 1).daysInMonth()});
}

Date firstDayOf(const Date& date)
{
    const int month = date.month() ? date.month() : 1;
    return date.isWhole() || date.isEmpty() ? date
                                            : Date::of(date.year(), month, 1).value_or(Date());
}

Date lastDayOf(const Date& date)
{
    return date.isWhole() || date.isEmpty()
               ? date
               : lastDayOfMonth(date.year(), date.month() ? date.month() : 12);
}

} // namespace thidua::regulation
