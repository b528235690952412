// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"

namespace thidua::composition {

/// The one sheet of a certificate (giấy khen): national name, who gives it, its title, who gets it
/// (the abstract) and for what (the body), all centred; below it the register on the left (the
/// bases), place, date and signature on the right.
Section certificateSection(const Workshop& shop);

} // namespace thidua::composition
