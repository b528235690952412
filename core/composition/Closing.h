// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// Recipients and signatures, or the signature matrix of a pledge.
std::vector<FlowBlock> composeClosing(const Workshop& shop);

/// Authority, room, other position, name; the name's line is there even when the pen fills it.
Cell signatureCell(const Workshop& shop, const document::Signature& signature,
                   const Source& source);

} // namespace thidua::composition
