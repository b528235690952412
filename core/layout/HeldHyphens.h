// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Pages.h"

#include <functional>

namespace thidua::layout {

/// Makes every hyphen at which a line of these pages ends a no-break one, so that the next setting
/// keeps "05-CT/TW" and "2016-2020" whole: a symbol parted at the end of a line cannot be found in
/// the PDF any more, and consumers do not agree where a hyphen may part. Returns how many there
/// were. A word as long as its line is left alone.
int holdHyphens(composition::Flow& flow, const Pages& pages);

/// Lays the flow out by `layOut`, again and again until no hyphen is left to hold.
void layOutHeld(composition::Flow& flow, const std::function<const Pages&()>& layOut);

/// A flow as it was composed, and the same with its hyphens held.
struct HeldFlow {
    const composition::Flow& composed;
    const composition::Flow& held;
};

/// Holds in a newly composed flow what was held in the one before, in every paragraph of the text
/// that is still the same at the same place: where its lines break has not changed. Cells are left
/// out, since their widths follow from their table.
void holdAgain(composition::Flow& flow, const HeldFlow& before);

} // namespace thidua::layout
