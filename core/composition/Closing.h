// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// Recipients and signatures, or the signature matrix of a pledge.
std::vector<FlowBlock> composeClosing(const Workshop& shop);

} // namespace thidua::composition
