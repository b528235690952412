// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Layout.h"

#include "composition/Footnotes.h"
#include "layout/Diagnostics.h"
#include "layout/Paginator.h"

namespace thidua::layout {

Pages layOut(const composition::Flow& flow, const Fonts& fonts, const Profile& profile)
{
    const Press press{flow.styles, fonts, profile};
    Pages pages;
    for (size_t i = 0; i < flow.sections.size(); ++i) {
        SetSection set = setSection(flow.sections[i], press);
        set.above = composition::faintHeight(flow, i);
        appendSection(pages, paginate(set, press));
        appendRuleLengths(pages.rules, set);
    }
    pages.diagnostics = layoutDiagnostics(flow, fonts);
    return pages;
}

} // namespace thidua::layout
