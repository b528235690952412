// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::edit {

/// A table of empty cells below the caret, its first row a head.
std::optional<Step> insertTable(const document::OfficialDocument& paper, const Caret& caret,
                                int rows, int columns);

bool isInTable(const document::OfficialDocument& paper, const Caret& caret);

enum class Side { Before, After };

/// Rows and columns beside the cell of the caret, or the one it is in. The last row or column takes
/// the table with it. Cells that span over the place grow or shrink.
std::optional<Step> insertRow(const document::OfficialDocument& paper, const Caret& caret,
                              Side side);
std::optional<Step> insertColumn(const document::OfficialDocument& paper, const Caret& caret,
                                 Side side);
std::optional<Step> removeRow(const document::OfficialDocument& paper, const Caret& caret);
std::optional<Step> removeColumn(const document::OfficialDocument& paper, const Caret& caret);

/// Makes one cell of those that the selection spans in one table; their texts follow one another.
std::optional<Step> mergeCells(const document::OfficialDocument& paper, const Selection& selection);

} // namespace thidua::edit
