// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"
#include "composition/Flow.h"
#include "layout/Fonts.h"

#include <vector>

namespace thidua::layout {

/// Whether the fonts have every character of the block.
bool isDrawable(const composition::FlowBlock& block, const Fonts& fonts);

/// What the page cannot show as it should: characters that the font lacks (each named once, with
/// the text round it) and tables wider than the text of their page.
std::vector<base::Diagnostic> layoutDiagnostics(const composition::Flow& flow, const Fonts& fonts);

/// The same of a paper for whose characters the fonts have been asked already: what else there is
/// to say.
std::vector<base::Diagnostic> tableDiagnostics(const composition::Flow& flow, const Fonts& fonts);

} // namespace thidua::layout
