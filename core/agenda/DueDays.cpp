// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/DueDays.h"

#include "base/Sentence.h"
#include "emulation/Desk.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::agenda {

using namespace Qt::StringLiterals;
using base::Date;
using emulation::EmulationYear;

namespace {

/// Those who collect, with what they need at hand.
struct Collecting {
    emulation::Desk desk;
    std::vector<DueEntry> entries;

    void add(DueEntry entry)
    {
        const auto& sources = desk.sources;
        const auto working = regulation::workingDayUpTo(sources.law.holidays, entry.last);
        if (entry.kind != DueEntry::Kind::Event) {
            entry.workingDay = working.day;
            entry.gaps = working.gaps;
        } else {
            entry.workingDay = entry.last; // a meeting is on its day
        }
        if (entry.first.isEmpty())
            entry.first = entry.last;
        if (entry.hint.isEmpty())
            entry.hint = weekendHint(entry.last, working.day, sources);
        entries.push_back(std::move(entry));
    }
};

void addDuty(Collecting& all, const emulation::Duty& duty)
{
    const auto& law = all.desk.law();
    const regulation::Deadline rule = duty.due.rule();
    const bool isOnce = rule.repetition == regulation::Repetition::Once;
    std::vector<regulation::Deadline> times{rule};
    if (!isOnce)
        times = regulation::occurrencesIn(rule, {Date::of(all.desk.year, 1, 1).value_or(Date()),
                                                 Date::of(all.desk.year, 12, 31).value_or(Date())});
    for (const auto& time : times) {
        const auto due = regulation::dueDay(time, law.deadlineCustoms, law.holidays);
        if (!due)
            continue;
        DueEntry entry;
        entry.kind = DueEntry::Kind::Duty;
        entry.id = u"duty/"_s + duty.id.value + (isOnce ? QString() : u'/' + due->last.toIso());
        entry.title = duty.title;
        entry.who = partyName(all.desk, duty.by);
        entry.last = due->last;
        entry.isDone = !duty.done.isEmpty() && (isOnce || duty.done >= due->last);
        entry.remindDays = duty.remindDays;
        all.add(std::move(entry));
    }
}

void addEvent(Collecting& all, const emulation::Event& event)
{
    if (event.status == emulation::EventStatus::Cancelled || event.time.date.month() == 0)
        return;
    const Date& date = event.time.date;
    DueEntry entry;
    entry.kind = DueEntry::Kind::Event;
    entry.id = u"event/"_s + event.id.value;
    entry.title = event.title;
    entry.who = partyName(all.desk, event.host);
    entry.place = event.place;
    entry.first = regulation::firstDayOf(date);
    entry.last = event.time.until.isWhole() ? event.time.until : regulation::lastDayOf(date);
    entry.isExpected = event.time.expected || !date.isWhole();
    entry.isDone = event.status == emulation::EventStatus::Done;
    if (!date.isWhole())
        entry.hint = base::Sentence::tr("mới định tháng, chưa định ngày");
    all.add(std::move(entry));
}

void addPaper(Collecting& all, const store::PaperFile& paper)
{
    if (!paper.due.isWhole())
        return;
    DueEntry entry;
    entry.kind = DueEntry::Kind::Paper;
    entry.id = u"paper/"_s + paper.id.value;
    entry.title = paper.title;
    entry.last = paper.due;
    entry.isDone = paper.state == store::PaperState::Issued;
    all.add(std::move(entry));
}

QString whyNot(const Date& day, const emulation::Sources& sources)
{
    return regulation::isWeekend(day) ? text::weekdayName(day)
                                      : sources.law.holidays.kindOf(day).why;
}

} // namespace

QString weekendHint(const Date& last, const Date& workingDay, const emulation::Sources& sources)
{
    using text::DateStyle;
    if (last == workingDay)
        return {};
    return sources.phrases.of(u"due.hint"_s,
                              {{u"last"_s, text::dateText(last, DateStyle::Slashed)},
                               {u"why"_s, whyNot(last, sources)},
                               {u"weekday"_s, text::weekdayName(workingDay)},
                               {u"working"_s, text::dateText(workingDay, DateStyle::Slashed)}});
}

const emulation::GroupingYear* ourGroupingYear(const EmulationYear& data)
{
    const auto* grouping = ourGrouping(data);
    if (!grouping)
        return nullptr;
    const auto at =
        std::find_if(grouping->years.begin(), grouping->years.end(),
                     [&](const emulation::GroupingYear& one) { return one.year == data.year; });
    return at == grouping->years.end() ? nullptr : &*at;
}

const emulation::Grouping* ourGrouping(const EmulationYear& data)
{
    for (const auto& grouping : data.groupings)
        for (const auto& one : grouping.years)
            for (const auto& member : one.members)
                if (one.year == data.year && member.agency == data.office)
                    return &grouping;
    return data.groupings.empty() ? nullptr : &data.groupings.front();
}

std::optional<emulation::MemberRole> ourRole(const EmulationYear& data)
{
    if (const auto* year = ourGroupingYear(data))
        for (const auto& member : year->members)
            if (member.agency == data.office)
                return member.role;
    return std::nullopt;
}

std::vector<DueEntry> dueEntries(const store::YearFile& file, const emulation::Sources& sources)
{
    const EmulationYear& data = file.data;
    const emulation::View view;
    Collecting all{{data,
                    view,
                    sources,
                    data.year,
                    Date::of(data.year).value_or(Date()),
                    ourGrouping(data),
                    ourGroupingYear(data),
                    {},
                    {}},
                   {}};
    for (const auto& duty : data.duties)
        addDuty(all, duty);
    if (all.desk.months && all.desk.months->plan) {
        for (const auto& duty : all.desk.months->plan->duties)
            addDuty(all, duty);
        for (const auto& event : all.desk.months->plan->events)
            addEvent(all, event);
    }
    for (const auto& plan : data.movementPlans)
        for (const auto& duty : plan.duties)
            addDuty(all, duty);
    for (const auto& paper : file.papers)
        addPaper(all, paper);
    std::stable_sort(all.entries.begin(), all.entries.end(),
                     [](const DueEntry& left, const DueEntry& right) {
                         return left.workingDay < right.workingDay;
                     });
    return std::move(all.entries);
}

std::vector<DueEntry> dueSoon(const std::vector<DueEntry>& entries, const Date& today, int days)
{
    const Date last = regulation::plusDays(today, days);
    std::vector<DueEntry> soon;
    for (const DueEntry& entry : entries) {
        const bool isPast = entry.kind == DueEntry::Kind::Event && entry.last < today;
        const Date& from = entry.kind == DueEntry::Kind::Event ? entry.first : entry.workingDay;
        if (!entry.isDone && !isPast && from <= last)
            soon.push_back(entry);
    }
    return soon;
}

} // namespace thidua::agenda
