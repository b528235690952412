// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Deadlines.h"

#include "regulation/Calendar.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

/// A day by the words and how sure that reading is.
struct Reading {
    Date last;
    Evidence evidence;
};

Evidence sure()
{
    Evidence evidence;
    evidence.confidence = Confidence::High;
    return evidence;
}

Date dayOfMonth(const Date& month, int day)
{
    return Date::of(month.year(), month.month(), day).value_or(Date());
}

bool isCounted(DeadlineKind kind)
{
    return kind == DeadlineKind::WithinDays || kind == DeadlineKind::WithinWorkingDays;
}

bool isOfMonth(DeadlineKind kind)
{
    return kind == DeadlineKind::InMonth || kind == DeadlineKind::EarlyInMonth ||
           kind == DeadlineKind::MidMonth || kind == DeadlineKind::LateInMonth;
}

bool saysEnough(const Deadline& deadline)
{
    if (isCounted(deadline.kind))
        return deadline.date.isWhole() && deadline.count > 0;
    return isOfMonth(deadline.kind) ? deadline.date.month() != 0 : !deadline.date.isEmpty();
}

Reading readCounted(const Deadline& deadline, const DeadlineCustoms& customs,
                    const Holidays& holidays)
{
    const Date start = customs.startDayCounts ? plusDays(deadline.date, -1) : deadline.date;
    const Date last = deadline.kind == DeadlineKind::WithinDays
                          ? plusDays(start, deadline.count)
                          : plusWorkingDays(holidays, start, deadline.count).day;
    return {last, customs.counting};
}

Reading readNamed(const Deadline& deadline, const DeadlineCustoms& customs)
{
    const Date& date = deadline.date;
    const Date month = Date::of(date.year(), date.month()).value_or(Date());
    switch (deadline.kind) {
    case DeadlineKind::Before:
        return {customs.beforeIncludesTheDay ? lastDayOf(date) : plusDays(firstDayOf(date), -1),
                customs.before};
    case DeadlineKind::InMonth:
        return {lastDayOf(month), sure()};
    case DeadlineKind::EarlyInMonth:
        return {dayOfMonth(month, customs.earlyUntil), customs.monthParts};
    case DeadlineKind::MidMonth:
        return {dayOfMonth(month, customs.midUntil), customs.monthParts};
    case DeadlineKind::LateInMonth:
        return {lastDayOf(month), customs.monthParts};
    default:
        return {lastDayOf(date), sure()};
    }
}

int monthsBetween(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Yearly:
        return 12;
    case Repetition::HalfYearly:
        return 6;
    case Repetition::Quarterly:
        return 3;
    case Repetition::Monthly:
        return 1;
    case Repetition::Once:
        break;
    }
    return 0;
}

/// A month stays a month: "trong tháng 6 hằng năm".
Date later(const Date& date, int months)
{
    const Date day = plusMonths(firstDayOf(date), months);
    return date.isWhole() ? day
                          : Date::of(day.year(), date.month() ? day.month() : 0).value_or(Date());
}

} // namespace

std::optional<DueDay> dueDay(const Deadline& deadline, const DeadlineCustoms& customs,
                             const Holidays& holidays)
{
    if (!saysEnough(deadline))
        return std::nullopt;
    const Reading reading = isCounted(deadline.kind) ? readCounted(deadline, customs, holidays)
                                                     : readNamed(deadline, customs);
    if (!reading.last.isWhole())
        return std::nullopt;
    const ReckonedDay working = workingDayUpTo(holidays, reading.last);
    DueDay due{reading.last, working.day, working.gaps, reading.evidence};
    // A count passes through the years before its end too.
    if (deadline.kind == DeadlineKind::WithinWorkingDays)
        due.gaps = plusWorkingDays(holidays, deadline.date, deadline.count).gaps;
    return due;
}

std::vector<Deadline> occurrencesIn(const Deadline& deadline, const Period& period)
{
    std::vector<Deadline> found;
    const int step = monthsBetween(deadline.repetition);
    for (int months = 0; !deadline.date.isEmpty(); months += step) {
        Deadline once = deadline;
        once.repetition = Repetition::Once;
        once.date = later(deadline.date, months);
        if (period.until < firstDayOf(once.date))
            break;
        if (period.from <= lastDayOf(once.date))
            found.push_back(once);
        if (step == 0)
            break;
    }
    return found;
}

void DeadlineCustoms::overrideWith(const DeadlineCustoms& own)
{
    const auto isGiven = [](const Evidence& evidence) { return evidence.origin == Origin::Office; };
    if (isGiven(own.before)) {
        beforeIncludesTheDay = own.beforeIncludesTheDay;
        before = own.before;
    }
    if (isGiven(own.counting)) {
        startDayCounts = own.startDayCounts;
        counting = own.counting;
    }
    if (isGiven(own.monthParts)) {
        earlyUntil = own.earlyUntil;
        midUntil = own.midUntil;
        monthParts = own.monthParts;
    }
}

DeadlineCustoms readDeadlineCustoms(const JsonReader& root, Origin origin)
{
    const Evidence ofFile = fileEvidence(root, origin);
    // What a file does not speak of stays without evidence and overrides nothing.
    const auto evidenceOf = [&root, &ofFile](const QString& key) {
        return root.has(key) ? readEvidence(root.object(key), ofFile) : Evidence();
    };
    const JsonReader parts = root.object(u"monthParts"_s);
    DeadlineCustoms customs{root.object(u"before"_s).flag(u"includesTheDay"_s),
                            evidenceOf(u"before"_s),
                            root.object(u"counting"_s).flag(u"startDayCounts"_s),
                            evidenceOf(u"counting"_s),
                            parts.integer(u"earlyUntil"_s),
                            parts.integer(u"midUntil"_s),
                            evidenceOf(u"monthParts"_s)};
    const bool isOrdered =
        1 <= customs.earlyUntil && customs.earlyUntil < customs.midUntil && customs.midUntil <= 28;
    if (root.has(u"monthParts"_s) && !isOrdered)
        parts.complain(u"midUntil"_s,
                       base::Sentence::tr("phải sau \"earlyUntil\" và không quá ngày 28"));
    return customs;
}

} // namespace thidua::regulation
