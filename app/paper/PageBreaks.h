// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Edit.h"
#include "layout/Caret.h"

#include <vector>

namespace thidua::paper {

/// The beginnings of the blocks that somebody wanted on a new page; of a table that of its first
/// cell.
std::vector<layout::Position> breaksOf(const document::OfficialDocument& paper);

} // namespace thidua::paper
