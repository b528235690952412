// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Block.h"
#include "reading/Line.h"

namespace thidua::reading {

/// The lines of foreign text that goes into a paper, from the clipboard or dropped: NFC, without
/// what cannot be seen. Lines with tabs are rows of a table; a cell of a spreadsheet that has line
/// ends of its own stands in quotation marks. What exceeds the limits of base/Limits.h is cut off.
Lines fragmentLines(const QString& text);

/// A stretch of foreign text, tidied like a line of a fragment.
Marked fragmentText(const Marked& text);

/// The blocks that a fragment makes: labelled paragraphs ("1.", "a)", "-") become what they name,
/// the first of several rows is the head of its table, lines broken at a fixed width are put
/// together where `mayBeWrapped`.
document::Blocks readFragment(Lines lines, bool mayBeWrapped);

} // namespace thidua::reading
