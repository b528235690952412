// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageStack.h"

#include <gtest/gtest.h>

namespace thidua::pages {
namespace {

layout::Page a4()
{
    layout::Page page;
    page.width = 11906;
    page.height = 16838;
    return page;
}

layout::Page a4Landscape()
{
    layout::Page page;
    page.width = 16838;
    page.height = 11906;
    return page;
}

TEST(PageStack, CentresNarrowPagesUnderWideOnes)
{
    const PageStack stack({a4(), a4Landscape()}, 0.05, 0);
    EXPECT_EQ(stack.rect(0).center().x(), stack.rect(1).center().x());
    EXPECT_EQ(stack.rect(1).left(), PageStack::border);
    EXPECT_EQ(stack.rect(1).top() - stack.rect(0).bottom() - 1, PageStack::gap);
}

TEST(PageStack, FindsThePagesInView)
{
    const PageStack stack(std::vector(50, a4()), 0.05, 0);
    const auto [first, last] = stack.between(stack.rect(10).top() + 5, stack.rect(11).top() + 5);
    EXPECT_EQ(first, 10U);
    EXPECT_EQ(last, 12U);
}

TEST(PageStack, GoesFromPointsToPlacesAndBack)
{
    const PageStack stack({a4(), a4()}, 0.07, 2000);
    const QPointF point(700, 1500);
    const QPointF back = stack.pointOf(stack.spotAt(point));
    EXPECT_NEAR(back.x(), point.x(), 1e-6);
    EXPECT_NEAR(back.y(), point.y(), 1e-6);
}

TEST(PageStack, TakesPointsBeyondTheEndsForTheNearestPage)
{
    const PageStack stack({a4(), a4()}, 0.05, 0);
    EXPECT_EQ(stack.pageAt(-1000), 0U);
    EXPECT_EQ(stack.pageAt(1'000'000), 1U);
}

TEST(PageStack, OfNoPagesIsEmpty)
{
    const PageStack stack({}, 0.05, 800);
    EXPECT_TRUE(stack.isEmpty());
    EXPECT_TRUE(stack.size().isEmpty());
}

} // namespace
} // namespace thidua::pages
