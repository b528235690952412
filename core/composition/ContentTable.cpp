// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/ContentTable.h"

#include "composition/TableRows.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace thidua::composition {

using namespace Qt::StringLiterals;

namespace {

/// Left and right inside every cell, twips: 1.5 mm.
constexpr int margin = 85;

/// What a column needs: its longest word, and its longest cell on one line.
struct Need {
    int least = 0;
    int wish = 0;
};

std::vector<Need> needs(const Workshop& shop, const document::Table& table)
{
    std::vector<Need> columns(static_cast<size_t>(std::max(1, table.columnCount())));
    std::vector<int> covered(columns.size(), 0); // rows that a cell above still takes
    for (const auto& row : table.rows) {
        size_t column = 0;
        const auto skipCovered = [&] {
            while (column < covered.size() && covered[column] > 0)
                --covered[column++];
        };
        for (const auto& cell : row.cells) {
            skipCovered();
            for (size_t i = column; i < covered.size() && cell.rowSpan > 1 &&
                                    i < column + static_cast<size_t>(cell.columnSpan);
                 ++i)
                covered[i] = cell.rowSpan - 1;
            if (cell.columnSpan == 1 && column < columns.size()) {
                const QString text = document::plainText(cell.text);
                auto& need = columns[column];
                need.wish = std::max(need.wish, shop.width(text, StyleId::TableHead));
                for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
                    need.least = std::max(need.least, shop.width(word, StyleId::TableHead));
            }
            column += static_cast<size_t>(cell.columnSpan);
        }
        skipCovered();
    }
    return columns;
}

/// Every column gets its longest word; what is left is shared by the square root of what is
/// missing, so that a column of long sentences does not starve the others.
std::vector<int> widths(const std::vector<Need>& columns, int total)
{
    constexpr int frame = 2 * margin + 20;
    std::vector<double> share;
    int used = 0;
    for (const auto& need : columns) {
        used += std::max(need.least, 300) + frame;
        share.push_back(std::sqrt(std::max(1, need.wish - need.least)));
    }
    const double sum = std::accumulate(share.begin(), share.end(), 0.0);
    const double left = std::max(0, total - used);
    std::vector<int> made;
    for (size_t i = 0; i < columns.size(); ++i)
        made.push_back(std::max(columns[i].least, 300) + frame +
                       static_cast<int>(left * share[i] / sum));
    const int sumMade = std::accumulate(made.begin(), made.end(), 0);
    if (sumMade > total) // words too long for the page: in proportion, words are split
        for (int& width : made)
            width = std::max(200, width * total / sumMade);
    made.back() += total - std::accumulate(made.begin(), made.end(), 0);
    made.back() = std::max(made.back(), 200);
    return made;
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
    made.columns = widths(needs(shop, table), shop.page.textWidth());
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
        made.rows.push_back(std::move(madeRow));
        ++rowIndex;
    }
    letTallRowsBreak(made, shop.page.textHeight());
    keepFirstRows(made);
    keepLastRows(made, shop.page.textHeight());
    return made;
}

} // namespace thidua::composition
