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
    EXPECT_EQ(stack.pageAt({0, -1000}), 0U);
    EXPECT_EQ(stack.pageAt({0, 1'000'000}), 1U);
}

TEST(PageStack, LaysPagesBesideOneAnother)
{
    const PageStack stack({a4(), a4(), a4()}, 0.05, 0, 2);
    EXPECT_EQ(stack.rect(0).top(), stack.rect(1).top());
    EXPECT_EQ(stack.rect(1).left() - stack.rect(0).right() - 1, PageStack::gap);
    EXPECT_EQ(stack.rect(2).left(), stack.rect(0).left());
    EXPECT_EQ(stack.rect(2).top() - stack.rect(0).bottom() - 1, PageStack::gap);
}

TEST(PageStack, ARowIsAsHighAsItsHighestPage)
{
    const PageStack stack({a4Landscape(), a4(), a4()}, 0.05, 0, 2);
    EXPECT_EQ(stack.rect(2).top() - stack.rect(1).bottom() - 1, PageStack::gap);
}

TEST(PageStack, FindsPagesBesideOneAnother)
{
    const PageStack stack({a4(), a4(), a4()}, 0.05, 2000, 2);
    for (size_t page = 0; page < 3; ++page)
        EXPECT_EQ(stack.pageAt(stack.rect(page).center()), page);
    EXPECT_EQ(stack.pageAt({-500, 100}), 0U);
    EXPECT_EQ(stack.pageAt({5000, 100}), 1U);
    EXPECT_EQ(stack.pageAt(stack.rect(2).center() + QPoint(900, 0)), 2U); // no page there
    const auto [first, last] = stack.between(stack.rect(0).top() + 5, stack.rect(0).top() + 9);
    EXPECT_EQ(first, 0U);
    EXPECT_EQ(last, 2U);
}

TEST(PageStack, GoesFromPointsToPlacesAndBackInEveryColumn)
{
    const PageStack stack({a4(), a4Landscape(), a4(), a4()}, 0.06, 0, 3);
    for (size_t page = 0; page < 4; ++page) {
        const Spot spot{page, 1234, 5678};
        const Spot back = stack.spotAt(stack.pointOf(spot));
        EXPECT_EQ(back.page, page);
        EXPECT_NEAR(back.x, spot.x, 1e-6);
        EXPECT_NEAR(back.y, spot.y, 1e-6);
    }
}

TEST(PageStack, OfNoPagesIsEmpty)
{
    const PageStack stack({}, 0.05, 800);
    EXPECT_TRUE(stack.isEmpty());
    EXPECT_TRUE(stack.size().isEmpty());
}

} // namespace
} // namespace thidua::pages
