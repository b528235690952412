// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Table.h"

namespace thidua::templating {

/// What a cell that is only "^" in the template has until the table is whole.
inline constexpr int joinedUpwards = 0;

/// Cells of that row span go away, and the cells above them reach down so much further. In the
/// first row there is nothing above: they become empty cells.
void joinUpwards(document::Table& table);

} // namespace thidua::templating
