// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TableStrokes.h"

#include <algorithm>
#include <map>

namespace thidua::layout {

namespace {

/// From–to pairs on one line, by the position of the line.
using Segments = std::map<int, std::vector<std::pair<int, int>>>;

struct Lines {
    Segments horizontal;
    Segments vertical;
};

/// Neighbouring and overlapping segments of a line as one.
std::vector<std::pair<int, int>> joined(std::vector<std::pair<int, int>> segments)
{
    std::sort(segments.begin(), segments.end());
    std::vector<std::pair<int, int>> result;
    for (const auto& segment : segments) {
        if (!result.empty() && segment.first <= result.back().second)
            result.back().second = std::max(result.back().second, segment.second);
        else
            result.push_back(segment);
    }
    return result;
}

void addCell(Lines& lines, const SetTable& table, const SetCell& cell,
             const std::vector<PartRow>& rows)
{
    const auto covered = [&cell](const PartRow& row) {
        return row.row >= cell.row && row.row <= cell.lastRow();
    };
    const auto first = std::find_if(rows.begin(), rows.end(), covered);
    if (first == rows.end())
        return;
    const auto last = std::find_if(rows.rbegin(), rows.rend(), covered);
    const int left = table.edges[static_cast<size_t>(cell.column)];
    const int right = table.edges[static_cast<size_t>(cell.column + cell.columnSpan)];
    const int bottom = last->top + last->height;
    lines.horizontal[first->top].emplace_back(left, right);
    lines.horizontal[bottom].emplace_back(left, right);
    lines.vertical[left].emplace_back(first->top, bottom);
    lines.vertical[right].emplace_back(first->top, bottom);
}

} // namespace

std::vector<Stroke> tableStrokes(const SetTable& table, const std::vector<PartRow>& rows, int x)
{
    std::vector<Stroke> strokes;
    if (table.borderWidth == 0)
        return strokes;
    Lines lines;
    for (const auto& cell : table.cells)
        addCell(lines, table, cell, rows);
    const double half = table.borderWidth / 2.0;
    const double width = table.borderWidth;
    // Horizontal lines lie below the edge of their rows, vertical ones astride the edge of their
    // columns; corners are filled.
    for (const auto& [y, segments] : lines.horizontal)
        for (const auto& [from, to] : joined(segments))
            strokes.push_back({x + from - half, y + half, x + to + half, y + half, width});
    for (const auto& [edge, segments] : lines.vertical)
        for (const auto& [from, to] : joined(segments))
            strokes.push_back(
                {double(x + edge), double(from), double(x + edge), double(to) + width, width});
    return strokes;
}

} // namespace thidua::layout
