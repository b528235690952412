// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"
#include "FlowBuilders.h"

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using composition::Row;
using composition::StyleId;
using composition::Table;
using support::Node;
using support::textCell;

namespace {

Node tableOf(const Table& table, docx::Compatibility mode = docx::Compatibility::Mode14)
{
    return support::bodyOf(support::flowOf({table}), {}, mode).child(u"w:tbl"_s);
}

Row rowOf(std::vector<composition::Cell> cells)
{
    Row row;
    row.cells = std::move(cells);
    return row;
}

/// "2 restart" … per cell of a row: its columns and its part in a vertical span.
QStringList spans(const Node& row)
{
    QStringList made;
    for (const auto& cell : row.all(u"w:tcPr"_s)) {
        const QString columns = cell.value(u"w:gridSpan"_s);
        QString text = columns.isNull() ? u"1"_s : columns;
        if (cell.has(u"w:vMerge"_s))
            text += cell.value(u"w:vMerge"_s).isNull() ? u" on"_s : u" start"_s;
        made << text;
    }
    return made;
}

} // namespace

TEST(Table, IsAsWideAsItsColumns)
{
    const Node table = tableOf(support::headTable());
    EXPECT_EQ(table.value(u"w:tblPr/w:tblW"_s, u"w:w"_s), u"9071"_s);
    EXPECT_EQ(table.value(u"w:tblPr/w:tblLayout"_s, u"w:type"_s), u"fixed"_s);
    QStringList grid;
    for (const auto& column : table.all(u"w:gridCol"_s))
        grid << column.attribute(u"w:w"_s);
    EXPECT_EQ(grid, QStringList({u"3402"_s, u"5669"_s}));
    EXPECT_EQ(table.all(u"w:tcW"_s)[1].attribute(u"w:w"_s), u"5669"_s);
}

TEST(Table, OfTheHeadHasNoBordersAndNoMargins)
{
    const Node properties = tableOf(support::headTable()).child(u"w:tblPr"_s);
    EXPECT_FALSE(properties.has(u"w:tblStyle"_s));
    EXPECT_FALSE(properties.has(u"w:tblBorders"_s));
    EXPECT_EQ(properties.value(u"w:tblCellMar/w:left"_s, u"w:w"_s), u"0"_s);
    EXPECT_EQ(properties.value(u"w:tblLook"_s), u"0000"_s);
}

TEST(Table, WithBordersIsATableGrid)
{
    const Node table = tableOf(support::contentTable({5000}, {rowOf({textCell(u"a"_s)})}));
    EXPECT_EQ(table.value(u"w:tblPr/w:tblStyle"_s), u"TableGrid"_s);
    EXPECT_EQ(table.value(u"w:tblPr/w:tblCellMar/w:right"_s, u"w:w"_s), u"85"_s);
}

TEST(Table, BeginsWhereItsBorderIsMeasuredInBothModes)
{
    Table table = support::contentTable({5000}, {rowOf({textCell(u"a"_s)})});
    table.indent = 100;
    EXPECT_EQ(tableOf(table, docx::Compatibility::Mode14).value(u"w:tblPr/w:tblInd"_s, u"w:w"_s),
              u"185"_s);
    EXPECT_EQ(tableOf(table, docx::Compatibility::Mode15).value(u"w:tblPr/w:tblInd"_s, u"w:w"_s),
              u"100"_s);
}

TEST(Table, HasItsCaptionForScreenReaders)
{
    Table table = support::headTable();
    EXPECT_FALSE(tableOf(table).child(u"w:tblPr"_s).has(u"w:tblCaption"_s));
    table.caption = u"Phần đầu"_s;
    EXPECT_EQ(tableOf(table).value(u"w:tblPr/w:tblCaption"_s), u"Phần đầu"_s);
}

TEST(Table, RepeatsItsHeadRows)
{
    Row head = rowOf({textCell(u"STT"_s)});
    head.head = true;
    const Node table =
        tableOf(support::contentTable({5000}, {head, rowOf({textCell(u"1"_s)}), head}));
    const auto rows = table.all(u"w:tr"_s);
    EXPECT_TRUE(rows[0].child(u"w:trPr"_s).has(u"w:tblHeader"_s));
    EXPECT_FALSE(rows[1].child(u"w:trPr"_s).has(u"w:tblHeader"_s));
    EXPECT_FALSE(rows[2].child(u"w:trPr"_s).has(u"w:tblHeader"_s));
    EXPECT_EQ(table.value(u"w:tblPr/w:tblLook"_s), u"0020"_s);
}

TEST(Table, OfHeadRowsAloneRepeatsNone)
{
    Row head = rowOf({textCell(u"STT"_s)});
    head.head = true;
    EXPECT_TRUE(tableOf(support::contentTable({5000}, {head})).all(u"w:tblHeader"_s).empty());
}

TEST(Table, KeepsRowsWholeUnlessTheyMayBreak)
{
    Row loose = rowOf({textCell(u"dài"_s)});
    loose.mayBreak = true;
    const Node table =
        tableOf(support::contentTable({5000}, {rowOf({textCell(u"ngắn"_s)}), loose}));
    const auto rows = table.all(u"w:tr"_s);
    EXPECT_EQ(rows[0].all(u"w:cantSplit"_s).size(), 1U);
    EXPECT_EQ(rows[1].all(u"w:cantSplit"_s).size(), 0U);
}

TEST(Table, SpansColumnsWithTheirWidthTogether)
{
    const Node table = tableOf(support::contentTable(
        {1000, 2000, 3000}, {rowOf({textCell(u"a"_s), textCell(u"b"_s, 2)})}));
    EXPECT_EQ(spans(table.all(u"w:tr"_s)[0]), QStringList({u"1"_s, u"2"_s}));
    EXPECT_EQ(table.all(u"w:tcW"_s)[1].attribute(u"w:w"_s), u"5000"_s);
}

TEST(Table, SpansRowsWithACellInEachOfThem)
{
    const Node table = tableOf(support::contentTable(
        {1000, 2000, 3000}, {rowOf({textCell(u"a"_s, 2, 3), textCell(u"b"_s)}),
                             rowOf({textCell(u"c"_s)}), rowOf({textCell(u"d"_s)}),
                             rowOf({textCell(u"e"_s), textCell(u"f"_s), textCell(u"g"_s)})}));
    const auto rows = table.all(u"w:tr"_s);
    EXPECT_EQ(spans(rows[0]), QStringList({u"2 start"_s, u"1"_s}));
    EXPECT_EQ(spans(rows[1]), QStringList({u"2 on"_s, u"1"_s}));
    EXPECT_EQ(spans(rows[2]), QStringList({u"2 on"_s, u"1"_s}));
    EXPECT_EQ(spans(rows[3]), QStringList({u"1"_s, u"1"_s, u"1"_s}));
}

TEST(Table, FillsShortRowsWithEmptyCells)
{
    const Node table = tableOf(support::contentTable({1000, 2000}, {rowOf({textCell(u"a"_s)})}));
    const auto cells = table.all(u"w:tc"_s);
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_TRUE(cells[1].has(u"w:p"_s));
}

TEST(Table, LosesNoWordOfARowThatIsTooLong)
{
    const Node table =
        tableOf(support::contentTable({1000}, {rowOf({textCell(u"a"_s), textCell(u"b"_s)})}));
    EXPECT_EQ(table.all(u"w:tc"_s).size(), 1U);
    EXPECT_EQ(table.all(u"w:t"_s).back().text, u"b"_s);
}

TEST(Table, WithoutRowsIsNotWritten)
{
    const auto body = support::bodyOf(support::flowOf({support::contentTable({1000}, {})}));
    EXPECT_EQ(body.childNames(), QStringList({u"w:p"_s, u"w:sectPr"_s}));
}

TEST(Table, IsPartedFromTheNextOneByTheSmallestParagraph)
{
    const auto body =
        support::bodyOf(support::flowOf({support::headTable(), support::headTable()}));
    EXPECT_EQ(body.childNames(),
              QStringList({u"w:tbl"_s, u"w:p"_s, u"w:tbl"_s, u"w:p"_s, u"w:sectPr"_s}));
    const QString end = support::plainStyles().of(StyleId::SectionEnd).docxId;
    EXPECT_EQ(body.value(u"w:p/w:pPr/w:pStyle"_s), end);
}

TEST(Table, OfWhichTheFlowEndsTheSectionGetsNoParagraphOfOurs)
{
    const auto flow =
        support::flowOf({support::headTable(), support::paragraph(StyleId::SectionEnd, {})});
    EXPECT_EQ(support::bodyOf(flow).childNames(),
              QStringList({u"w:tbl"_s, u"w:p"_s, u"w:sectPr"_s}));
}

} // namespace thidua
