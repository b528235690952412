// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// The blocks of a body in reading order; `component` and `root` name the place of the list in the
/// paper.
std::vector<FlowBlock> composeBlocks(const Workshop& shop, const document::Blocks& blocks,
                                     const Source& root);

} // namespace thidua::composition
