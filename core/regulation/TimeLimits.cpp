// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/TimeLimits.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

TimeLimit readLimit(const JsonReader& json, const Evidence&)
{
    TimeLimit limit;
    limit.step = readNeeded(json, u"step"_s);
    limit.article = json.text(u"article"_s);
    limit.period = readPeriod(json);
    limit.workingDays = json.integer(u"workingDays"_s);
    limit.day = json.integer(u"day"_s);
    limit.month = json.integer(u"month"_s);
    limit.yearsLater = json.integer(u"yearsLater"_s);
    const auto fixed = Date::of(2001, limit.month, limit.day); // no limit ends on 29 February
    if (limit.workingDays <= 0 && !(fixed && fixed->isWhole()))
        json.complain(u"workingDays"_s,
                      base::Sentence::tr("còn thiếu (hoặc cho \"day\" và \"month\")"));
    return limit;
}

} // namespace

Deadline TimeLimit::from(const Date& start) const
{
    if (workingDays > 0)
        return {DeadlineKind::WithinWorkingDays, start, workingDays};
    const auto fixed = Date::of(start.year() + yearsLater, month, day);
    return {DeadlineKind::NotLaterThan, fixed.value_or(Date())};
}

TimeLimits readTimeLimits(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readLimit)};
}

} // namespace thidua::regulation
