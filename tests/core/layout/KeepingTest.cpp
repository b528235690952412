// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::FlowBlock;
using composition::Paragraph;
using testing::ElementsAre;

namespace {

/// Fills the first page but for so many lines.
Paragraph allBut(int lines)
{
    auto filler = linesOf(linesOnPage - lines);
    filler.format.widowControl = false;
    return filler;
}

Paragraph heading()
{
    auto made = paragraph(u"I. MỤC ĐÍCH"_s);
    made.format.keepNext = true;
    return made;
}

std::vector<int> perPage(std::vector<FlowBlock> blocks)
{
    return linesPerPage(laidOut(std::move(blocks)));
}

} // namespace

TEST(Keeping, FillsAPageWithAsManyLinesAsFit)
{
    EXPECT_THAT(perPage({allBut(0), linesOf(1)}), ElementsAre(45, 1));
}

TEST(Keeping, LeavesNoOrphanAtTheEndOfAPage)
{
    EXPECT_THAT(perPage({allBut(1), linesOf(4)}), ElementsAre(44, 4));
}

TEST(Keeping, LeavesNoWidowOnTheNextPage)
{
    EXPECT_THAT(perPage({allBut(3), linesOf(4)}), ElementsAre(44, 2));
}

TEST(Keeping, NeverPartsAParagraphOfThreeLines)
{
    EXPECT_THAT(perPage({allBut(2), linesOf(3)}), ElementsAre(43, 3));
}

TEST(Keeping, PartsAnywhereWithoutWidowControl)
{
    auto free = linesOf(3);
    free.format.widowControl = false;
    EXPECT_THAT(perPage({allBut(1), free}), ElementsAre(45, 2));
}

TEST(Keeping, KeepsHeadingWithTheParagraphAfterIt)
{
    EXPECT_THAT(perPage({allBut(2), heading(), linesOf(4)}), ElementsAre(43, 5));
}

TEST(Keeping, KeepsHeadingAboveTwoLinesOfALongParagraph)
{
    EXPECT_THAT(perPage({allBut(3), heading(), linesOf(4)}), ElementsAre(45, 2));
}

TEST(Keeping, KeepsAChainOfHeadingsTogether)
{
    EXPECT_THAT(perPage({allBut(4), heading(), heading(), heading(), linesOf(4)}),
                ElementsAre(41, 7));
}

TEST(Keeping, KeepsHeadingWithTheFirstRowOfATable)
{
    const auto cells = table({4000}, {row({cell({linesOf(1), linesOf(1)})})});
    EXPECT_THAT(perPage({allBut(2), heading(), cells}), ElementsAre(43, testing::Gt(2)));
}

TEST(Keeping, KeepsTheLastHeadingWithoutFollowerWhereItFits)
{
    EXPECT_THAT(perPage({allBut(1), heading()}), ElementsAre(45));
}

TEST(Keeping, DoesNotKeepAChainAcrossAPageBreak)
{
    auto next = linesOf(2);
    next.pageBreakBefore = true;
    EXPECT_THAT(perPage({allBut(1), heading(), next}), ElementsAre(45, 2));
}

TEST(Keeping, SetsAChainThatIsTallerThanAPage)
{
    std::vector<FlowBlock> chain(60, heading());
    EXPECT_THAT(perPage(chain), ElementsAre(45, 15));
}

TEST(Keeping, KeepsLinesTogether)
{
    auto together = linesOf(6);
    together.format.keepLines = true;
    EXPECT_THAT(perPage({allBut(5), together}), ElementsAre(40, 6));
}

TEST(Keeping, PartsLinesThatNoPageCanKeepTogether)
{
    auto together = linesOf(50);
    together.format.keepLines = true;
    EXPECT_THAT(perPage({together}), ElementsAre(45, 5));
}

TEST(Keeping, BreaksThePageBeforeAParagraphThatSaysSoAndNotTwice)
{
    auto next = paragraph(u"x"_s);
    next.pageBreakBefore = true;
    EXPECT_THAT(perPage({next, linesOf(1), next}), ElementsAre(2, 1));
}

TEST(Keeping, LetsTheSpaceAfterHangOverTheMargin)
{
    auto last = linesOf(1);
    last.format.after = 1000;
    EXPECT_THAT(perPage({allBut(1), last, linesOf(1)}), ElementsAre(45, 1));
}

TEST(Keeping, LetsTheExtraOfTheLastLineHangOverTheMargin)
{
    auto wide = linesOf(1);
    wide.format.line.value = 480;
    EXPECT_THAT(perPage({allBut(1), wide}), ElementsAre(45));
}

TEST(Keeping, AHeadingGoesWithATableThatGoesWithWhatFollowsIt)
{
    auto heading = paragraph(u"mục"_s);
    heading.format.keepNext = true;
    auto table = support::table({9000}, {row({cell(u"một"_s)}), row({cell(u"hai"_s)})});
    for (auto& each : table.rows)
        each.cells[0].paragraphs[0].format.keepNext = true;
    const auto pages = laidOut({linesOf(41), heading, table, linesOf(4)});
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(linesPerPage(pages), (std::vector<int>{41, 7}));
}
