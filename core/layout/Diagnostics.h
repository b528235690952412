// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"
#include "composition/Flow.h"
#include "layout/Fonts.h"

#include <vector>

namespace thidua::layout {

/// Whether the fonts have every character of the block, and its words go into a line or a cell.
bool isDrawable(const composition::FlowBlock& block, const Fonts& fonts);

/// Blocks of every section of which isDrawable() is known already.
using DrawableBlocks = std::vector<std::vector<bool>>;

/// What the page cannot show as it should: characters that the font lacks (each named once, with
/// the text round it), words longer than a line or their cell, and tables wider than the text of
/// their page. Blocks that are `known` to be drawable are not read again.
std::vector<base::Diagnostic> layoutDiagnostics(const composition::Flow& flow, const Fonts& fonts,
                                                const DrawableBlocks& known = {});

} // namespace thidua::layout
