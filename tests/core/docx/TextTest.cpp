// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"
#include "FlowBuilders.h"

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using composition::StyleId;
using support::Node;

namespace {

Node paragraphOf(const composition::Paragraph& paragraph, const form::RuleLengths& rules = {})
{
    return support::bodyOf(support::flowOf({paragraph}), rules).child(u"w:p"_s);
}

Node runOf(const QString& text)
{
    return paragraphOf(support::paragraph(StyleId::Body, text)).child(u"w:r"_s);
}

composition::Run formatted(const QString& text, bool bold, bool italic)
{
    composition::Run run = support::run(support::plainStyles(), StyleId::Body, text);
    run.format.bold = bold;
    run.format.italic = italic;
    return run;
}

} // namespace

TEST(Text, IsKeptToTheLastBlank)
{
    const Node text = runOf(u"  thi  đua \u00A0"_s).child(u"w:t"_s);
    EXPECT_EQ(text.text, u"  thi  đua \u00A0"_s);
    EXPECT_EQ(text.attribute(u"xml:space"_s), u"preserve"_s);
}

TEST(Text, HasANoBreakHyphenAsAnElement)
{
    const Node run = runOf(u"12/KH\u2011SNV"_s);
    EXPECT_EQ(run.childNames(), QStringList({u"w:t"_s, u"w:noBreakHyphen"_s, u"w:t"_s}));
    EXPECT_EQ(run.children[2].text, u"SNV"_s);
}

TEST(Text, HasTabsAndLineEndsAsElements)
{
    EXPECT_EQ(
        runOf(u"a\tb\nc\r\nd"_s).childNames(),
        QStringList({u"w:t"_s, u"w:tab"_s, u"w:t"_s, u"w:br"_s, u"w:t"_s, u"w:br"_s, u"w:t"_s}));
}

TEST(Text, EscapesWhatXmlReserves)
{
    EXPECT_EQ(runOf(u"a<b> & ]]> \"'"_s).child(u"w:t"_s).text, u"a<b> & ]]> \"'"_s);
}

TEST(Text, LosesOnlyCharactersThatXmlCannotHold)
{
    const QString bad = QString(QChar(1)) + QChar(0xD800) + QChar(0xFFFE) + QChar(0x1F) + QChar(0);
    const QString text = u"a"_s + bad + u"😀b"_s + QChar(0xDC00);
    EXPECT_EQ(runOf(text).child(u"w:t"_s).text, u"a😀b"_s);
}

TEST(Text, OfOneFormatIsOneRun)
{
    auto paragraph = support::paragraph(StyleId::Body, u"một"_s);
    paragraph.runs.push_back(paragraph.runs[0]);
    EXPECT_EQ(paragraphOf(paragraph).all(u"w:r"_s).size(), 1U);
}

TEST(Text, CarriesNoFormatWhereItsStyleHasIt) { EXPECT_FALSE(runOf(u"chữ"_s).has(u"w:rPr"_s)); }

TEST(Text, IsBoldAndItalicInPairs)
{
    auto paragraph = support::paragraph(StyleId::Body, {});
    paragraph.runs = {formatted(u"đậm"_s, true, true)};
    EXPECT_EQ(paragraphOf(paragraph).child(u"w:r"_s).child(u"w:rPr"_s).childNames(),
              QStringList({u"w:b"_s, u"w:bCs"_s, u"w:i"_s, u"w:iCs"_s}));
}

TEST(Text, IsTakenBackToRegularInsideABoldStyle)
{
    auto paragraph = support::paragraph(StyleId::Heading1, {});
    paragraph.runs = {formatted(u"thường"_s, false, false)};
    const Node run = paragraphOf(paragraph).child(u"w:r"_s);
    EXPECT_EQ(run.value(u"w:rPr/w:b"_s), u"0"_s);
    EXPECT_EQ(run.value(u"w:rPr/w:bCs"_s), u"0"_s);
}

TEST(Text, OfAnotherSizeGivesItsSizeToTheParagraphMark)
{
    auto paragraph = support::paragraph(StyleId::Body, u"nhỏ"_s);
    paragraph.runs[0].format.halfPoints = 22;
    const Node made = paragraphOf(paragraph);
    EXPECT_EQ(made.value(u"w:r/w:rPr/w:szCs"_s), u"22"_s);
    EXPECT_EQ(made.value(u"w:pPr/w:rPr/w:sz"_s), u"22"_s);
}

TEST(Text, IsRedOnlyInTheStyleOfTheUrgencyMark)
{
    const auto flow = support::flowOf({support::paragraph(StyleId::UrgencyMark, u"KHẨN"_s)});
    const QString id = flow.styles.of(StyleId::UrgencyMark).docxId;
    EXPECT_EQ(support::styleOf(flow, id).value(u"w:rPr/w:color"_s), u"FF0000"_s);
    EXPECT_TRUE(support::styleOf(flow, u"VBNoiDung"_s).value(u"w:rPr/w:color"_s).isNull());
}

TEST(Paragraph, NamesItsStyleAndNothingElse)
{
    const Node made = paragraphOf(support::paragraph(StyleId::Body, u"chữ"_s));
    EXPECT_EQ(made.child(u"w:pPr"_s).childNames(), QStringList(u"w:pStyle"_s));
    EXPECT_EQ(made.value(u"w:pPr/w:pStyle"_s), u"VBNoiDung"_s);
}

TEST(Paragraph, SaysOnlyWhatDiffersFromItsStyle)
{
    auto paragraph = support::paragraph(StyleId::Body, u"chữ"_s);
    paragraph.format.keepNext = true;
    paragraph.format.left = 500;
    paragraph.format.firstLine = -200;
    paragraph.pageBreakBefore = true;
    const Node properties = paragraphOf(paragraph).child(u"w:pPr"_s);
    EXPECT_EQ(properties.childNames(),
              QStringList({u"w:pStyle"_s, u"w:keepNext"_s, u"w:pageBreakBefore"_s, u"w:ind"_s}));
    EXPECT_EQ(properties.value(u"w:ind"_s, u"w:hanging"_s), u"200"_s);
    EXPECT_EQ(properties.value(u"w:ind"_s, u"w:left"_s), u"500"_s);
}

TEST(Paragraph, WritesSpaceAfterAndNoneBefore)
{
    auto paragraph = support::paragraph(StyleId::Body, u"chữ"_s);
    paragraph.format.after = 60;
    paragraph.format.line = {composition::LineRule::AtLeast, 300};
    const Node spacing = paragraphOf(paragraph).child(u"w:pPr"_s).child(u"w:spacing"_s);
    EXPECT_EQ(spacing.attribute(u"w:before"_s), u"0"_s);
    EXPECT_EQ(spacing.attribute(u"w:after"_s), u"60"_s);
    EXPECT_EQ(spacing.attribute(u"w:line"_s), u"300"_s);
    EXPECT_EQ(spacing.attribute(u"w:lineRule"_s), u"atLeast"_s);
}

TEST(Paragraph, LeavesTheOutlineOfItsStyle)
{
    auto paragraph = support::paragraph(StyleId::Heading1, u"I"_s);
    paragraph.format.outlineLevel = -1;
    EXPECT_EQ(paragraphOf(paragraph).value(u"w:pPr/w:outlineLvl"_s), u"9"_s);
}

TEST(Paragraph, IsBoxedOnFourSidesThroughItsStyle)
{
    const auto flow = support::fullFlow();
    const QString id = flow.styles.of(StyleId::CirculationMark).docxId;
    const Node borders = support::styleOf(flow, id).child(u"w:pPr"_s).child(u"w:pBdr"_s);
    EXPECT_EQ(borders.childNames(),
              QStringList({u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s}));
    EXPECT_EQ(borders.value(u"w:left"_s, u"w:sz"_s), u"4"_s);
}

TEST(Paragraph, LosesTheBoxOfItsStyle)
{
    auto paragraph = support::paragraph(StyleId::CirculationMark, u"chữ"_s);
    paragraph.format.box = false;
    EXPECT_EQ(paragraphOf(paragraph).value(u"w:pPr/w:pBdr/w:right"_s), u"nil"_s);
}

TEST(ShortRule, StandsInTheMiddleOfThePage)
{
    const Node rule = paragraphOf(support::shortRule(), {{base::Length::twips(2071)}});
    EXPECT_EQ(rule.value(u"w:pPr/w:ind"_s, u"w:left"_s),
              u"3500"_s); // (11906 - 1701 - 1134 - 2071) / 2
    EXPECT_EQ(rule.value(u"w:pPr/w:ind"_s, u"w:right"_s), u"3500"_s);
    EXPECT_FALSE(rule.has(u"w:r"_s));
}

TEST(ShortRule, GivesAnOddTwipToTheRight)
{
    const Node rule = paragraphOf(support::shortRule(), {{base::Length::twips(2070)}});
    EXPECT_EQ(rule.value(u"w:pPr/w:ind"_s, u"w:left"_s), u"3500"_s);
    EXPECT_EQ(rule.value(u"w:pPr/w:ind"_s, u"w:right"_s), u"3501"_s);
}

TEST(ShortRule, IsDrawnByTheTopBorderOfItsStyle)
{
    const auto flow = support::fullFlow();
    const Node style = support::styleOf(flow, flow.styles.of(StyleId::ShortRule).docxId);
    EXPECT_EQ(style.child(u"w:pPr"_s).child(u"w:pBdr"_s).childNames(), QStringList(u"w:top"_s));
    EXPECT_EQ(style.value(u"w:pPr/w:pBdr/w:top"_s, u"w:sz"_s), u"6"_s);
    EXPECT_EQ(style.value(u"w:pPr/w:spacing"_s, u"w:lineRule"_s), u"exact"_s);
}

TEST(ShortRule, TakesTheLengthsInTheOrderOfReading)
{
    auto table = support::headTable(); // left cell 3402 wide, right 5669
    const auto body = support::bodyOf(
        support::flowOf({table, support::shortRule()}),
        {{base::Length::twips(402), base::Length::twips(669), base::Length::twips(71)}});
    QStringList indents;
    for (const auto& indent : body.all(u"w:ind"_s))
        indents << indent.attribute(u"w:left"_s);
    EXPECT_EQ(indents, QStringList({u"1500"_s, u"2500"_s, u"4500"_s}));
}

TEST(ShortRule, WithoutAKnownLengthStaysInsideItsContainer)
{
    const Node rule = paragraphOf(support::shortRule(0.4));
    EXPECT_EQ(rule.value(u"w:pPr/w:ind"_s, u"w:left"_s).toInt(), (9071 - 3628) / 2);
}

} // namespace thidua
