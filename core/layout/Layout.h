// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Pages.h"

namespace thidua::layout {

/// Sets a paper: breaks lines and pages as Word does in compatibility mode 14 (exact font units, no
/// shrinking of blanks). Same flow and fonts, same pages.
Pages layOut(const composition::Flow& flow, const Fonts& fonts);

} // namespace thidua::layout
