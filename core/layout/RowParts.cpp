// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/RowParts.h"

#include <algorithm>

namespace thidua::layout {

namespace {

constexpr int linesGivenAway = 2;

} // namespace

int heightAbove(const SetCell& cell, int row, const std::vector<PartRow>& part)
{
    int height = 0;
    for (const auto& above : part)
        if (above.row >= cell.row && above.row < row)
            height += above.height;
    return height;
}

int usedHeight(const RowState& state, const std::vector<int>& ends)
{
    int height = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = state.table.cells[i];
        if (cell.row <= state.row && cell.lastRow() >= state.row)
            height = std::max(height, cell.used(state.next[i], ends[i]) -
                                          heightAbove(cell, state.row, state.part));
    }
    return height;
}

int heightWithSpace(const RowState& state, const std::vector<int>& ends)
{
    int height = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = state.table.cells[i];
        if (cell.row <= state.row && cell.lastRow() == state.row)
            height = std::max(height, cell.usedWithSpace(state.next[i], ends[i]) -
                                          heightAbove(cell, state.row, state.part));
    }
    return height;
}

std::vector<int> notesUpTo(const RowState& state, const std::vector<int>& ends)
{
    std::vector<int> notes;
    for (size_t i = 0; i < ends.size(); ++i)
        for (int line = state.next[i]; line < ends[i]; ++line) {
            const CellLine& at = state.table.cells[i].lines[static_cast<size_t>(line)];
            const auto more =
                notesIn(state.table.cells[i].paragraphs[static_cast<size_t>(at.paragraph)],
                        {at.line, at.line + 1});
            notes.insert(notes.end(), more.begin(), more.end());
        }
    return notes;
}

bool isComplete(const RowState& state, const std::vector<int>& ends)
{
    for (size_t i = 0; i < ends.size(); ++i)
        if (state.table.cells[i].lastRow() == state.row &&
            ends[i] < state.table.cells[i].lineCount())
            return false;
    return true;
}

std::vector<int> lessLastLines(const RowState& state, std::vector<int> ends, int space)
{
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = state.table.cells[i];
        const bool tooTall =
            cell.remaining(state.next[i]) - heightAbove(cell, state.row, state.part) > space;
        if (cell.lastRow() == state.row && tooTall && ends[i] > state.next[i] + 1)
            --ends[i];
    }
    return ends;
}

int roomWithoutLastLines(const RowState& state)
{
    int tallest = 0;
    int room = 0;
    for (size_t i = 0; i < state.next.size(); ++i) {
        const SetCell& cell = state.table.cells[i];
        const int end = cell.lineCount() - linesGivenAway;
        if (cell.lastRow() != state.row || cell.remaining(state.next[i]) <= tallest)
            continue;
        tallest = cell.remaining(state.next[i]);
        room = end > state.next[i]
                   ? cell.used(state.next[i], end) - heightAbove(cell, state.row, state.part)
                   : 0;
    }
    return room;
}

} // namespace thidua::layout
