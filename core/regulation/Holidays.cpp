// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Holidays.h"

#include "regulation/Calendar.h"

#include "base/Sentence.h"

#include <set>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;

namespace {

/// Substitutes of neighbouring holidays push each other on, never further than this.
constexpr int substituteReach = 10;

DayKind off(const QString& why, const Evidence& evidence) { return {false, why, evidence}; }

bool isRestDay(const Holidays& holidays, const Date& day)
{
    const auto& [first, second] = holidays.restWeekdays;
    const int weekday = weekdayOf(day);
    return weekday == first || weekday == second;
}

std::optional<DayKind> byNotice(const Holidays& holidays, const Date& day)
{
    // The latest entry wins: an office may have corrected an earlier one.
    for (auto notice = holidays.notices.rbegin(); notice != holidays.notices.rend(); ++notice) {
        if (std::find(notice->workDays.begin(), notice->workDays.end(), day) !=
            notice->workDays.end())
            return DayKind{true, {}, notice->evidence};
        for (const DaysOff& span : notice->daysOff)
            if (span.first <= day && day <= span.last)
                return off(span.name, notice->evidence);
    }
    return std::nullopt;
}

std::optional<DayKind> byFeast(const Holidays& holidays, const Date& day)
{
    for (const LunarHoliday& feast : holidays.lunar)
        if (feast.date == day)
            return off(feast.name, feast.evidence);
    for (const YearlyHoliday& yearly : holidays.yearly)
        if (yearly.day == day.day() && yearly.month == day.month() && yearly.period.contains(day))
            return off(yearly.name, yearly.evidence);
    return std::nullopt;
}

/// The holiday whose substitute that working day is: each holiday on a rest day takes the next day
/// that is neither a rest day, nor a holiday, nor taken.
std::optional<DayKind> bySubstitute(const Holidays& holidays, const Date& day)
{
    std::set<Date> taken;
    for (int back = substituteReach; back > 0; --back) {
        const Date holiday = plusDays(day, -back);
        const auto feast = byFeast(holidays, holiday);
        if (!feast || !isRestDay(holidays, holiday))
            continue;
        Date substitute = plusDays(holiday, 1);
        while (isRestDay(holidays, substitute) || byFeast(holidays, substitute) ||
               taken.contains(substitute))
            substitute = plusDays(substitute, 1);
        taken.insert(substitute);
        if (substitute == day)
            return off(Sentence::tr("nghỉ bù %1", feast->why),
                       together(feast->evidence, holidays.evidence));
    }
    return std::nullopt;
}

} // namespace

DayKind Holidays::kindOf(const Date& day) const
{
    if (const auto kind = byNotice(*this, day))
        return *kind;
    if (const auto kind = byFeast(*this, day))
        return *kind;
    if (isRestDay(*this, day))
        return off(Sentence::tr("nghỉ cuối tuần"), evidence);
    if (hasSubstitutes)
        if (const auto kind = bySubstitute(*this, day))
            return *kind;
    return {true, {}, evidence};
}

QStringList Holidays::gapsIn(int year) const
{
    QStringList gaps;
    for (const auto& feast : feasts) {
        const bool isKnown =
            std::any_of(lunar.begin(), lunar.end(), [&](const LunarHoliday& known) {
                return known.feast == feast.first && known.date.year() == year;
            });
        if (!isKnown)
            gaps << Sentence::tr("Chưa có ngày %1 năm %2; hãy nhập vào bảng ngày nghỉ.",
                                 feast.second, year);
    }
    const bool hasNotice = std::any_of(notices.begin(), notices.end(),
                                       [year](const auto& notice) { return notice.year == year; });
    if (!hasNotice && !awaited.isEmpty())
        gaps << Sentence::tr("Chưa có %1 năm %2; hãy nhập khi có thông báo của năm đó.",
                             awaited.join(u", "_s), year);
    return gaps;
}

void Holidays::overrideWith(const Holidays& own)
{
    overrideById(yearly, own.yearly);
    overrideById(lunar, own.lunar);
    overrideById(notices, own.notices);
}

} // namespace thidua::regulation
