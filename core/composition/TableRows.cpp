// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/TableRows.h"

#include <algorithm>
#include <numeric>

namespace thidua::composition {

namespace {

/// Of the size of the type: a character of Vietnamese text with what is left free at ends of lines,
/// and a line.
constexpr double characterShare = 0.48;
constexpr double lineShare = 1.15;

int roughHeight(const Paragraph& paragraph, int width)
{
    const int room = std::max(width - paragraph.format.left - paragraph.format.right, 1);
    double length = 0;
    int size = 0;
    int lines = 1;
    for (const auto& run : paragraph.runs) {
        const int twips = run.format.halfPoints * 10;
        size = std::max(size, twips);
        for (const QChar character : run.text) {
            length += twips * characterShare;
            if (character != u'\n' && character != QChar::LineSeparator)
                continue;
            lines += 1 + static_cast<int>(length / room);
            length = 0;
        }
    }
    lines += static_cast<int>(length / room);
    const auto& spacing = paragraph.format.line;
    const double line = spacing.rule == LineRule::Multiple ? size * lineShare * spacing.value / 240
                                                           : std::max(spacing.value, size);
    return static_cast<int>(lines * line) + paragraph.format.after;
}

/// A cell that reaches into rows below.
struct Joined {
    int lastRow = 0;
    int height = 0; ///< that it still asks for
};

/// The heights of the rows, from the first one on.
class RowHeights {
public:
    explicit RowHeights(const Table& table) : m_table(table), m_covered(table.columns.size(), 0) {}

    int next()
    {
        int height = 0;
        size_t column = 0;
        for (const auto& cell : m_table.rows[static_cast<size_t>(m_row)].cells) {
            while (column < m_covered.size() && m_covered[column] > 0)
                ++column;
            const int own = cellHeight(cell, column);
            if (cell.rowSpan > 1)
                m_joined.push_back({m_row + cell.rowSpan - 1, own});
            else
                height = std::max(height, own);
            for (int i = 0; i < cell.columnSpan && column < m_covered.size(); ++i)
                m_covered[column++] = cell.rowSpan;
        }
        for (auto& rows : m_covered)
            rows = std::max(0, rows - 1);
        return endRow(height);
    }

private:
    int cellHeight(const Cell& cell, size_t column) const
    {
        const auto from = m_table.columns.begin() + static_cast<qsizetype>(column);
        const auto columns = std::min<qsizetype>(cell.columnSpan, m_table.columns.end() - from);
        const int width = std::accumulate(from, from + columns, 0) - 2 * m_table.cellMargin;
        int height = 0;
        for (const auto& paragraph : cell.paragraphs)
            height += roughHeight(paragraph, width);
        return height;
    }

    /// The last row of a joined cell is as tall as the rest of it.
    int endRow(int height)
    {
        for (const auto& cell : m_joined)
            if (cell.lastRow == m_row)
                height = std::max(height, cell.height);
        for (auto& cell : m_joined)
            cell.height -= height;
        ++m_row;
        return height;
    }

    const Table& m_table;
    std::vector<int> m_covered; ///< rows to come that a cell above covers, of every column
    std::vector<Joined> m_joined;
    int m_row = 0;
};

/// Longer rows of headings are a table in bold type, not groups.
constexpr int mostGroups = 3;

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Whether the first words of the row are bold or slanted: they say what the rows below have in
/// common. A number before them may be plain.
bool isGroup(const Row& row)
{
    if (row.head || row.mayBreak)
        return false;
    for (const auto& cell : row.cells)
        for (const auto& paragraph : cell.paragraphs)
            for (const auto& run : paragraph.runs)
                if (hasLetter(run.text))
                    return run.format.bold || run.format.italic;
    return false;
}

/// Columns of the last row that cells of rows above cover.
struct Covered {
    bool first = false;
    bool any = false;
};

Covered coveredInLastRow(const Table& table)
{
    Covered covered;
    int first = 0; // rows of the first column that a cell still covers
    for (size_t i = 0; i + 1 < table.rows.size(); ++i) {
        const auto& cells = table.rows[i].cells;
        const int rest = static_cast<int>(table.rows.size() - i);
        covered.any =
            covered.any || std::any_of(cells.begin(), cells.end(),
                                       [rest](const Cell& cell) { return cell.rowSpan >= rest; });
        if (first == 0 && !cells.empty())
            first = cells.front().rowSpan;
        first = std::max(0, first - 1);
    }
    covered.first = first > 0;
    return covered;
}

} // namespace

void letTallRowsBreak(Table& table, int textHeight)
{
    RowHeights heights(table);
    for (auto& row : table.rows)
        row.mayBreak = heights.next() >= textHeight / 2 && !row.head;
}

void letJoinedCellsPart(Table& table)
{
    for (auto& row : table.rows)
        for (auto& cell : row.cells)
            for (auto& paragraph : cell.paragraphs)
                if (cell.rowSpan > 1 && !row.head)
                    paragraph.format.widowControl = false;
}

void keepRow(Row& row)
{
    for (auto& cell : row.cells)
        for (auto& paragraph : cell.paragraphs)
            paragraph.format.keepNext = true;
}

void keepLastRow(Table& table)
{
    if (table.rows.empty())
        return;
    Row& last = table.rows.back();
    keepRow(last);
    const auto covered = coveredInLastRow(table);
    last.lastLinesKeep = last.mayBreak && covered.any;
    if (last.lastLinesKeep && !covered.first && !last.cells.empty())
        last.cells.front().paragraphs.front().format.keepNext = false;
}

void keepFirstRows(Table& table)
{
    const auto first = std::find_if(table.rows.begin(), table.rows.end(),
                                    [](const Row& row) { return !row.head; });
    if (first != table.rows.end() && first + 1 != table.rows.end() && !first->mayBreak)
        keepRow(*first);
}

void keepGroupRows(Table& table)
{
    int groups = 0;
    for (size_t i = 0; i + 1 < table.rows.size(); ++i) {
        groups = isGroup(table.rows[i]) ? groups + 1 : 0;
        if (groups == 0 || isGroup(table.rows[i + 1]) || groups > mostGroups)
            continue;
        for (size_t row = i + 1 - static_cast<size_t>(groups); row <= i; ++row)
            keepRow(table.rows[row]);
    }
}

void keepLastRows(Table& table, int textHeight)
{
    const auto isBody = [](const Row& row) { return !row.head; };
    const auto count = std::count_if(table.rows.begin(), table.rows.end(), isBody);
    if (count < 3 || (count == 3 && !isGroup(table.rows.back())))
        return;
    RowHeights heights(table);
    int rest = textHeight / 4;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const int height = heights.next();
        if (i + 2 >= table.rows.size())
            rest -= height;
    }
    if (rest > 0)
        keepRow(table.rows[table.rows.size() - 2]);
}

} // namespace thidua::composition
