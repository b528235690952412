// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/TableSetter.h"

#include <vector>

namespace thidua::layout {

/// A row, or the part of it that stands on one page. The height has the line above the row in it.
struct PartRow {
    int row = 0;
    int top = 0;
    int height = 0;
};

/// The lines round the cells of neighbouring rows, joined to strokes as long as can be. `x` is the
/// left border of the table. None where the table has no borders.
std::vector<Stroke> tableStrokes(const SetTable& table, const std::vector<PartRow>& rows, int x);

} // namespace thidua::layout
