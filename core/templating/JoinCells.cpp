// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/JoinCells.h"

#include <utility>
#include <vector>

namespace thidua::templating {

using document::Table;
using document::TableCell;
using document::TableRow;

namespace {

/// Row and number of the cell that stands in each column of a row.
using Owners = std::vector<std::pair<size_t, size_t>>;

/// The cells of a row that stay, and the owners of its columns.
std::pair<TableRow, Owners> joined(Table& table, TableRow row, const Owners& above, size_t index)
{
    TableRow kept;
    Owners owners;
    for (TableCell& cell : row.cells) {
        const size_t column = owners.size();
        if (cell.rowSpan == joinedUpwards && column < above.size()) {
            const auto owner = above[column];
            if (owners.empty() || owners.back() != owner)
                ++table.rows[owner.first].cells[owner.second].rowSpan;
            owners.push_back(owner);
            continue;
        }
        if (cell.rowSpan == joinedUpwards)
            cell.rowSpan = 1;
        for (int i = 0; i < cell.columnSpan; ++i)
            owners.emplace_back(index, kept.cells.size());
        kept.cells.push_back(std::move(cell));
    }
    return {std::move(kept), std::move(owners)};
}

} // namespace

void joinUpwards(Table& table)
{
    Owners above;
    for (size_t index = 0; index < table.rows.size(); ++index) {
        auto [kept, owners] =
            joined(table, std::exchange(table.rows[index], TableRow()), above, index);
        table.rows[index] = std::move(kept);
        above = std::move(owners);
    }
}

} // namespace thidua::templating
