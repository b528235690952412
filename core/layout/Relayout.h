// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/FormerSetting.h"
#include "layout/Paginator.h"

#include <memory>
#include <vector>

namespace thidua::layout {

/// Sets a paper again after every change: lines are broken only where the text is new, pages are
/// filled from the change on until they are what they were. The pages are those of layOut(), bit by
/// bit; what has not changed is shared with the pages before.
class Relayout {
public:
    explicit Relayout(Fonts fonts, Profile profile = {});

    /// Sets this paper, whatever it has to do with the one before. The same when nothing changed.
    const Pages& layOut(composition::Flow flow);

    const composition::Flow& flow() const { return *m_flow; }
    const Pages& pages() const { return m_pages; }

private:
    /// One section with all that is known about it.
    struct Section {
        SetSection set;
        PlacedSection placed;
        std::vector<bool> drawable; ///< of every block: isDrawable()
    };

    Section setAgain(const composition::Flow& now, size_t index, Section before,
                     const Press& press) const;
    std::vector<bool> drawableBlocks(const composition::Section& now, const FormerSection& former,
                                     const std::vector<bool>& before) const;
    Pages assemble() const;

    Fonts m_fonts;
    Profile m_profile;
    std::unique_ptr<const composition::Flow> m_flow; ///< stays where it is: settings point into it
    std::vector<Section> m_sections;
    Pages m_pages;
};

} // namespace thidua::layout
