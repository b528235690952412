// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/TableWriter.h"

#include "docx/StylesPart.h"
#include "docx/TableGrid.h"

#include <algorithm>
#include <numeric>

namespace thidua::docx {

using composition::Row;
using composition::Table;

namespace {

void writeLength(Xml& xml, const char* name, int twips)
{
    xml.start(name);
    xml.attribute("w:w", twips);
    xml.attribute("w:type", "dxa");
    xml.end();
}

/// Mode 14 measures the indent to the text of the first column, mode 15 to its border.
int writtenIndent(const Table& table, Compatibility mode)
{
    return mode == Compatibility::Mode14 ? table.indent + table.cellMargin : table.indent;
}

/// Which conditional formats of its style apply: none, or that of the first row. The bits say it to
/// every version of Word; the attributes of later versions that repeat them one by one are refused
/// by the first.
void writeLook(Xml& xml, bool headRow) { xml.value("w:tblLook", headRow ? "0020" : "0000"); }

void writeTableProperties(Xml& xml, const Table& table, Compatibility mode)
{
    xml.start("w:tblPr");
    if (table.bordered)
        xml.value("w:tblStyle", tableGridId);
    writeLength(xml, "w:tblW", std::accumulate(table.columns.begin(), table.columns.end(), 0));
    writeLength(xml, "w:tblInd", writtenIndent(table, mode));
    xml.start("w:tblLayout");
    xml.attribute("w:type", "fixed");
    xml.end();
    xml.start("w:tblCellMar");
    writeLength(xml, "w:left", table.cellMargin);
    writeLength(xml, "w:right", table.cellMargin);
    xml.end();
    writeLook(xml, table.bordered && table.rows.front().head);
    if (!table.caption.isEmpty())
        xml.value("w:tblCaption", table.caption);
    xml.end();
}

void writeGrid(Xml& xml, const Table& table)
{
    xml.start("w:tblGrid");
    for (const int width : table.columns) {
        xml.start("w:gridCol");
        xml.attribute("w:w", width);
        xml.end();
    }
    xml.end();
}

void writeCellProperties(Xml& xml, const GridCell& cell, int width)
{
    xml.start("w:tcPr");
    writeLength(xml, "w:tcW", width);
    if (cell.span > 1)
        xml.value("w:gridSpan", cell.span);
    if (cell.merge == GridCell::Merge::Start)
        xml.value("w:vMerge", "restart");
    if (cell.merge == GridCell::Merge::Continue)
        xml.empty("w:vMerge");
    xml.end();
}

void writeCell(ParagraphWriter& paragraphs, const Table& table, const GridCell& cell)
{
    const auto first = table.columns.begin() + cell.column;
    const int width = std::accumulate(first, first + cell.span, 0);
    paragraphs.xml().start("w:tc");
    writeCellProperties(paragraphs.xml(), cell, width);
    bool empty = true;
    for (const auto* content : cell.contents)
        for (const auto& paragraph : content->paragraphs) {
            paragraphs.write(paragraph, width - 2 * table.cellMargin);
            empty = false;
        }
    if (empty)
        paragraphs.writeMinimal();
    paragraphs.xml().end();
}

void writeRowProperties(Xml& xml, const Row& row, bool head)
{
    if (row.mayBreak && !head)
        return;
    xml.start("w:trPr");
    if (!row.mayBreak)
        xml.empty("w:cantSplit");
    if (head)
        xml.empty("w:tblHeader");
    xml.end();
}

/// Only rows from the top on are repeated, and only over others.
size_t headRows(const Table& table)
{
    const auto body = std::find_if(table.rows.begin(), table.rows.end(),
                                   [](const Row& row) { return !row.head; });
    return body == table.rows.end() ? 0 : static_cast<size_t>(body - table.rows.begin());
}

} // namespace

bool isWritten(const Table& table) { return !table.rows.empty() && !table.columns.empty(); }

void writeTable(ParagraphWriter& paragraphs, const Table& table, Compatibility mode)
{
    Xml& xml = paragraphs.xml();
    xml.start("w:tbl");
    writeTableProperties(xml, table, mode);
    writeGrid(xml, table);
    const auto grid = gridOf(table);
    for (size_t index = 0; index < table.rows.size(); ++index) {
        xml.start("w:tr");
        writeRowProperties(xml, table.rows[index], index < headRows(table));
        for (const auto& cell : grid[index])
            writeCell(paragraphs, table, cell);
        xml.end();
    }
    xml.end();
}

} // namespace thidua::docx
