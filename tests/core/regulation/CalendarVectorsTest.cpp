// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "regulation/Calendar.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::regulation;
using namespace thidua::regulation::test;
using namespace Qt::StringLiterals;
using support::words;

namespace {

DeadlineKind kindNamed(const QString& name)
{
    static const std::map<QString, DeadlineKind> kinds = {
        {u"before"_s, DeadlineKind::Before},
        {u"notLaterThan"_s, DeadlineKind::NotLaterThan},
        {u"inMonth"_s, DeadlineKind::InMonth},
        {u"earlyInMonth"_s, DeadlineKind::EarlyInMonth},
        {u"midMonth"_s, DeadlineKind::MidMonth},
        {u"lateInMonth"_s, DeadlineKind::LateInMonth},
        {u"withinDays"_s, DeadlineKind::WithinDays},
        {u"withinWorkingDays"_s, DeadlineKind::WithinWorkingDays}};
    return kinds.at(name);
}

std::optional<DueDay> due(const Deadline& deadline)
{
    return dueDay(deadline, shippedLaw().deadlineCustoms, shippedLaw().holidays);
}

} // namespace

TEST(Holidays, EachDayIsWhatTheCalendarSays)
{
    for (const auto& vector : vectors(u"daysOff"_s)) {
        const DayKind kind = shippedLaw().holidays.kindOf(dateIn(vector));
        EXPECT_EQ(words(kind.why), words(vector.text(u"why"_s))) << words(vector.text(u"date"_s));
        EXPECT_EQ(kind.isWorking, vector.text(u"why"_s).isEmpty()) << words(vector.text(u"date"_s));
    }
}

TEST(Holidays, WhatOnlyAYearlyNoticeTellsIsMissedUntilItIsEntered)
{
    const auto gaps = shippedLaw().holidays.gapsIn(2026);
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_THAT(words(gaps[0]), testing::HasSubstr(words(u"số ngày nghỉ tết Nguyên đán"_s)));
    EXPECT_EQ(shippedLaw().holidays.gapsIn(2040).size(), 3);
}

TEST(Holidays, TheNoticeOfTheOfficeDecides)
{
    const auto law = lawWithOffice(u"holidays.json"_s, R"({"notices": [{"id": "2026", "year": 2026,
        "daysOff": [{"name": "Nghỉ tết Nguyên đán", "first": "2026-02-16", "last": "2026-02-20"}],
        "workDays": ["2026-02-28"]}]})");
    ASSERT_TRUE(law) << words(law.error().message);
    EXPECT_TRUE(law->holidays.gapsIn(2026).isEmpty());
    EXPECT_EQ(law->holidays.kindOf(date(u"2026-02-20"_s)).why, u"Nghỉ tết Nguyên đán"_s);
    EXPECT_TRUE(law->holidays.isWorkingDay(date(u"2026-02-28"_s)));
    EXPECT_FALSE(law->holidays.isWorkingDay(date(u"2026-02-17"_s)));
    EXPECT_EQ(plusWorkingDays(law->holidays, date(u"2026-02-13"_s), 1).day, date(u"2026-02-23"_s));
}

TEST(WorkingDays, CountBackAndForthAlike)
{
    const auto& holidays = shippedLaw().holidays;
    for (int count = 1; count <= 300; ++count) {
        const auto there = plusWorkingDays(holidays, date(u"2026-01-05"_s), count);
        EXPECT_EQ(plusWorkingDays(holidays, there.day, -count).day, date(u"2026-01-05"_s)) << count;
        EXPECT_EQ(workingDaysBetween(holidays, date(u"2026-01-06"_s), there.day), count);
    }
}

TEST(WorkingDays, TellOfEveryYearTheyPassThrough)
{
    const auto later = plusWorkingDays(shippedLaw().holidays, date(u"2026-12-30"_s), 5);
    EXPECT_EQ(later.day.year(), 2027);
    EXPECT_EQ(later.gaps.size(), 2);
}

TEST(Deadlines, FallOnTheDaysOfTheVectors)
{
    for (const auto& vector : vectors(u"deadlines"_s)) {
        const Deadline deadline{kindNamed(vector.text(u"kind"_s)), dateIn(vector),
                                vector.integer(u"count"_s)};
        const auto day = due(deadline);
        const std::string which = words(vector.text(u"kind"_s) + u' ' + vector.text(u"date"_s));
        ASSERT_TRUE(day) << which;
        EXPECT_EQ(day->last.toIso(), vector.text(u"last"_s)) << which;
        EXPECT_EQ(day->workingDay.toIso(), vector.text(u"workingDay"_s)) << which;
    }
}

TEST(Deadlines, OneWhoseDateDoesNotSayEnoughHasNoDay)
{
    EXPECT_FALSE(due({DeadlineKind::InMonth, date(u"2026"_s)}));
    EXPECT_FALSE(due({DeadlineKind::Before, {}}));
    EXPECT_FALSE(due({DeadlineKind::WithinDays, date(u"2026-03"_s), 10}));
    EXPECT_FALSE(due({DeadlineKind::WithinWorkingDays, date(u"2026-03-02"_s), 0}));
}

TEST(Deadlines, ReadingOfWordsWithoutALawIsUncertain)
{
    EXPECT_TRUE(due({DeadlineKind::EarlyInMonth, date(u"2026-12"_s)})->evidence.isUncertain());
    EXPECT_TRUE(due({DeadlineKind::Before, date(u"2026-12-05"_s)})->evidence.isUncertain());
    EXPECT_FALSE(due({DeadlineKind::NotLaterThan, date(u"2026-12-05"_s)})->evidence.isUncertain());
}

TEST(Deadlines, TheOfficeMayCountTheNamedDay)
{
    const auto law = lawWithOffice(u"deadlines.json"_s, R"({"before": {"includesTheDay": true}})");
    ASSERT_TRUE(law) << words(law.error().message);
    const Deadline deadline{DeadlineKind::Before, date(u"2020-06-15"_s)};
    const auto day = dueDay(deadline, law->deadlineCustoms, law->holidays);
    EXPECT_EQ(day->last, date(u"2020-06-15"_s));
    EXPECT_FALSE(day->evidence.isUncertain());
    EXPECT_EQ(law->deadlineCustoms.earlyUntil, shippedLaw().deadlineCustoms.earlyUntil);
}

TEST(Deadlines, ThatComeBackKeepTheirDayOrTheLastOfTheMonth)
{
    const Deadline monthly{DeadlineKind::NotLaterThan, date(u"2026-01-31"_s), 0,
                           Repetition::Monthly};
    const auto found = occurrencesIn(monthly, {date(u"2026-02-01"_s), date(u"2026-04-30"_s)});
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].date, date(u"2026-02-28"_s));
    EXPECT_EQ(found[1].date, date(u"2026-03-31"_s));
    EXPECT_EQ(found[2].date, date(u"2026-04-30"_s));
}

TEST(Deadlines, ReportsOfSixMonthsAndOfAYearComeBack)
{
    const Period years{date(u"2026-01-01"_s), date(u"2027-12-31"_s)};
    const Deadline half{DeadlineKind::Before, date(u"2026-06-15"_s), 0, Repetition::HalfYearly};
    EXPECT_EQ(occurrencesIn(half, years).size(), 4u);
    const Deadline yearly{DeadlineKind::InMonth, date(u"2026-06"_s), 0, Repetition::Yearly};
    const auto months = occurrencesIn(yearly, years);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_EQ(months[1].date, date(u"2027-06"_s));
    const Deadline once{DeadlineKind::Before, date(u"2026-06-15"_s)};
    EXPECT_EQ(occurrencesIn(once, years).size(), 1u);
}

TEST(TimeLimits, AreCountedFromTheBeginningOfTheStep)
{
    const TimeLimit* back = shippedLaw().timeLimits.find(u"tra-ho-so"_s);
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(due(back->from(date(u"2026-11-02"_s)))->last, date(u"2026-11-16"_s));
    const TimeLimit* title = shippedLaw().timeLimits.find(u"trinh-cstd-toan-quoc"_s);
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(due(title->from(date(u"2025-11-02"_s)))->last, date(u"2026-12-31"_s));
}
