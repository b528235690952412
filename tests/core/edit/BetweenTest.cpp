// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Between.h"

#include "EditPapers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;

TEST(Between, LeadsFromOnePaperToTheOtherAndBack)
{
    auto before = paperOf(
        {{BlockType::Heading, u"I."_s, u"A"_s, 1}, {BlockType::Clause, u"1."_s, u"Một"_s, 0}});
    before.number = u"12"_s;
    auto after = before;
    after.number.clear();
    after.issuer = {u"SỞ NỘI VỤ"_s};
    after.body[0].children[0].text = inlinesOf(u"Hai"_s);
    const auto step = between(before, after, u"Điền phần đầu"_s, {});
    EXPECT_EQ(done(before, step), after);
    EXPECT_EQ(done(after, inverse(*step)), before);
}

TEST(Between, NamesOnlyWhatDiffers)
{
    auto before = paperOf({{BlockType::Paragraph, {}, u"A"_s, 0}});
    auto after = before;
    after.place = u"Huế"_s;
    EXPECT_EQ(between(before, after, {}, {})->edits.size(), 1U);
    EXPECT_FALSE(between(before, before, {}, {}).has_value());
}
