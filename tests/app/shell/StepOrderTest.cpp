// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StepOrder.h"

#include <gtest/gtest.h>

namespace thidua::shell {
namespace {

using Entry = StepOrder::Entry;
using Kind = StepOrder::Kind;

constexpr Entry page{Kind::Page, false};
constexpr Entry year{Kind::Year, false};
constexpr Entry yearAndPage{Kind::Year, true};

TEST(StepOrder, TakesBackTheLastThingWhereverItWasDone)
{
    StepOrder order;
    order.pageStands(2);
    order.yearStep(2); // the page did not change
    order.pageStands(3);
    order.yearStep(4); // the page did
    EXPECT_EQ(order.last(), yearAndPage);
    order.undone(3);
    EXPECT_EQ(order.last(), page);
    order.undone(2);
    EXPECT_EQ(order.last(), year);
    EXPECT_EQ(order.next(), page);
    order.redone(3);
    EXPECT_EQ(order.next(), yearAndPage);
}

TEST(StepOrder, ANewStepForgetsWhatWasTakenBack)
{
    StepOrder order;
    order.yearStep(0);
    order.undone(0);
    order.pageStands(1);
    EXPECT_FALSE(order.next());
    EXPECT_EQ(order.last(), page);
}

TEST(StepOrder, AnotherPaperLeavesTheStepsOfTheYear)
{
    StepOrder order;
    order.pageStands(1);
    order.yearStep(2);
    order.leavePage();
    EXPECT_EQ(order.last(), year);
    order.undone(1); // the other paper got a step of its own
    EXPECT_FALSE(order.last());
    EXPECT_EQ(order.next(), year);
}

TEST(StepOrder, AStepThatJoinsTheLastOneIsNoneOfItsOwn)
{
    StepOrder order;
    order.pageStands(1);
    order.pageStands(1);
    order.undone(0);
    EXPECT_FALSE(order.last());
}

} // namespace
} // namespace thidua::shell
