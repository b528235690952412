// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Complaint.h"
#include "templating/Template.h"

namespace thidua::templating {

/// Rows that follow one another, with the repeats and conditions that hold rows alone, become one
/// table. Complains of a row with another number of cells.
Nodes withTables(Nodes nodes, Complaint& complaint);

/// Gives every node of the outermost level that is generated as a whole its id: what it repeats or
/// depends on, with a number where that occurs again.
void nameRegions(Nodes& nodes);

} // namespace thidua::templating
