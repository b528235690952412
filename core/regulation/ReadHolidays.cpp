// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sentence.h"
#include "regulation/Calendar.h"
#include "regulation/Holidays.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;
using base::Sentence;

namespace {

/// Longer than any break; more is a slip in the year.
constexpr int longestBreak = 60;

Date readDay(const JsonReader& json, const QString& key)
{
    const Date date = readDate(json, key);
    if (!date.isWhole())
        json.complain(key, Sentence::tr("phải có đủ ngày, tháng, năm (viết như 2026-02-17)"));
    return date;
}

YearlyHoliday readYearly(const JsonReader& json, const Evidence&)
{
    YearlyHoliday holiday{{},
                          readNeeded(json, u"name"_s),
                          json.integer(u"day"_s),
                          json.integer(u"month"_s),
                          readPeriod(json),
                          {}};
    const auto date = Date::of(2000, holiday.month, holiday.day);
    if (!date || !date->isWhole())
        json.complain(u"day"_s, Sentence::tr("và \"month\" không phải là một ngày trong năm"));
    return holiday;
}

LunarHoliday readLunar(const JsonReader& json, const Evidence&)
{
    return {{},
            readNeeded(json, u"feast"_s),
            readNeeded(json, u"name"_s),
            readDay(json, u"date"_s),
            {}};
}

DaysOff readDaysOff(const JsonReader& json)
{
    const DaysOff span{readNeeded(json, u"name"_s), readDay(json, u"first"_s),
                       json.has(u"last"_s) ? readDay(json, u"last"_s) : readDay(json, u"first"_s)};
    const bool isWhole = span.first.isWhole() && span.last.isWhole();
    if (isWhole && (span.last < span.first || plusDays(span.first, longestBreak) < span.last))
        json.complain(u"last"_s,
                      Sentence::tr("phải từ ngày đầu trở đi và không quá %1 ngày", longestBreak));
    return span;
}

HolidayNotice readNotice(const JsonReader& json, const Evidence&)
{
    HolidayNotice notice;
    notice.year = json.integer(u"year"_s);
    if (notice.year < 1)
        json.complain(u"year"_s, Sentence::tr("còn thiếu"));
    for (const JsonReader& span : json.objects(u"daysOff"_s))
        notice.daysOff.push_back(readDaysOff(span));
    for (const QString& text : json.lines(u"workDays"_s)) {
        const auto day = Date::fromIso(text);
        if (!day || !day->isWhole())
            json.complain(u"workDays"_s,
                          Sentence::tr("có \"%1\" không phải là ngày (viết như 2026-08-22)", text));
        else
            notice.workDays.push_back(*day);
    }
    return notice;
}

} // namespace

Holidays readHolidays(const JsonReader& root, Origin origin)
{
    Holidays holidays;
    holidays.yearly = readRecords(root, u"yearly"_s, origin, readYearly);
    holidays.lunar = readRecords(root, u"lunar"_s, origin, readLunar);
    holidays.notices = readRecords(root, u"notices"_s, origin, readNotice);
    for (const JsonReader& feast : root.objects(u"feasts"_s))
        holidays.feasts.emplace_back(readNeeded(feast, u"id"_s), readNeeded(feast, u"name"_s));
    holidays.awaited = root.lines(u"awaited"_s);
    const JsonReader week = root.object(u"week"_s);
    if (week.has(u"restWeekdays"_s))
        holidays.restWeekdays = week.pair(u"restWeekdays"_s);
    holidays.hasSubstitutes = week.flag(u"hasSubstitutes"_s);
    holidays.evidence = readEvidence(week, fileEvidence(root, origin));
    return holidays;
}

} // namespace thidua::regulation
