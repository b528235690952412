// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Writing.h"

#include "EditPapers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using thidua::tests::atBody;
using thidua::tests::bodyText;
using thidua::tests::done;
using thidua::tests::paperOf;

namespace {

const OfficialDocument outline = paperOf({{BlockType::Heading, u"I."_s, u"MỤC ĐÍCH"_s, 1},
                                          {BlockType::Clause, u"1."_s, u"Một;"_s, 0},
                                          {BlockType::Clause, u"2."_s, u"Hai."_s, 0},
                                          {BlockType::Heading, u"II."_s, u"NỘI DUNG"_s, 1}});

} // namespace

TEST(Writing, PutsTextWhereTheCaretIs)
{
    const auto paper = done(outline, type(outline, at(atBody({0, 0}, 3)), u" hai"_s));
    EXPECT_EQ(bodyText(paper), u"I. MỤC ĐÍCH|1. Một hai;|2. Hai.|II. NỘI DUNG"_s);
}

TEST(Writing, TakesOverTheEmphasisBeforeTheCaret)
{
    OfficialDocument paper;
    paper.body = {{}};
    paper.body[0].text = {{u"thường "_s, false, false}, {u"đậm"_s, true, false}};
    const auto made = done(paper, type(paper, at(atBody({0}, 10)), u" nữa"_s));
    EXPECT_THAT(made.body[0].text, testing::ElementsAre(Inline{u"thường "_s, false, false},
                                                        Inline{u"đậm nữa"_s, true, false}));
}

TEST(Writing, EnterAfterAClauseMakesTheNextOneAndRenumbersTheRest)
{
    const auto paper = done(outline, breakParagraph(outline, at(atBody({0, 0}, 4))));
    EXPECT_EQ(bodyText(paper), u"I. MỤC ĐÍCH|1. Một;|2. |3. Hai.|II. NỘI DUNG"_s);
}

TEST(Writing, EnterAfterAHeadingMakesItsText)
{
    const auto paper = done(outline, breakParagraph(outline, at(atBody({1}, 8))));
    EXPECT_EQ(bodyText(paper), u"I. MỤC ĐÍCH|1. Một;|2. Hai.|II. NỘI DUNG|"_s);
    EXPECT_EQ(paper.body[1].children.size(), 1U);
}

TEST(Writing, EnterAfterPointDMakesPointDWithStroke)
{
    const auto points = paperOf({{BlockType::Clause, u"1."_s, u"Gồm:"_s, 0},
                                 {BlockType::Point, u"c)"_s, u"ba;"_s, 0},
                                 {BlockType::Point, u"d)"_s, u"bốn;"_s, 0}});
    const auto paper = done(points, breakParagraph(points, at(atBody({0, 1}, 4))));
    EXPECT_EQ(bodyText(paper), u"1. Gồm:|c) ba;|d) bốn;|đ) "_s);
}

TEST(Writing, EnterInAnEmptyPointEndsTheList)
{
    const auto list =
        paperOf({{BlockType::Clause, u"1."_s, u"Gồm:"_s, 0}, {BlockType::Point, u"a)"_s, {}, 0}});
    const auto paper = done(list, breakParagraph(list, at(atBody({0, 0}, 0))));
    EXPECT_EQ(bodyText(paper), u"1. Gồm:|"_s);
}

TEST(Writing, EnterInARecipientMakesAnotherRecipient)
{
    OfficialDocument paper;
    paper.recipients = {u"Như trên; Lưu: VT"_s};
    const Selection caret = at({{u"recipients"_s, {0}, {}}, 9});
    EXPECT_EQ(done(paper, breakParagraph(paper, caret)).recipients,
              (QStringList{u"Như trên;"_s, u" Lưu: VT"_s}));
}

TEST(Writing, BackspaceAtTheBeginningTakesTheLabelFirstAndThenJoins)
{
    const auto bare = done(outline, eraseBackward(outline, atBody({0, 1}, 0), 1));
    EXPECT_EQ(bodyText(bare), u"I. MỤC ĐÍCH|1. Một;|Hai.|II. NỘI DUNG"_s);
    const auto one = done(bare, eraseBackward(bare, atBody({0, 1}, 0), 1));
    EXPECT_EQ(bodyText(one), u"I. MỤC ĐÍCH|1. Một;Hai.|II. NỘI DUNG"_s);
}

TEST(Writing, DeleteAtTheEndJoinsWhatFollows)
{
    const auto paper = done(outline, eraseForward(outline, atBody({0, 0}, 4), 1));
    EXPECT_EQ(bodyText(paper), u"I. MỤC ĐÍCH|1. Một;Hai.|II. NỘI DUNG"_s);
}

TEST(Writing, ASelectionAcrossBlocksGoesAsOne)
{
    const Selection across{atBody({0, 0}, 1), atBody({1}, 4)};
    const auto paper = done(outline, erase(outline, across));
    EXPECT_EQ(bodyText(paper), u"I. MỤC ĐÍCH|1. MDUNG"_s);
}

TEST(Writing, TypingOverASelectionIsOneStep)
{
    const Selection across{atBody({1}, 4), atBody({0, 0}, 1)};
    const auto step = type(outline, across, u"x"_s);
    EXPECT_EQ(bodyText(done(outline, step)), u"I. MỤC ĐÍCH|1. MxDUNG"_s);
    EXPECT_EQ(done(done(outline, step), inverse(*step)), outline);
}

TEST(Writing, ASelectionAcrossComponentsKeepsTheComponents)
{
    OfficialDocument paper = outline;
    paper.title = u"KẾ HOẠCH"_s;
    const auto made = done(paper, erase(paper, {{{u"title"_s, {}, {}}, 3}, atBody({0}, 4)}));
    EXPECT_EQ(made.title, u"KẾ "_s);
    EXPECT_EQ(bodyText(made), u"I. ĐÍCH|1. Một;|2. Hai.|II. NỘI DUNG"_s);
}
