// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// Indents a centred paragraph on both sides, so that its lines are about equally long and, as far
/// as that allows, do not part a name, a date or a compound word. Width in twips. Lines are not
/// more than they would be; of four and more there may be one more.
void balanceLines(Paragraph& paragraph, const Workshop& shop, int width);

/// Indents a paragraph on the right where it takes more than one line of that width, twips, so that
/// its end stays together: what stands in brackets, or the last word, and the word or name before.
/// Lines are not more than they would be.
void keepEnd(Paragraph& paragraph, const Workshop& shop, int width);

/// Lines that the paragraph takes in that width, twips, as far as its own style tells.
int lineCount(const Paragraph& paragraph, const Workshop& shop, int width);

} // namespace thidua::composition
