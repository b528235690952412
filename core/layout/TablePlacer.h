// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PageWriter.h"

namespace thidua::layout {

/// Height of the least that has to stand where the table begins: its head rows and the first row of
/// its body.
int leastTableHeight(PageWriter& writer, const SetTable& table);

/// Sets the rows on as many pages as they take. Head rows are repeated; a row that may not break
/// goes to the next page whole, unless it is taller than a page.
void placeTable(PageWriter& writer, const SetTable& table);

} // namespace thidua::layout
