// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"

#include <vector>

namespace thidua::layout {

/// Left edges of the line's characters as they are painted, and the right edge of the last one, in
/// twips from the left of the page: one more than UTF-16 units. Blanks that hang stand side by side
/// behind the text as far as the column goes, the others at its edge.
std::vector<double> edgesOf(const TextLine& line, const Fonts& fonts);

/// UTF-16 units of the line, hanging blanks included.
int lengthOf(const TextLine& line);

} // namespace thidua::layout
