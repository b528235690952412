// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/RowParts.h"

namespace thidua::layout {

/// Cells of a parted row that lack only the room for the space after a paragraph have given its
/// last line away in `ends`. They keep it where the row grows after they were set: LibreOffice sets
/// the cells from left to right, and again what another cell has made taller. `space`: what the
/// page has for the row.
std::vector<int> withKeptLines(const RowState& state, std::vector<int> ends, int space);

/// Up to where a cell goes that reaches into rows below: it gets as much of a parted row as the
/// other cells take of it. Where one of these parts a paragraph, the last line of a paragraph stays
/// without the room for the space after it.
int endOfCellBelow(const RowState& state, const std::vector<int>& ends, size_t index, int space);

} // namespace thidua::layout
