// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/TableStrokes.h"

#include <vector>

namespace thidua::layout {

/// How far a table is set: the next line of every cell, the rows of this page so far, and the row
/// that is to be parted.
struct RowState {
    const SetTable& table;
    const std::vector<int>& next;
    const std::vector<PartRow>& part;
    int row = 0;
};

/// What the rows above `row` on this page give to a cell that covers them.
int heightAbove(const SetCell& cell, int row, const std::vector<PartRow>& part);

/// Of the row without its line, when its cells and those that reach into it go up to these ends.
int usedHeight(const RowState& state, const std::vector<int>& ends);

/// What the cells that end in the row take of it up to these ends, with the space below the last
/// line: cells that reach into rows below get no more.
int heightWithSpace(const RowState& state, const std::vector<int>& ends);

/// The footnotes of the lines from the next ones up to these ends.
std::vector<int> notesUpTo(const RowState& state, const std::vector<int>& ends);

/// Whether the row has no line left after these ends.
bool isComplete(const RowState& state, const std::vector<int>& ends);

/// A row that lacks only room for the space after its text goes on with the last line of that text.
std::vector<int> lessLastLines(const RowState& state, std::vector<int> ends, int space);

/// What the tallest cell of the row takes but for the last two lines, that a signature may not
/// stand on a page without text; 0 where it has no others.
int roomWithoutLastLines(const RowState& state);

} // namespace thidua::layout
