// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::edit {

/// Whether the block of the caret, or the table it is in, begins on a page of its own.
bool beginsPage(const document::OfficialDocument& paper, const Caret& caret);

/// Ctrl+Enter: what follows the caret begins on a new page. A text is parted there, at its end the
/// next block is meant, in a cell the whole table; where a page begins already that is taken back.
/// Nothing outside bodies.
std::optional<Step> breakPage(const document::OfficialDocument& paper, const Selection& selection);

/// The block of the caret follows the one before it again; nothing where it begins no page.
std::optional<Step> joinPages(const document::OfficialDocument& paper, const Caret& caret);

} // namespace thidua::edit
