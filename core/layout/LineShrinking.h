// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/LineFiller.h"

namespace thidua::layout {

/// Where the next line starts when the blanks of this one may be narrowed to 3/4 of their width, by
/// the rule of the filler's profile. `naturalEnd` is where it starts when they may not.
int shrunkEnd(const LineFiller& filler, int naturalEnd);

} // namespace thidua::layout
