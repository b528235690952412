// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <vector>

namespace thidua::docx {

/// A cell as WordprocessingML wants it: rows without gaps, a cell for every row that a span covers.
struct GridCell {
    enum class Merge { None, Start, Continue };

    std::vector<const composition::Cell*> contents; ///< empty: nothing stands in it
    int column = 0;
    int span = 1;
    Merge merge = Merge::None;
};

/// Every row filled to the last column. What a row has too much goes into its last cell: no word is
/// lost.
std::vector<std::vector<GridCell>> gridOf(const composition::Table& table);

} // namespace thidua::docx
