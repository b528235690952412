// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

namespace thidua::composition {

/// A paragraph that ends with a tab is a line to be filled in by hand ("Họ và tên:⇥"): its tabs
/// share the width evenly, dots lead to the last one at the right edge. Others are left alone.
void setFillIn(Paragraph& paragraph, int width);

/// The text as it can be printed: tabs stay, other control characters become blanks or go, what is
/// no character becomes U+FFFD.
QString printable(const QString& text);

} // namespace thidua::composition
