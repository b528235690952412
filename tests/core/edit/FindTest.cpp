// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Find.h"

#include "EditPapers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;

namespace {

OfficialDocument paper()
{
    auto made = paperOf({{BlockType::Paragraph, {}, u"Sở Nội vụ và các sở khác; so sánh"_s, 0}});
    made.title = u"SỞ"_s;
    return made;
}

} // namespace

TEST(Find, PassesOverCapitalsAndMarksOnWish)
{
    EXPECT_EQ(findAll(paper(), {u"sở"_s}).size(), 3U);
    EXPECT_EQ(findAll(paper(), {u"sở"_s, true, true}).size(), 1U);
    EXPECT_EQ(findAll(paper(), {u"so"_s, false}).size(), 4U);
    EXPECT_EQ(findAll(paper(), {u"so"_s}).size(), 1U);
}

TEST(Find, KnowsWholeWords)
{
    const auto there = paperOf({{BlockType::Paragraph, {}, u"thi đua, thiđua"_s, 0}});
    EXPECT_EQ(findAll(there, {u"thi"_s}).size(), 2U);
    EXPECT_EQ(findAll(there, {u"thi"_s, true, false, true}).size(), 1U);
}

TEST(Find, GivesThePlaceInTheTextItself)
{
    const auto there = paperOf({{BlockType::Paragraph, {}, u"a\u0323 và sở"_s, 0}});
    const auto finds = findAll(there, {u"so"_s, false});
    ASSERT_EQ(finds.size(), 1U);
    EXPECT_EQ(finds[0].anchor, atBody({0}, 6));
    EXPECT_EQ(finds[0].caret, atBody({0}, 8));
}

TEST(Find, ReplacesAllAsOneStep)
{
    const auto there = paper();
    const auto step = replaceAll(there, findAll(there, {u"sở"_s, true, true}), u"ngành"_s, {});
    const auto made = done(there, step);
    EXPECT_EQ(bodyText(made), u"Sở Nội vụ và các ngành khác; so sánh"_s);
    EXPECT_EQ(done(made, inverse(*step)), there);
}
