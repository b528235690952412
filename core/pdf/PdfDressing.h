// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Pages.h"
#include "pdf/PdfObjects.h"

namespace thidua::pdf {

/// What QPdfWriter cannot write: outline, language, title in the window, page labels, author,
/// subject and the date of the paper in place of the date of today; fonts named as ISO
/// 32000-1, 9.6.4 has it.
PdfObjects dressed(PdfObjects pdf, const layout::Pages& pages,
                   const composition::Properties& properties);

} // namespace thidua::pdf
