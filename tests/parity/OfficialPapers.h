// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

namespace thidua::parity {

/// A paper as an office writes it, full of tables: joined cells, head rows, rows that take more
/// than half a page, annexes across the page, a table right above the signature. Same seed, same
/// paper.
document::OfficialDocument officialPaper(unsigned seed);

/// The same with a table right above the signature whose last row takes from half a page to more
/// than one.
document::OfficialDocument tallEndPaper(unsigned seed);

} // namespace thidua::parity
