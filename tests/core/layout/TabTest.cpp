// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "layout/TabRuler.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Paragraph;
using composition::TabAlignment;
using composition::TabLeader;
using composition::TabStop;
using layout::TextLine;

namespace {

constexpr double left = 1701;
constexpr double right = 11906 - 1134;

Paragraph tabbed(const QString& text, std::vector<TabStop> stops = {})
{
    Paragraph made = paragraph(text);
    made.format.tabs = std::move(stops);
    return made;
}

std::vector<TextLine> linesOfTabbed(const QString& text, std::vector<TabStop> stops = {})
{
    const auto lines = laidOut({tabbed(text, std::move(stops))}).pages.front().lines;
    return {lines.begin(), lines.end()};
}

double placeOf(const TextLine& line, size_t fragment) { return line.fragments[fragment].x - left; }

double endOf(const TextLine& line) { return line.x + line.width; }

} // namespace

TEST(Tab, GoesToTheNextDefaultStop)
{
    EXPECT_EQ(placeOf(linesOfTabbed(u"a\tb"_s).front(), 2), 720);
    EXPECT_EQ(placeOf(linesOfTabbed(u"thi đua\tb"_s).front(), 2), 1440);
    EXPECT_EQ(placeOf(linesOfTabbed(u"\tb"_s).front(), 1), 720);
}

TEST(Tab, GoesToItsOwnStopFirst)
{
    EXPECT_EQ(placeOf(linesOfTabbed(u"a\tb"_s, {{3000}}).front(), 2), 3000);
    EXPECT_EQ(placeOf(linesOfTabbed(u"a\tb\tc"_s, {{3000}}).front(), 4), 3600);
}

TEST(Tab, PutsItsTextBeforeARightStopAndRoundACentredOne)
{
    const auto ended = linesOfTabbed(u"a\tthi đua"_s, {{5000, TabAlignment::Right}}).front();
    EXPECT_NEAR(endOf(ended), left + 5000, 1);
    const auto centred = linesOfTabbed(u"a\tthi đua"_s, {{5000, TabAlignment::Centre}}).front();
    const auto& text = centred.fragments[2];
    EXPECT_NEAR(text.x + text.width / 2, left + 5000, 1);
}

TEST(Tab, PutsTheDecimalSignAtItsStop)
{
    const auto line = linesOfTabbed(u"a\t1234,56"_s, {{5000, TabAlignment::Decimal}}).front();
    const auto whole = fonts().width(u"1234"_s, 28, base::FontStyle::Regular).twips();
    EXPECT_NEAR(placeOf(line, 2) + whole, 5000, 1);
}

TEST(Tab, KeepsTheLeastWidthWhereItsTextIsTooLong)
{
    const auto line = linesOfTabbed(u"của\tcán bộ, công chức, viên chức\tcác"_s,
                                    {{3098, TabAlignment::Right}, {7537}})
                          .front();
    EXPECT_NEAR(line.fragments[1].width, 1, 1);
    EXPECT_EQ(placeOf(line, 4), 7537);
}

TEST(Tab, BeginsTheNextLineWhereItsStopIsBeyondTheEdge)
{
    const auto lines = linesOfTabbed(u"a\tb\tx"_s, {{8500}});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text(), u"a\tb"_s);
    EXPECT_TRUE(lines[1].text().startsWith(u"\tx"_s));
}

TEST(Tab, ThatEndsItsParagraphTakesALineUnlessItsStopIsBeyondTheColumn)
{
    const auto linesIn = [](const composition::FlowBlock& block) {
        return laidOut({block}).pages.front().lines.size();
    };
    auto made = tabbed(u"a\tb\t"_s, {{8600}});
    EXPECT_EQ(linesIn(made), 1U); // 9360 is beyond 9071
    made.format.firstLine = 720;  // LibreOffice counts from there
    EXPECT_EQ(linesIn(made), 2U);
    made.format.firstLine = 0;
    made.format.tabs.push_back({9000});
    EXPECT_EQ(linesIn(made), 1U);
    made.format.right = 200;
    EXPECT_EQ(linesIn(made), 2U);
    EXPECT_EQ(linesIn(table({9071}, {row({cell({made})})})), 1U);
    made.runs = tabbed(u"a\tb\t\t\t"_s).runs;
    EXPECT_EQ(linesIn(table({9071}, {row({cell({made})})})), 1U);
    made.runs = tabbed(u"a\tb\t\t\tc"_s).runs;
    EXPECT_GT(linesIn(table({9071}, {row({cell({made})})})), 1U);
}

TEST(Tab, StaysOnItsLineWhereAnotherTabHasNoRoomBehindIt)
{
    const auto lines = linesOfTabbed(QString(38, u'm') + u"\t\tb"_s);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(placeOf(lines[1], 1), 720);
}

TEST(Tab, FillsTheLineWithDotsToTheRightEdge)
{
    const auto page =
        laidOut({tabbed(u"Họ và tên:\t"_s, {{9071, TabAlignment::Right, TabLeader::Dots}})})
            .pages.front();
    ASSERT_EQ(page.strokes.size(), 1U);
    EXPECT_GT(page.strokes[0].dots, 0);
    EXPECT_EQ(page.strokes[0].x2, right);
    EXPECT_EQ(endOf(page.lines[0]), right);
    EXPECT_GE(page.strokes[0].x1, page.lines[0].fragments[1].x);
    EXPECT_NEAR(page.strokes[0].y1, page.lines[0].baseline, 20);
}

TEST(Tab, GoesToTheIndentFromAHangingFirstLine)
{
    auto made = tabbed(u"1.\tthi đua"_s);
    made.format.left = 500;
    made.format.firstLine = -500;
    EXPECT_EQ(placeOf(laidOut({made}).pages.front().lines[0], 2), 500);
}

TEST(Tab, LeavesOnlyWhatFollowsItToBeJustified)
{
    auto made = tabbed(u"a b\tc d "_s + linesOf(1).text().left(30) + u" "_s + linesOf(2).text());
    made.format.alignment = composition::Alignment::Justified;
    const auto line = laidOut({made}).pages.front().lines[0];
    EXPECT_EQ(line.fragments[0].wordSpace, 0);
    EXPECT_GT(line.fragments[2].wordSpace, 0);
    EXPECT_NEAR(endOf(line), right, 0.01);
}

TEST(Tab, LosesNoCharacterAndEndsInAnyRoom)
{
    for (const int width : {0, 100, 800, 3000}) {
        auto made = tabbed(u"\t\ta\tthi đua\t\tb,c\t"_s,
                           {{700, TabAlignment::Right}, {2000, TabAlignment::Decimal}});
        made.format.right = 9071 - width;
        QString all;
        const auto pages = laidOut({made});
        for (const auto& line : pages.pages.front().lines)
            for (const auto& fragment : line.fragments)
                all += fragment.text;
        EXPECT_EQ(words(all), words(made.text()));
    }
}
