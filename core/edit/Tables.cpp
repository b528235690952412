// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Tables.h"

#include "base/Sentence.h"
#include "edit/BlockSteps.h"
#include "edit/InlineText.h"
#include "edit/Structure.h"

#include <algorithm>
#include <map>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;
using document::Table;
using document::TableCell;

namespace {

/// Where a cell lies in the grid of its table.
struct Area {
    int row = 0;
    int column = 0;
    TableCell cell;
};

/// A table as cells on a grid, which rows with absent cells are not.
struct Grid {
    std::vector<Area> areas;
    int rows = 0;
    int columns = 0;
    int headRows = 0;
};

bool covers(const Area& area, int row, int column)
{
    return row >= area.row && row < area.row + area.cell.rowSpan && column >= area.column &&
           column < area.column + area.cell.columnSpan;
}

bool isTaken(const Grid& grid, int row, int column)
{
    return std::any_of(grid.areas.begin(), grid.areas.end(),
                       [=](const Area& area) { return covers(area, row, column); });
}

Grid gridOf(const Table& table)
{
    Grid grid;
    grid.rows = static_cast<int>(table.rows.size());
    grid.columns = table.columnCount();
    grid.headRows = table.headRows;
    for (int row = 0; row < grid.rows; ++row) {
        int column = 0;
        for (const auto& cell : table.rows[static_cast<size_t>(row)].cells) {
            while (isTaken(grid, row, column))
                ++column;
            grid.areas.push_back({row, column, cell});
            column += cell.columnSpan;
        }
    }
    return grid;
}

Table tableOf(Grid grid)
{
    Table table;
    table.headRows = std::clamp(grid.headRows, 0, grid.rows);
    table.rows.resize(static_cast<size_t>(grid.rows));
    std::stable_sort(grid.areas.begin(), grid.areas.end(), [](const Area& left, const Area& right) {
        return std::pair(left.row, left.column) < std::pair(right.row, right.column);
    });
    for (auto& area : grid.areas)
        table.rows[static_cast<size_t>(area.row)].cells.push_back(std::move(area.cell));
    return table;
}

void fillGaps(Grid& grid)
{
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (!isTaken(grid, row, column))
                grid.areas.push_back({row, column, {}});
}

/// One axis of a cell: where it begins and how far it goes.
struct Axis {
    int Area::*start;
    int TableCell::*span;
    int Grid::*size;
};
constexpr Axis rowAxis{&Area::row, &TableCell::rowSpan, &Grid::rows};
constexpr Axis columnAxis{&Area::column, &TableCell::columnSpan, &Grid::columns};

void widen(Grid& grid, const Axis& axis, int place)
{
    for (auto& area : grid.areas) {
        if (area.*axis.start >= place)
            ++(area.*axis.start);
        else if (area.*axis.start + area.cell.*axis.span > place)
            ++(area.cell.*axis.span);
    }
    ++(grid.*axis.size);
    fillGaps(grid);
}

void narrow(Grid& grid, const Axis& axis, int place)
{
    std::vector<Area> kept;
    for (auto area : grid.areas) {
        const bool crosses =
            area.*axis.start <= place && area.*axis.start + area.cell.*axis.span > place;
        if (crosses && --(area.cell.*axis.span) == 0)
            continue;
        if (area.*axis.start > place)
            --(area.*axis.start);
        kept.push_back(std::move(area));
    }
    grid.areas = std::move(kept);
    --(grid.*axis.size);
}

/// The table a caret is in, and the cell of it.
struct Here {
    Spot spot;
    Entries entries;
    Grid grid;
    Area area;
};

std::optional<Here> hereOf(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    if (!spot || !spot->cell || spot->cell->path.size() < 2 ||
        !document::textAt(paper, caret.place))
        return std::nullopt;
    Here here{*spot, entriesOf(paper, *spot), {}, {}};
    const auto& table = here.entries[static_cast<size_t>(spot->entry)].block.table;
    here.grid = gridOf(*table);
    const auto& path = spot->cell->path;
    int index = path.back();
    for (int row = 0; row < path[path.size() - 2]; ++row)
        index += static_cast<int>(table->rows[static_cast<size_t>(row)].cells.size());
    here.area = here.grid.areas[static_cast<size_t>(index)];
    return here;
}

/// The place of the cell that covers a square of the grid.
document::TextPlace cellPlace(const Table& table, document::TextPlace block, int row, int column)
{
    const Grid grid = gridOf(table);
    std::map<int, int> cells;
    for (const auto& area : grid.areas) {
        const int index = cells[area.row]++;
        if (covers(area, row, column)) {
            block.path.insert(block.path.end(), {area.row, index});
            break;
        }
    }
    return block;
}

std::optional<Step> regridded(const OfficialDocument& paper, const QString& name, Here here,
                              const Selection& before)
{
    auto& block = here.entries[static_cast<size_t>(here.spot.entry)].block;
    if (here.grid.rows == 0 || here.grid.columns == 0)
        block = document::Block{};
    else
        block.table = tableOf(here.grid);
    auto step = blockStep(paper, {name, before}, here.spot, {here.entries, here.spot.entry, 0});
    if (step && block.table) {
        const int row = std::clamp(here.area.row, 0, here.grid.rows - 1);
        const int column = std::clamp(here.area.column, 0, here.grid.columns - 1);
        step->after =
            at({cellPlace(*block.table, placeOf(here.spot.list, here.entries, here.spot.entry), row,
                          column),
                0});
    }
    return step;
}

std::optional<Step> grown(const OfficialDocument& paper, const Caret& caret, const Axis& axis,
                          Side side)
{
    auto here = hereOf(paper, caret);
    if (!here)
        return std::nullopt;
    const int place =
        here->area.*axis.start + (side == Side::After ? here->area.cell.*axis.span : 0);
    const bool row = axis.size == &Grid::rows;
    if (row && place < here->grid.headRows)
        ++here->grid.headRows;
    widen(here->grid, axis, place);
    here->area.*axis.start = place;
    return regridded(paper, row ? Sentence::tr("Thêm hàng") : Sentence::tr("Thêm cột"),
                     std::move(*here), at(caret));
}

std::optional<Step> shrunk(const OfficialDocument& paper, const Caret& caret, const Axis& axis)
{
    auto here = hereOf(paper, caret);
    if (!here)
        return std::nullopt;
    const bool row = axis.size == &Grid::rows;
    if (row && here->area.row < here->grid.headRows)
        --here->grid.headRows;
    narrow(here->grid, axis, here->area.*axis.start);
    return regridded(paper, row ? Sentence::tr("Xóa hàng") : Sentence::tr("Xóa cột"),
                     std::move(*here), at(caret));
}

/// Grows until every cell that the area touches lies wholly in it.
void takeWholeCells(const Grid& grid, Area& area)
{
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& other : grid.areas) {
            const int bottom =
                std::max(area.row + area.cell.rowSpan, other.row + other.cell.rowSpan);
            const int right =
                std::max(area.column + area.cell.columnSpan, other.column + other.cell.columnSpan);
            const int top = std::min(area.row, other.row);
            const int left = std::min(area.column, other.column);
            const bool apart = other.row >= area.row + area.cell.rowSpan ||
                               other.row + other.cell.rowSpan <= area.row ||
                               other.column >= area.column + area.cell.columnSpan ||
                               other.column + other.cell.columnSpan <= area.column;
            if (apart ||
                (top == area.row && left == area.column && bottom == area.row + area.cell.rowSpan &&
                 right == area.column + area.cell.columnSpan))
                continue;
            area.row = top;
            area.column = left;
            area.cell.rowSpan = bottom - top;
            area.cell.columnSpan = right - left;
            grew = true;
        }
    }
}

} // namespace

std::optional<Step> insertTable(const OfficialDocument& paper, const Caret& caret, int rows,
                                int columns)
{
    if (rows < 1 || columns < 1)
        return std::nullopt;
    document::Block block;
    block.type = document::BlockType::Table;
    Grid grid{{}, rows, columns, 1};
    fillGaps(grid);
    block.table = tableOf(std::move(grid));
    return insertBlocks(paper, at(caret), {block}, Sentence::tr("Chèn bảng"));
}

bool isInTable(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    return spot && spot->cell;
}

std::optional<Step> insertRow(const OfficialDocument& paper, const Caret& caret, Side side)
{
    return grown(paper, caret, rowAxis, side);
}

std::optional<Step> insertColumn(const OfficialDocument& paper, const Caret& caret, Side side)
{
    return grown(paper, caret, columnAxis, side);
}

std::optional<Step> removeRow(const OfficialDocument& paper, const Caret& caret)
{
    return shrunk(paper, caret, rowAxis);
}

std::optional<Step> removeColumn(const OfficialDocument& paper, const Caret& caret)
{
    return shrunk(paper, caret, columnAxis);
}

std::optional<Step> mergeCells(const OfficialDocument& paper, const Selection& selection)
{
    auto here = hereOf(paper, selection.anchor);
    const auto there = hereOf(paper, selection.caret);
    if (!here || !there || here->spot.entry != there->spot.entry ||
        !(here->spot.list == there->spot.list))
        return std::nullopt;
    Area area = here->area;
    area.row = std::min(here->area.row, there->area.row);
    area.column = std::min(here->area.column, there->area.column);
    area.cell.rowSpan = std::max(here->area.row + here->area.cell.rowSpan,
                                 there->area.row + there->area.cell.rowSpan) -
                        area.row;
    area.cell.columnSpan = std::max(here->area.column + here->area.cell.columnSpan,
                                    there->area.column + there->area.cell.columnSpan) -
                           area.column;
    takeWholeCells(here->grid, area);
    area.cell.text.clear();
    std::vector<Area> kept;
    for (auto& other : here->grid.areas) {
        if (!covers(area, other.row, other.column)) {
            kept.push_back(std::move(other));
            continue;
        }
        if (!area.cell.text.empty() && !other.cell.text.empty())
            area.cell.text = joined(area.cell.text, document::inlinesOf(u" "_s));
        area.cell.text = joined(area.cell.text, other.cell.text);
    }
    kept.push_back(area);
    here->grid.areas = std::move(kept);
    here->area = area;
    return regridded(paper, Sentence::tr("Gộp ô"), std::move(*here), selection);
}

} // namespace thidua::edit
