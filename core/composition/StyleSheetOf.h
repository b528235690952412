// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"
#include "regulation/Figures.h"

namespace thidua::composition {

/// The styles of a paper set by these figures, each at its usual value.
StyleSheet styleSheetOf(const regulation::Figures& figures);

/// Height of one line in twips at single spacing in the family of the regulation (metrics of Times
/// New Roman: ascent 1825, descent 443, gap 87 of 2048).
int naturalLineHeight(int halfPoints);

} // namespace thidua::composition
