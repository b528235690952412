// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ShortRules.h"

#include "Builders.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Alignment;
using composition::Paragraph;
using layout::shortRuleLength;

namespace {

Paragraph centred(const QString& text)
{
    auto made = paragraph(text);
    made.format.alignment = Alignment::Centre;
    return made;
}

Paragraph rule(double share, int above)
{
    auto made = paragraph(QString());
    made.rule = composition::ShortRule{share, above};
    made.format.topRule = true;
    made.format.line = {composition::LineRule::Exact, 100};
    return made;
}

} // namespace

TEST(ShortRule, LiesBetweenAThirdAndAHalfOfTheWidestLine)
{
    EXPECT_EQ(shortRuleLength(0.4, 3000, 3000, 8000), 1200);
    EXPECT_EQ(shortRuleLength(0.2, 3000, 3000, 8000), 1000);
    EXPECT_EQ(shortRuleLength(0.9, 3000, 3000, 8000), 1500);
}

TEST(ShortRule, KeepsWithinHalfOfTheLastLineWhereItCan)
{
    EXPECT_EQ(shortRuleLength(0.4, 3000, 2200, 8000), 1100);
    EXPECT_EQ(shortRuleLength(0.4, 3000, 1000, 8000), 1200);
}

TEST(ShortRule, IsAsLongAsTheMotto) { EXPECT_EQ(shortRuleLength(1, 3002, 3002, 8000), 3002); }

TEST(ShortRule, LeavesWholeTwipsOnBothSides)
{
    for (int container = 8000; container < 8002; ++container)
        for (double widest = 2000; widest < 2020; widest += 0.7)
            EXPECT_EQ((container - shortRuleLength(0.4, widest, widest, container)) % 2, 0);
}

TEST(ShortRule, IsNeverWiderThanItsContainer)
{
    EXPECT_EQ(shortRuleLength(1, 9000, 9000, 8000), 8000);
}

TEST(ShortRule, IsCentredUnderTheTextAbove)
{
    const auto pages =
        laidOut({centred(u"KẾ HOẠCH"_s), centred(u"Tổ chức phong trào thi đua"_s), rule(0.4, 2)});
    ASSERT_EQ(pages.rules.lengths.size(), 1U);
    const auto& page = pages.pages[0];
    const auto& stroke = page.strokes.at(0);
    EXPECT_EQ(stroke.x2 - stroke.x1, pages.rules.lengths[0].twips());
    EXPECT_NEAR(stroke.x1 + stroke.x2, 2 * page.lines[1].x + page.lines[1].width, 0.01);
    EXPECT_NEAR(stroke.x2 - stroke.x1, 0.4 * page.lines[1].width, 2);
}

TEST(ShortRule, MeasuresOnlyTheParagraphsItIsToldTo)
{
    const auto wide = centred(u"Tổ chức phong trào thi đua yêu nước năm 2026"_s);
    const auto one = laidOut({wide, centred(u"KẾ HOẠCH"_s), rule(0.4, 1)});
    const auto two = laidOut({wide, centred(u"KẾ HOẠCH"_s), rule(0.4, 2)});
    EXPECT_LT(one.rules.lengths[0], two.rules.lengths[0]);
}

TEST(ShortRule, ComesInTheOrderInWhichTheFlowIsWalked)
{
    auto head = table({4000, 4000}, {row({cell({centred(u"MỘT"_s), rule(1, 1)}),
                                          cell({centred(u"HAI HAI"_s), rule(1, 1)})}),
                                     row({cell({centred(u"BA"_s), rule(1, 1)}), cell(u"x"_s)})});
    head.role = composition::TableRole::Head;
    const auto lengths = laidOut({head}).rules.lengths;
    ASSERT_EQ(lengths.size(), 3U);
    EXPECT_GT(lengths[0], lengths[1]); // the first column from top to bottom, then the second
    EXPECT_GT(lengths[2], lengths[0]);
}
