// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Pages.h"

namespace thidua::layout {

/// Makes every hyphen at which a line of these pages ends a no-break one, so that the next setting
/// keeps "05-CT/TW" and "2016-2020" whole: a symbol parted at the end of a line cannot be found in
/// the PDF any more, and consumers do not agree where a hyphen may part. Returns how many there
/// were. A word as long as its line is left alone.
int holdHyphens(composition::Flow& flow, const Pages& pages);

} // namespace thidua::layout
