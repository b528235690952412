// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Date;
using regulation::DeadlineKind;
using regulation::DueDay;
using text::DateStyle;

namespace {

QString phraseOf(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Before:
        return u"due.before"_s;
    case DeadlineKind::NotLaterThan:
        return u"due.notLaterThan"_s;
    case DeadlineKind::InMonth:
        return u"due.inMonth"_s;
    case DeadlineKind::EarlyInMonth:
        return u"due.earlyInMonth"_s;
    case DeadlineKind::MidMonth:
        return u"due.midMonth"_s;
    case DeadlineKind::LateInMonth:
        return u"due.lateInMonth"_s;
    case DeadlineKind::WithinDays:
        return u"due.withinDays"_s;
    case DeadlineKind::WithinWorkingDays:
        break;
    }
    return u"due.withinWorkingDays"_s;
}

QString dueText(const Desk& desk, const regulation::Deadline& deadline)
{
    return desk.say(phraseOf(deadline.kind),
                    {{u"date"_s, text::dateInSentence(deadline.date, DateStyle::Slashed)},
                     {u"count"_s, QString::number(deadline.count)}});
}

/// "Chủ nhật", or the holiday it is.
QString whyNot(const Desk& desk, const Date& day)
{
    return regulation::isWeekend(day) ? text::weekdayName(day)
                                      : desk.law().holidays.kindOf(day).why;
}

QString hintText(const Desk& desk, const DueDay& due)
{
    if (due.last == due.workingDay)
        return {};
    return desk.say(u"due.hint"_s,
                    {{u"last"_s, text::dateText(due.last, DateStyle::Slashed)},
                     {u"why"_s, whyNot(desk, due.last)},
                     {u"weekday"_s, text::weekdayName(due.workingDay)},
                     {u"working"_s, text::dateInSentence(due.workingDay, DateStyle::Slashed)}});
}

/// One time at which a duty falls due.
struct Occurrence {
    const Duty* duty;
    regulation::Deadline deadline;
    std::optional<DueDay> due;
};

std::vector<Occurrence> occurrencesOf(const Desk& desk, const Duty& duty)
{
    const regulation::Deadline rule = duty.due.rule();
    std::vector<regulation::Deadline> times{rule};
    if (rule.repetition != regulation::Repetition::Once) {
        const regulation::Period ofYear{Date::of(desk.year, 1, 1).value_or(Date()),
                                        Date::of(desk.year, 12, 31).value_or(Date())};
        times = regulation::occurrencesIn(rule, ofYear);
    }
    std::vector<Occurrence> found;
    for (const auto& deadline : times)
        found.push_back(
            {&duty, deadline,
             regulation::dueDay(deadline, desk.law().deadlineCustoms, desk.law().holidays)});
    return found;
}

QJsonObject occurrenceFacts(const Desk& desk, const Occurrence& occurrence)
{
    const Duty& duty = *occurrence.duty;
    QJsonObject facts{{u"id"_s, duty.id.value},
                      {u"title"_s, duty.title},
                      {u"by"_s, partyText(desk, duty.by)},
                      {u"to"_s, partyText(desk, duty.to)},
                      {u"due"_s, dueText(desk, occurrence.deadline)},
                      {u"address"_s, duty.address},
                      {u"isDone"_s, !duty.done.isEmpty()},
                      {u"done"_s, dateFacts(desk, duty.done)}};
    putUnlessEmpty(facts, u"source"_s, citationFacts(desk, duty.source));
    if (!occurrence.due)
        return facts;
    facts[u"lastDay"_s] = dateFacts(desk, occurrence.due->last);
    facts[u"workingDay"_s] = dateFacts(desk, occurrence.due->workingDay);
    facts[u"hint"_s] = hintText(desk, *occurrence.due);
    facts[u"isUncertain"_s] =
        occurrence.due->evidence.isUncertain() || !occurrence.due->gaps.isEmpty();
    facts[u"gaps"_s] = textList(occurrence.due->gaps);
    return facts;
}

} // namespace

QJsonArray dutyFacts(const Desk& desk, const std::vector<Duty>& duties)
{
    std::vector<Occurrence> all;
    for (const Duty& duty : duties)
        for (Occurrence& one : occurrencesOf(desk, duty))
            all.push_back(std::move(one));
    // What has no day comes last.
    std::stable_sort(all.begin(), all.end(), [](const Occurrence& left, const Occurrence& right) {
        if (!left.due || !right.due)
            return left.due && !right.due;
        return left.due->last < right.due->last;
    });
    QJsonArray list;
    for (const Occurrence& one : all)
        list += occurrenceFacts(desk, one);
    return list;
}

} // namespace thidua::emulation
