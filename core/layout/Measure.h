// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "form/MeasuredForm.h"
#include "layout/Pages.h"

namespace thidua::layout {

/// Measures a paper on its pages: margins where the ink ends, sizes and emphasis of what is drawn,
/// rules against the text above them, page numbers. Indents, spaces and alignment come from the
/// flow, since a single line does not show them. `family` is the one that the pages were set in.
form::MeasuredForm measure(const composition::Flow& flow, const Pages& pages,
                           const QString& family);

} // namespace thidua::layout
