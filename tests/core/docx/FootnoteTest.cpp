// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"
#include "FlowBuilders.h"

#include "composition/Footnotes.h"

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using composition::StyleId;
using support::Node;

namespace {

composition::Flow noted()
{
    auto paragraph = support::paragraph(StyleId::Body, u"Kết quả"_s);
    paragraph.runs.push_back(composition::noteReference(u"Theo số liệu năm 2025."_s, {}));
    auto flow = support::flowOf({paragraph, paragraph});
    composition::numberNotes(flow.sections.front(), flow.styles, 1);
    return flow;
}

} // namespace

TEST(Footnotes, AreNumberedByWordFromTheirReferences)
{
    const auto references = support::bodyOf(noted()).all(u"w:footnoteReference"_s);
    ASSERT_EQ(references.size(), 2U);
    EXPECT_EQ(references[1].attribute(u"w:id"_s), u"2"_s);
}

TEST(Footnotes, StandInTheirPartBehindTheRules)
{
    const Node part = support::parsed(support::partsOf(noted()).at(u"word/footnotes.xml"_s));
    const auto notes = part.all(u"w:footnote"_s);
    ASSERT_EQ(notes.size(), 4U);
    EXPECT_EQ(notes[0].attribute(u"w:type"_s), u"separator"_s);
    EXPECT_EQ(notes[1].attribute(u"w:type"_s), u"continuationSeparator"_s);
    EXPECT_EQ(notes[2].all(u"w:footnoteRef"_s).size(), 1U);
    EXPECT_EQ(notes[2].all(u"w:t"_s).front().text, u" Theo số liệu năm 2025."_s);
    EXPECT_EQ(notes[2].value(u"w:p/w:pPr/w:pStyle"_s), u"FootnoteText"_s);
}

TEST(Footnotes, AreNamedByTheWholePackage)
{
    const auto parts = support::partsOf(noted());
    EXPECT_TRUE(parts.at(u"[Content_Types].xml"_s).contains("/word/footnotes.xml"));
    EXPECT_TRUE(parts.at(u"word/_rels/document.xml.rels"_s).contains("footnotes.xml"));
    EXPECT_TRUE(parts.at(u"word/settings.xml"_s).contains("w:footnotePr"));
}

TEST(Footnotes, HaveAHiddenParagraphBeforeATableThatBeginsTheirPaper)
{
    auto flow = noted();
    composition::Table table;
    table.columns = {4000};
    table.rows = {{{{{support::paragraph(StyleId::Issuer, u"SỞ A"_s)}, 1, 1}}, false, false}};
    auto& blocks = flow.sections.front().blocks;
    blocks.insert(blocks.begin(), table);
    EXPECT_EQ(support::bodyOf(flow).children.front().all(u"w:vanish"_s).size(), 1U);
    blocks.resize(1);
    flow.sections.front().notes.clear();
    EXPECT_EQ(support::bodyOf(flow).children.front().name, u"w:tbl"_s);
}

TEST(Footnotes, HaveAParagraphOfATwipBeforeATableThatBeginsALaterSectionOfTheirPaper)
{
    auto flow = noted();
    composition::Table table;
    table.columns = {4000};
    table.rows = {{{{{support::paragraph(StyleId::Issuer, u"SỞ A"_s)}, 1, 1}}, false, false}};
    flow.sections.push_back({});
    flow.sections.back().blocks = {table};
    EXPECT_TRUE(support::bodyOf(flow).all(u"w:vanish"_s).empty());
    const auto lines = [&flow] {
        QStringList all;
        for (const auto& spacing : support::bodyOf(flow).all(u"w:spacing"_s))
            all += spacing.attribute(u"w:line"_s);
        return all;
    };
    EXPECT_TRUE(lines().contains(u"1"_s));
    flow.sections.front().notes.clear();
    EXPECT_FALSE(lines().contains(u"1"_s));
}

TEST(Footnotes, LeaveNoTraceInAPaperWithoutThem)
{
    const auto parts = support::partsOf(support::flowOf({}));
    EXPECT_FALSE(parts.contains(u"word/footnotes.xml"_s));
    EXPECT_FALSE(parts.at(u"word/settings.xml"_s).contains("footnotePr"));
}

} // namespace thidua
