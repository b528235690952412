// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Sheets.h"

#include <gmock/gmock.h>

#include <numeric>

namespace thidua::dispatch {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SheetWish wishOf(int pages, int copies, Sides sides)
{
    SheetWish wish;
    wish.pages.resize(static_cast<size_t>(pages));
    std::iota(wish.pages.begin(), wish.pages.end(), 0);
    wish.copies = copies;
    wish.sides = sides;
    return wish;
}

TEST(SheetsTest, PrintsCopyAfterCopyOnOneSide)
{
    EXPECT_THAT(passesOf(wishOf(2, 2, Sides::One)), ElementsAre(ElementsAre(0, 1, 0, 1)));
}

TEST(SheetsTest, PrintsFromTheThirdCopyOn)
{
    SheetWish wish = wishOf(5, 12, Sides::One);
    wish.firstCopy = 3;
    const auto passes = passesOf(wish);
    ASSERT_EQ(passes.size(), 1U);
    EXPECT_EQ(passes.front().size(), 50U);
    EXPECT_EQ(sheetsOf(wish), 50);
}

TEST(SheetsTest, BeginsEveryCopyOnASheetOfItsOwn)
{
    EXPECT_THAT(passesOf(wishOf(3, 2, Sides::Both)),
                ElementsAre(ElementsAre(0, 1, 2, blankSide, 0, 1, 2)));
    EXPECT_EQ(sheetsOf(wishOf(3, 2, Sides::Both)), 4);
}

TEST(SheetsTest, PrintsTheBacksFromTheLastSheetOnWhenTheStackIsTurned)
{
    EXPECT_THAT(passesOf(wishOf(4, 1, Sides::OddThenEven)),
                ElementsAre(ElementsAre(0, 2), ElementsAre(3, 1)));
    EXPECT_THAT(passesOf(wishOf(3, 2, Sides::OddThenEven)),
                ElementsAre(ElementsAre(0, 2, 0, 2), ElementsAre(blankSide, 1, blankSide, 1)));
}

TEST(SheetsTest, PrintsTheBacksInOrderForPrintersThatWantIt)
{
    SheetWish wish = wishOf(4, 1, Sides::OddThenEven);
    wish.backsReversed = false;
    EXPECT_THAT(passesOf(wish), ElementsAre(ElementsAre(0, 2), ElementsAre(1, 3)));
}

TEST(SheetsTest, TurnsNoStackForASinglePage)
{
    EXPECT_THAT(passesOf(wishOf(1, 3, Sides::OddThenEven)), ElementsAre(ElementsAre(0, 0, 0)));
}

TEST(SheetsTest, PrintsNothingBehindTheLastCopy)
{
    SheetWish wish = wishOf(2, 3, Sides::One);
    wish.firstCopy = 4;
    EXPECT_THAT(passesOf(wish), IsEmpty());
    EXPECT_EQ(sheetsOf(wish), 0);
}

TEST(SheetsTest, TakesTheOtherSideOfAChangedPageWithIt)
{
    EXPECT_THAT(wholeSheets({2}, 5, Sides::Both), ElementsAre(2, 3));
    EXPECT_THAT(wholeSheets({4}, 5, Sides::OddThenEven), ElementsAre(4));
    EXPECT_THAT(wholeSheets({1, 2}, 5, Sides::One), ElementsAre(1, 2));
}

} // namespace
} // namespace thidua::dispatch
