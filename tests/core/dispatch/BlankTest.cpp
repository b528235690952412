// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Blank.h"

#include <gmock/gmock.h>

namespace thidua::dispatch {
namespace {

using namespace Qt::StringLiterals;
using composition::StyleId;
using testing::ElementsAre;

layout::TextLine lineOf(const QString& component, StyleId style, double baseline)
{
    layout::TextLine line;
    line.x = 5000;
    line.width = 6000;
    line.baseline = baseline;
    line.style = style;
    line.source = {component, {}};
    line.fragments.push_back({component, {}, line.x, line.width, 0});
    return line;
}

layout::Page certificate()
{
    layout::Page page;
    page.width = 16838;
    page.height = 11906;
    page.lines.push_back(lineOf(u"nationalName"_s, StyleId::NationalName, 1500));
    page.lines.push_back(lineOf(u"motto"_s, StyleId::Motto, 1900));
    page.lines.push_back(lineOf(u"title"_s, StyleId::Title, 4000));
    page.lines.push_back(lineOf(u"abstract"_s, StyleId::Abstract, 5000));
    page.lines.push_back(lineOf(u"signatures"_s, StyleId::SignerAuthority, 8000));
    page.lines.push_back(lineOf(u"signatures"_s, StyleId::SignerName, 10000));
    page.strokes.push_back({6000, 2000, 9000, 2000, 10, false});
    page.strokes.push_back({6000, 5100, 9000, 5100, 10, false});
    return page;
}

QStringList componentsOf(const layout::Page& page)
{
    QStringList all;
    for (const auto& line : page.lines)
        all += line.source.component;
    return all;
}

TEST(BlankTest, LeavesOutWhatStandsOnTheBlank)
{
    const auto page = onBlank(certificate(), {u"nationalName"_s, u"title"_s});
    EXPECT_THAT(componentsOf(page), ElementsAre(u"abstract"_s, u"signatures"_s, u"signatures"_s));
    EXPECT_EQ(page.lines.front().baseline, 5000);
}

TEST(BlankTest, LeavesOutTheRuleWithItsLine)
{
    const auto page = onBlank(certificate(), {u"nationalName"_s});
    ASSERT_EQ(page.strokes.size(), 1U);
    EXPECT_EQ(page.strokes.front().y1, 5100);
}

TEST(BlankTest, TellsTheNameOfTheSignerFromWhatStandsAboveIt)
{
    const auto page = onBlank(certificate(), {u"authority"_s});
    ASSERT_EQ(page.lines.size(), 5U);
    EXPECT_EQ(page.lines.back().style, StyleId::SignerName);
}

TEST(BlankTest, LeavesAPageWithoutABlankAlone)
{
    EXPECT_EQ(onBlank(certificate(), {}), certificate());
}

TEST(BlankTest, CorrectsByWhatWasMeasured)
{
    // The cross came out 1.5 mm too far to the right and 0.5 mm too high.
    EXPECT_EQ(correctionOf(31.5, 29.5), (Offset{-1.5, 0.5}));
    EXPECT_TRUE(correctionOf(crossAt, crossAt).isNone());
}

TEST(BlankTest, DrawsTheRulersFromTheEdgesOfThePaper)
{
    const auto page = calibrationPage({u"Đo từ mép giấy"_s}, true);
    EXPECT_EQ(page.width, 16838);
    double left = 1e9;
    double top = 1e9;
    for (const auto& stroke : page.strokes) {
        left = std::min(left, stroke.x1);
        top = std::min(top, stroke.y1);
    }
    EXPECT_EQ(left, 0);
    EXPECT_EQ(top, 0);
    EXPECT_FALSE(page.lines.empty());
}

} // namespace
} // namespace thidua::dispatch
