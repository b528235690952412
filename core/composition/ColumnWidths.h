// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// The widths of the columns of a table, twips, `total` together: every column has room for its
/// longest word, and the rest is given where it saves most lines. `frame` is what a cell takes
/// beside its text.
std::vector<int> columnWidths(const Workshop& shop, const document::Table& table, int total,
                              int frame);

} // namespace thidua::composition
