// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Structure.h"

#include "EditPapers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;

namespace {

const OfficialDocument clauses = paperOf({{BlockType::Heading, u"I."_s, u"A"_s, 1},
                                          {BlockType::Clause, u"1."_s, u"Một"_s, 0},
                                          {BlockType::Clause, u"2."_s, u"Hai"_s, 0},
                                          {BlockType::Clause, u"3."_s, u"Ba"_s, 0}});

} // namespace

TEST(Structure, TabMakesAClauseAPointAndTheNextClauseFollows)
{
    const auto paper = done(clauses, demote(clauses, at(atBody({0, 1}, 0))));
    EXPECT_EQ(bodyText(paper), u"I. A|1. Một|a) Hai|2. Ba"_s);
    EXPECT_EQ(paper.body[0].children[0].children.size(), 1U);
}

TEST(Structure, ShiftTabTakesTabBack)
{
    const auto lower = done(clauses, demote(clauses, at(atBody({0, 1}, 0))));
    const auto back = done(lower, promote(lower, at(atBody({0, 0, 0}, 0))));
    EXPECT_EQ(back, clauses);
}

TEST(Structure, TabOnSeveralBlocksMovesThemAll)
{
    const Selection both{atBody({0, 1}, 0), atBody({0, 2}, 1)};
    EXPECT_EQ(bodyText(done(clauses, demote(clauses, both))), u"I. A|1. Một|a) Hai|b) Ba"_s);
}

TEST(Structure, AHeadingThatMovesUpTakesItsTextWithIt)
{
    const auto paper = paperOf({{BlockType::Heading, u"I."_s, u"A"_s, 1},
                                {BlockType::Clause, u"1."_s, u"Một"_s, 0},
                                {BlockType::Heading, u"II."_s, u"B"_s, 1}});
    const auto step = moveUp(paper, atBody({1}, 1));
    EXPECT_EQ(bodyText(done(paper, step)), u"I. B|II. A|1. Một"_s);
    EXPECT_EQ(step->after.caret, atBody({0}, 1));
}

TEST(Structure, SubheadingsFollowTheNumberOfTheirHeading)
{
    const auto paper = paperOf({{BlockType::Heading, u"1."_s, u"A"_s, 2},
                                {BlockType::Heading, u"2."_s, u"B"_s, 2},
                                {BlockType::Heading, u"2.1."_s, u"C"_s, 3}});
    EXPECT_EQ(bodyText(done(paper, moveDown(paper, atBody({0}, 0)))), u"1. B|1.1. C|2. A"_s);
}

TEST(Structure, NothingMovesAboveTheFirst)
{
    EXPECT_FALSE(moveUp(clauses, atBody({0, 0}, 0)).has_value());
    EXPECT_FALSE(moveDown(clauses, atBody({0, 2}, 0)).has_value());
}

TEST(Structure, ARepeatedToggleTakesEmphasisBack)
{
    const Selection word{atBody({0, 0}, 0), atBody({0, 0}, 2)};
    const auto bold = done(clauses, toggle(clauses, word, Emphasis::Bold));
    EXPECT_TRUE(bold.body[0].children[0].text[0].bold);
    EXPECT_EQ(done(bold, toggle(bold, word, Emphasis::Bold)), clauses);
}

TEST(Structure, BlocksGoInWhereAnEmptyParagraphStood)
{
    const auto paper = paperOf({{BlockType::Paragraph, {}, {}, 0}});
    const auto made = done(paper, insertBlocks(paper, at(atBody({0}, 0)), clauses.body, u"Dán"_s));
    EXPECT_EQ(made.body, clauses.body);
}

TEST(Structure, TheSecondAnnexGivesTheFirstItsNumber)
{
    const auto one = done(clauses, addAnnex(clauses, {}, u"Phụ lục"_s, false));
    const auto two = done(one, addAnnex(one, {}, u"Phụ lục"_s, true));
    EXPECT_EQ(one.annexes[0].label, u"Phụ lục"_s);
    EXPECT_EQ(two.annexes[0].label, u"Phụ lục I"_s);
    EXPECT_EQ(two.annexes[1].label, u"Phụ lục II"_s);
    EXPECT_TRUE(two.annexes[1].landscape);
}
