// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/MoveEntry.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using base::Date;

namespace {

Date day(int month, int number) { return *Date::of(2026, month, number); }

store::YearFile yearWithAll()
{
    store::YearFile file;
    file.data.year = 2026;
    emulation::Duty duty;
    duty.id = {u"bao-cao"_s};
    duty.due.date = day(6, 15);
    file.data.duties = {duty};
    emulation::Event event;
    event.id = {u"hoi-nghi"_s};
    event.time.date = day(3, 31);
    event.time.until = *Date::of(2026, 4, 1);
    emulation::GroupingYear year;
    year.year = 2026;
    year.plan.emplace();
    year.plan->events = {event};
    file.data.groupings.emplace_back();
    file.data.groupings[0].years = {year};
    store::PaperFile paper;
    paper.id = {u"ke-hoach"_s};
    paper.due = day(2, 27);
    file.papers = {paper};
    return file;
}

} // namespace

TEST(MoveEntry, MovesADutyAnEventWithItsLastDayAndAPaper)
{
    const auto file = yearWithAll();
    EXPECT_EQ(agenda::withMovedEntry(file, u"duty/bao-cao"_s, -15)->data.duties[0].due.date,
              day(5, 31));
    const auto moved = agenda::withMovedEntry(file, u"event/hoi-nghi"_s, 2);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->data.groupings[0].years[0].plan->events[0].time.date, day(4, 2));
    EXPECT_EQ(moved->data.groupings[0].years[0].plan->events[0].time.until, day(4, 3));
    EXPECT_EQ(agenda::withMovedEntry(file, u"paper/ke-hoach"_s, 2)->papers[0].due, day(3, 1));
}

TEST(MoveEntry, WhatIsDoneOrComesBackStays)
{
    auto file = yearWithAll();
    file.data.duties[0].due.repetition = regulation::Repetition::Monthly;
    file.data.groupings[0].years[0].plan->events[0].status = emulation::EventStatus::Done;
    file.papers[0].state = store::PaperState::Issued;
    for (const QString& entry : {u"duty/bao-cao"_s, u"event/hoi-nghi"_s, u"paper/ke-hoach"_s,
                                 u"duty/khong-co"_s, u"gi do"_s, QString()})
        EXPECT_FALSE(agenda::withMovedEntry(file, entry, 1)) << entry.toStdString();
}
