// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Pages.h"
#include "layout/Setting.h"

namespace thidua::layout {

/// The pages of one section, with its outline (page indices count within the section).
struct PlacedSection {
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
};

/// Fills pages as Word does: no widow, no orphan, headings with what follows them, head rows on
/// every page.
PlacedSection paginate(const SetSection& section, const Press& press);

} // namespace thidua::layout
