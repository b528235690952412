// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/TableGrid.h"

#include <algorithm>

namespace thidua::docx {

using composition::Cell;
using composition::Row;
using composition::Table;

namespace {

/// What spans from above into the columns of the next row: per column the rows left and the columns
/// taken.
struct Covered {
    std::vector<int> rows;
    std::vector<int> span;
};

/// Columns from `column` on that nothing covers, at most `wanted`.
int freeColumns(const Covered& covered, int column, int wanted)
{
    int count = 0;
    const int columns = static_cast<int>(covered.rows.size());
    while (count < wanted && column + count < columns &&
           covered.rows[static_cast<size_t>(column + count)] == 0)
        ++count;
    return std::max(1, count);
}

GridCell placed(const Cell& cell, int column, Covered& covered)
{
    GridCell grid{
        {&cell}, column, freeColumns(covered, column, cell.columnSpan), GridCell::Merge::None};
    if (cell.rowSpan > 1) {
        grid.merge = GridCell::Merge::Start;
        covered.span[static_cast<size_t>(column)] = grid.span;
        for (int index = column; index < column + grid.span; ++index)
            covered.rows[static_cast<size_t>(index)] = cell.rowSpan;
    }
    return grid;
}

std::vector<GridCell> gridRow(const Row& row, Covered& covered)
{
    std::vector<GridCell> cells;
    const int columns = static_cast<int>(covered.rows.size());
    auto next = row.cells.begin();
    for (int column = 0; column < columns; column += cells.back().span) {
        const auto at = static_cast<size_t>(column);
        if (covered.rows[at] > 0)
            cells.push_back({{}, column, covered.span[at], GridCell::Merge::Continue});
        else if (next != row.cells.end())
            cells.push_back(placed(*next++, column, covered));
        else
            cells.push_back({{}, column, 1, GridCell::Merge::None});
    }
    for (; next != row.cells.end() && !cells.empty(); ++next)
        cells.back().contents.push_back(&*next);
    for (int& rows : covered.rows)
        rows = std::max(0, rows - 1);
    return cells;
}

} // namespace

std::vector<std::vector<GridCell>> gridOf(const Table& table)
{
    Covered covered{std::vector<int>(table.columns.size(), 0),
                    std::vector<int>(table.columns.size(), 0)};
    std::vector<std::vector<GridCell>> rows;
    for (const auto& row : table.rows)
        rows.push_back(gridRow(row, covered));
    return rows;
}

} // namespace thidua::docx
