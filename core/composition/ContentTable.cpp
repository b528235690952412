// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/ContentTable.h"

#include "composition/ColumnWidths.h"
#include "composition/LineBalance.h"
#include "composition/TableRows.h"

#include <algorithm>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// Left and right inside every cell, twips: 1.5 mm.
constexpr int margin = 85;

/// What a cell takes beside its text, with a little air: a text as wide as its cell runs into the
/// next.
constexpr int frame = 2 * margin + 80;

/// The words of a column head stand in lines of about the same length.
void balanceHead(Row& row, const Workshop& shop, const std::vector<int>& columns)
{
    size_t column = 0;
    for (auto& cell : row.cells) {
        const auto end = column + static_cast<size_t>(cell.columnSpan);
        int width = -frame;
        for (; column < std::min(end, columns.size()); ++column)
            width += columns[column];
        for (auto& paragraph : cell.paragraphs)
            balanceLines(paragraph, shop, width);
    }
}

/// Numbers and other short cells stand in the middle, sentences at the left.
bool isShort(const QString& text) { return text.size() <= 12 && !text.contains(u' '); }

} // namespace

Table composeTable(const Workshop& shop, const document::Table& table, const Source& source)
{
    Table made;
    made.bordered = true;
    made.cellMargin = margin;
    made.source = source;
    made.columns = columnWidths(shop, table, shop.page.textWidth(), frame);
    int rowIndex = 0;
    for (const auto& row : table.rows) {
        Row madeRow;
        madeRow.head = rowIndex < table.headRows;
        int cellIndex = 0;
        for (const auto& cell : row.cells) {
            const QString text = document::plainText(cell.text);
            const StyleId style = madeRow.head    ? StyleId::TableHead
                                  : isShort(text) ? StyleId::TableCentred
                                                  : StyleId::TableText;
            Source place = source;
            place.path.insert(place.path.end(), {rowIndex, cellIndex++});
            auto written = typedAt(shop.paragraph(style, cell.text, place),
                                   {place.component, place.path, {}}, text);
            madeRow.cells.push_back({{std::move(written)}, cell.columnSpan, cell.rowSpan});
        }
        if (rowIndex == 0 && madeRow.head)
            balanceHead(madeRow, shop, made.columns);
        made.rows.push_back(std::move(madeRow));
        ++rowIndex;
    }
    letTallRowsBreak(made, shop.page.textHeight());
    letJoinedCellsPart(made);
    keepFirstRows(made);
    keepGroupRows(made);
    keepLastRows(made, shop.page.textHeight());
    return made;
}

} // namespace thidua::composition
