// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/PageBreaks.h"

#include "EditPapers.h"
#include "edit/Structure.h"
#include "edit/Tables.h"
#include "edit/Writing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;

namespace {

const OfficialDocument clauses = paperOf({{BlockType::Heading, u"I."_s, u"A"_s, 1},
                                          {BlockType::Clause, u"1."_s, u"Một"_s, 0},
                                          {BlockType::Clause, u"2."_s, u"Hai"_s, 0}});

OfficialDocument broken(const Caret& caret) { return done(clauses, breakPage(clauses, at(caret))); }

} // namespace

TEST(PageBreaks, ABreakAtTheBeginningOfABlockMovesItToANewPage)
{
    const auto paper = broken(atBody({0, 0}, 0));
    EXPECT_EQ(bodyText(paper), u"I. A|1. Một|2. Hai"_s);
    EXPECT_TRUE(beginsPage(paper, atBody({0, 0}, 2)));
    EXPECT_FALSE(beginsPage(paper, atBody({0, 1}, 0)));
}

TEST(PageBreaks, ABreakInsideATextPartsItAndNumbersFollow)
{
    const auto paper = broken(atBody({0, 0}, 1));
    EXPECT_EQ(bodyText(paper), u"I. A|1. M|2. ột|3. Hai"_s);
    EXPECT_TRUE(beginsPage(paper, atBody({0, 1}, 0)));
}

TEST(PageBreaks, ABreakAtTheEndOfABlockMeansTheNext)
{
    const auto step = breakPage(clauses, at(atBody({0, 0}, 3)));
    const auto paper = done(clauses, step);
    EXPECT_EQ(bodyText(paper), bodyText(clauses));
    EXPECT_TRUE(beginsPage(paper, atBody({0, 1}, 0)));
    EXPECT_EQ(step->after.caret, atBody({0, 1}, 0));
}

TEST(PageBreaks, BehindTheLastBlockANewOneBeginsThePage)
{
    const auto paper = broken(atBody({0, 1}, 3));
    EXPECT_EQ(bodyText(paper), u"I. A|1. Một|2. Hai|3. "_s);
    EXPECT_TRUE(beginsPage(paper, atBody({0, 2}, 0)));
}

TEST(PageBreaks, OneStepTakesABreakBack)
{
    for (const Caret& caret : {atBody({0, 0}, 0), atBody({0, 0}, 1), atBody({0, 1}, 3)}) {
        const auto step = breakPage(clauses, at(caret));
        ASSERT_TRUE(step);
        EXPECT_EQ(done(done(clauses, step), inverse(*step)), clauses);
    }
}

TEST(PageBreaks, BackspaceTakesTheBreakAwayBeforeTheNumber)
{
    const auto paper = broken(atBody({0, 1}, 0));
    EXPECT_EQ(done(paper, eraseBackward(paper, atBody({0, 1}, 0), 1)), clauses);
}

TEST(PageBreaks, DeleteAtTheEndOfABlockTakesTheBreakBehindItAway)
{
    const auto paper = broken(atBody({0, 1}, 0));
    const auto step = eraseForward(paper, atBody({0, 0}, 3), 1);
    EXPECT_EQ(done(paper, step), clauses);
    EXPECT_EQ(step->after.caret, atBody({0, 0}, 3));
}

TEST(PageBreaks, TheSameKeyAgainTakesItBack)
{
    const auto paper = broken(atBody({0, 1}, 0));
    EXPECT_EQ(done(paper, breakPage(paper, at(atBody({0, 1}, 0)))), clauses);
    EXPECT_EQ(done(paper, joinPages(paper, atBody({0, 1}, 2))), clauses);
    EXPECT_FALSE(joinPages(clauses, atBody({0, 1}, 2)));
}

TEST(PageBreaks, InATableTheWholeTableBeginsThePage)
{
    const auto with = done(clauses, insertTable(clauses, atBody({0, 1}, 3), 2, 2));
    const Caret cell = atBody({0, 2, 1, 0}, 0);
    const auto step = breakPage(with, at(cell));
    const auto paper = done(with, step);
    EXPECT_TRUE(beginsPage(paper, cell));
    EXPECT_EQ(step->after.caret, cell);
}

TEST(PageBreaks, NothingOutsideTheBodyBeginsAPage)
{
    OfficialDocument paper = clauses;
    paper.recipients = {u"Như trên"_s};
    const Caret caret{{u"recipients"_s, {0}, {}}, 3};
    EXPECT_FALSE(breakPage(paper, at(caret)));
    EXPECT_FALSE(beginsPage(paper, caret));
}

TEST(PageBreaks, WhatIsPastedAtTheBeginningOfAPageBeginsIt)
{
    OfficialDocument paper;
    paper.body = {Block{}, Block{}};
    paper.body[1].newPage = true;
    Block words;
    words.text = inlinesOf(u"Dán"_s);
    const auto after = done(paper, insertBlocks(paper, at(atBody({1}, 0)), {words}, u"Dán"_s));
    EXPECT_TRUE(after.body[1].newPage);
}

TEST(PageBreaks, EnterLeavesTheBreakWithTheFirstHalf)
{
    const auto paper = broken(atBody({0, 1}, 0));
    const auto after = done(paper, breakParagraph(paper, at(atBody({0, 1}, 1))));
    EXPECT_TRUE(beginsPage(after, atBody({0, 1}, 0)));
    EXPECT_FALSE(beginsPage(after, atBody({0, 2}, 0)));
}
