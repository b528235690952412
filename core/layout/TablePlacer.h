// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PageWriter.h"

namespace thidua::layout {

/// Height of the least that has to stand where the table begins: its head rows, the first row of
/// its body and those that it keeps with; where these are all, `following` below them.
int leastTableHeight(PageWriter& writer, const SetTable& table, int following);

/// Sets the rows on as many pages as they take. Head rows are repeated; a row that may not break
/// goes to the next page whole, unless it is taller than a page. A last row that keeps with what
/// follows the table has to have room for so much of it.
void placeTable(PageWriter& writer, const SetTable& table, int following);

} // namespace thidua::layout
