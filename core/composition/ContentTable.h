// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Workshop.h"
#include "document/Table.h"

namespace thidua::composition {

/// A table of the body over the full width of the text, its columns as wide as their contents ask
/// for.
Table composeTable(const Workshop& shop, const document::Table& table, const Source& source);

} // namespace thidua::composition
