// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PageWriter.h"

#include <vector>

namespace thidua::layout {

/// How far the pages of a section were when the next block was about to be placed.
struct BlockMark {
    WriterMark place;
    size_t outline = 0;   ///< entries so far
    bool chained = false; ///< the block was kept with the one before it already
};

/// The pages of one section, with its outline (page indices count within the section).
struct PlacedSection {
    std::vector<Page> pages;
    std::vector<PageBody> bodies; ///< of every page
    std::vector<OutlineEntry> outline;
    std::vector<BlockMark> marks; ///< of every block
};

/// The pages of a section before some of its blocks changed; its page geometry, header and footer
/// are the same.
struct FormerPages {
    const PlacedSection& placed;
    size_t sameFirst = 0; ///< blocks at the beginning that are as they were, source and all
    size_t sameLast = 0;  ///< at the end
};

/// Fills pages as Word does: no widow, no orphan, headings with what follows them, head rows on
/// every page. What is as it was on the former pages is taken from there: the pages are the same as
/// without them.
PlacedSection paginate(const SetSection& section, const Press& press,
                       const FormerPages* former = nullptr);

/// Puts the pages of a section behind those before it.
void appendSection(Pages& pages, const PlacedSection& section);

} // namespace thidua::layout
