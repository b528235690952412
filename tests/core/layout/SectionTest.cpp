// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Section;
using composition::StyleId;
using layout::Page;

namespace {

/// The page number that is printed; empty where there is none.
std::string printedNumber(const Page& page)
{
    for (const auto& line : page.lines)
        if (line.style == StyleId::PageNumber)
            return words(line.text());
    return {};
}

composition::Flow twoSections()
{
    auto made = flow({linesOf(100)});
    Section annex;
    std::swap(annex.page.width, annex.page.height);
    annex.blocks.emplace_back(linesOf(40));
    made.sections.push_back(annex);
    return made;
}

} // namespace

TEST(Section, NumbersItsPagesFromOneAndHidesTheFirst)
{
    const auto pages = layout::layOut(twoSections(), fonts()).pages;
    std::vector<std::string> numbers;
    for (const auto& page : pages)
        numbers.push_back(printedNumber(page));
    EXPECT_THAT(numbers, testing::ElementsAre("", "2", "3", "", "2"));
    EXPECT_EQ(pages[3].number, 1);
}

TEST(Section, CentresThePageNumberInTheTopMargin)
{
    const auto page = layout::layOut(twoSections(), fonts()).pages[1];
    const auto& number = page.lines.back();
    EXPECT_EQ(number.baseline, 567 + 262);
    EXPECT_NEAR(number.x + number.width / 2, 1701 + 9071 / 2.0, 0.01);
}

TEST(Section, HasItsOwnPaper)
{
    const auto pages = layout::layOut(twoSections(), fonts()).pages;
    EXPECT_EQ(pages[2].width, 11906);
    EXPECT_EQ(pages[3].width, 16838);
    EXPECT_EQ(pages[3].height, 11906);
    EXPECT_EQ(textsOf(pages[3]).size(), 29); // 9638 twips of text
}

TEST(Section, HasAPageEvenWhenEmpty) { EXPECT_EQ(laidOut({}).pages.size(), 1U); }

TEST(Section, SetsItsFirstHeaderAndFooterOnItsFirstPageOnly)
{
    auto made = flow({linesOf(60)});
    made.sections[0].firstHeader = {paragraph(u"LƯU HÀNH NỘI BỘ"_s)};
    made.sections[0].firstFooter = {paragraph(u"Điện thoại"_s)};
    const auto pages = layout::layOut(made, fonts()).pages;
    const auto& lines = pages[0].lines;
    EXPECT_EQ(lines[lines.size() - 2].top, 567);
    EXPECT_EQ(lines[lines.size() - 1].top + 322, 16838 - 567);
    EXPECT_EQ(pages[1].lines.back().style, StyleId::PageNumber);
}

TEST(Section, GivesWayToATallHeaderAndFooter)
{
    auto made = flow({linesOf(60)});
    made.sections[0].firstHeader = {linesOf(3)};
    made.sections[0].firstFooter = {linesOf(4)};
    const auto pages = layout::layOut(made, fonts()).pages;
    EXPECT_EQ(pages[0].lines[0].top, 567 + 3 * 322);
    // 16838 - 2 * 567 - 7 * 322 twips are left for the text.
    EXPECT_EQ(textsOf(pages[0]).size(), 41 + 7);
}

TEST(Section, BringsItsHeadingsIntoTheOutline)
{
    auto heading = paragraph(u"  I. MỤC   ĐÍCH "_s);
    heading.format.outlineLevel = 1;
    auto made = flow({linesOf(44), heading, paragraph(u"x"_s)});
    made.sections.push_back(made.sections.front());
    const auto outline = layout::layOut(made, fonts()).outline;
    ASSERT_EQ(outline.size(), 2U);
    EXPECT_EQ(words(outline[0].title), "I. MỤC ĐÍCH");
    EXPECT_EQ(outline[0].level, 1);
    EXPECT_EQ(outline[0].page, 0);
    EXPECT_EQ(outline[0].y, 1134 + 44 * 322);
    EXPECT_EQ(outline[1].page, 2);
}
