// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Alignment;
using composition::CharacterFormat;
using composition::Paragraph;
using layout::TextLine;

namespace {

constexpr double left = 1701;
constexpr double right = 11906 - 1134;

const QString long_ =
    u"Ủy ban nhân dân tỉnh yêu cầu thủ trưởng các cơ quan, đơn vị tổ chức phát động phong trào thi "
    u"đua "
    "yêu nước thiết thực, hiệu quả, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị trong năm."_s;

std::vector<TextLine> linesOfParagraph(const Paragraph& made)
{
    return laidOut({made}).pages.front().lines.all();
}

Paragraph aligned(const QString& text, Alignment alignment)
{
    Paragraph made = paragraph(text);
    made.format.alignment = alignment;
    return made;
}

double rightEdge(const TextLine& line) { return line.x + line.width; }

} // namespace

TEST(Paragraph, BeginsAtTheTopLeftOfTheText)
{
    const auto lines = linesOfParagraph(paragraph(u"thi đua"_s));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].x, left);
    EXPECT_EQ(lines[0].top, 1134);
    EXPECT_EQ(lines[0].baseline, 1134 + 262);
}

TEST(Paragraph, StretchesAllLinesButTheLastWhenJustified)
{
    const auto lines = linesOfParagraph(aligned(long_, Alignment::Justified));
    ASSERT_GE(lines.size(), 3U);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        EXPECT_NEAR(rightEdge(lines[i]), right, 0.01);
    EXPECT_LT(rightEdge(lines.back()), right - 100);
    EXPECT_EQ(lines.back().fragments.front().wordSpace, 0);
}

TEST(Paragraph, NeverShrinksBlanks)
{
    for (const auto& line : linesOfParagraph(aligned(long_, Alignment::Justified)))
        for (const auto& fragment : line.fragments)
            EXPECT_GE(fragment.wordSpace, 0);
}

TEST(Paragraph, LeavesALineWithoutBlanksAsItIsWhenJustified)
{
    auto made = linesOf(2);
    made.format.alignment = Alignment::Justified;
    EXPECT_LT(rightEdge(linesOfParagraph(made).front()), right - 50);
}

TEST(Paragraph, DoesNotStretchNoBreakSpaces)
{
    QString text = long_;
    text.replace(u"Ủy ban nhân dân tỉnh"_s, u"Ủy\u00A0ban\u00A0nhân\u00A0dân\u00A0tỉnh"_s);
    const auto first = linesOfParagraph(aligned(text, Alignment::Justified)).front();
    const auto blanks = first.text().count(u' ');
    const auto natural =
        first.width - first.fragments.front().wordSpace * static_cast<double>(blanks);
    EXPECT_NEAR(natural, fonts().width(first.text(), 28, base::FontStyle::Regular).twips(), 1.0);
}

TEST(Paragraph, CentresAndRightAligns)
{
    const auto centred = linesOfParagraph(aligned(u"KẾ HOẠCH"_s, Alignment::Centre)).front();
    EXPECT_NEAR(centred.x - left, right - rightEdge(centred), 0.01);
    EXPECT_NEAR(rightEdge(linesOfParagraph(aligned(u"KẾ HOẠCH"_s, Alignment::Right)).front()),
                right, 0.01);
}

TEST(Paragraph, HangsItsFirstLineWhenTheIndentIsNegative)
{
    auto made = linesOf(2);
    made.format.left = 720;
    made.format.firstLine = -360;
    made.runs.front().text.remove(0, 10);
    const auto lines = linesOfParagraph(made);
    EXPECT_EQ(lines[0].x, left + 360);
    EXPECT_EQ(lines[1].x, left + 720);
}

TEST(Paragraph, HasFragmentsThatAddUpToItsLines)
{
    Paragraph made = paragraph(long_);
    CharacterFormat bold;
    bold.bold = true;
    made.runs.push_back({u" Thi đua là yêu nước, "_s, bold});
    made.runs.push_back({long_, CharacterFormat{}});
    made.format.alignment = Alignment::Justified;
    for (const auto& line : linesOfParagraph(made)) {
        double x = line.x;
        for (const auto& fragment : line.fragments) {
            EXPECT_NEAR(fragment.x, x, 0.001);
            x += fragment.width;
        }
        EXPECT_NEAR(x, rightEdge(line), 0.001);
    }
}

TEST(Paragraph, LosesNoCharacter)
{
    const auto made = aligned(long_, Alignment::Justified);
    QString all;
    for (const auto& line : linesOfParagraph(made)) {
        EXPECT_EQ(line.paragraphStart, all.size());
        for (const auto& fragment : line.fragments)
            all += fragment.text;
    }
    EXPECT_EQ(words(all), words(long_));
}

TEST(Paragraph, DrawsItsTopRuleBetweenItsIndentsAndBeginsBelow)
{
    auto made = paragraph(u"Liên hệ"_s);
    made.format.topRule = true;
    made.format.left = 500;
    const auto page = laidOut({made}).pages.front();
    ASSERT_EQ(page.strokes.size(), 1U);
    EXPECT_EQ(page.strokes[0],
              (layout::Stroke{left + 500, 1134 + 7.5, right, 1134 + 7.5, 15, false}));
    EXPECT_EQ(page.lines[0].top, 1134 + 15);
}

TEST(Paragraph, DrawsItsBoxOnFourSides)
{
    auto made = paragraph(u"HỎA TỐC"_s);
    made.format.box = true;
    const auto page = laidOut({made}).pages.front();
    EXPECT_EQ(page.strokes.size(), 4U);
    EXPECT_EQ(page.lines[0].top, 1134 + 10);
}

TEST(Paragraph, HasTheHeightOfItsStyleWhenEmpty)
{
    auto made = flow({paragraph(QString()), paragraph(u"x"_s)});
    made.styles.of(composition::StyleId::Body).character.halfPoints = 26;
    const auto pages = layout::layOut(made, fonts());
    EXPECT_EQ(pages.pages[0].lines[1].top, 1134 + 299);
}
