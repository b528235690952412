// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/MoveEntry.h"

#include "agenda/DueDays.h"
#include "regulation/Calendar.h"

#include <algorithm>

namespace thidua::agenda {

using namespace Qt::StringLiterals;
using regulation::plusDays;

namespace {

/// Null where there is none.
template <typename Records> auto* byId(Records& records, const QString& id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&id](const auto& one) { return one.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

bool move(emulation::Duty& duty, int days)
{
    const bool isOwnDay = duty.due.repetition == regulation::Repetition::Once &&
                          duty.due.count == 0 && duty.due.date.isWhole();
    if (!isOwnDay || !duty.done.isEmpty())
        return false;
    duty.due.date = plusDays(duty.due.date, days);
    return true;
}

bool move(emulation::Event& event, int days)
{
    if (event.status == emulation::EventStatus::Done ||
        event.status == emulation::EventStatus::Cancelled || event.time.date.month() == 0)
        return false;
    event.time.date = plusDays(regulation::firstDayOf(event.time.date), days);
    event.time.part = {};
    if (event.time.until.isWhole())
        event.time.until = plusDays(event.time.until, days);
    return true;
}

bool move(store::PaperFile& paper, int days)
{
    if (!paper.due.isWhole() || paper.state == store::PaperState::Signed ||
        paper.state == store::PaperState::Issued)
        return false;
    paper.due = plusDays(paper.due, days);
    return true;
}

bool moveDuty(emulation::EmulationYear& data, const QString& id, int days)
{
    if (auto* duty = byId(data.duties, id))
        return move(*duty, days);
    for (auto& grouping : data.groupings)
        for (auto& year : grouping.years)
            if (auto* duty = year.plan ? byId(year.plan->duties, id) : nullptr)
                return move(*duty, days);
    for (auto& plan : data.movementPlans)
        if (auto* duty = byId(plan.duties, id))
            return move(*duty, days);
    return false;
}

bool moveEvent(emulation::EmulationYear& data, const QString& id, int days)
{
    for (auto& grouping : data.groupings)
        for (auto& year : grouping.years)
            if (auto* event = year.plan ? byId(year.plan->events, id) : nullptr)
                return move(*event, days);
    return false;
}

} // namespace

std::optional<store::YearFile> withMovedEntry(store::YearFile file, const QString& entry, int days)
{
    const QString kind = entry.section(u'/', 0, 0);
    const QString id = entry.section(u'/', 1);
    bool isMoved = false;
    if (kind == u"duty")
        isMoved = moveDuty(file.data, id, days);
    else if (kind == u"event")
        isMoved = moveEvent(file.data, id, days);
    else if (auto* paper = kind == u"paper" ? byId(file.papers, id) : nullptr)
        isMoved = move(*paper, days);
    return isMoved ? std::optional(std::move(file)) : std::nullopt;
}

} // namespace thidua::agenda
