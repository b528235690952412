// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/YearFate.h"

#include "base/Sentence.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

namespace thidua::renewal {

using base::Date;
using base::Sentence;

namespace {

/// How many years back a year may have been left over from an older paper.
constexpr int recentYears = 5;

} // namespace

YearFate fateOf(int year, const YearTurn& turn)
{
    const int distance = year - turn.from;
    if (distance == 0 || distance == 1)
        return YearFate::Moves;
    if (distance > 1)
        return year < turn.to ? YearFate::Over : YearFate::Right;
    if (distance == -1)
        return YearFate::Asks;
    return distance >= -recentYears ? YearFate::Past : YearFate::Right;
}

Date moved(const Date& date, const YearTurn& turn)
{
    if (date.isWhole())
        return regulation::plusMonths(date, 12 * turn.gap());
    return Date::of(date.year() + turn.gap(), date.month()).value_or(date);
}

QString dayOffHint(const Date& date, const YearTurn& turn)
{
    if (!date.isWhole())
        return {};
    const auto kind = turn.law.holidays.kindOf(date);
    if (kind.isWorking)
        return {};
    const QString day = text::dateInSentence(date, text::DateStyle::Slashed);
    return Sentence::tr("Lưu ý: %1 là %2 (%3).", day, text::weekdayName(date), kind.why);
}

} // namespace thidua::renewal
