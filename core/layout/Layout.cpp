// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Layout.h"

#include "layout/Diagnostics.h"
#include "layout/Paginator.h"

namespace thidua::layout {

namespace {

void append(Pages& pages, PlacedSection section)
{
    const int firstPage = static_cast<int>(pages.pages.size());
    for (auto& entry : section.outline) {
        entry.page += firstPage;
        pages.outline.push_back(std::move(entry));
    }
    for (auto& page : section.pages)
        pages.pages.push_back(std::move(page));
}

} // namespace

Pages layOut(const composition::Flow& flow, const Fonts& fonts)
{
    Pages pages;
    std::vector<SetSection> sections;
    sections.reserve(flow.sections.size());
    for (const auto& section : flow.sections) {
        sections.push_back(setSection(section, flow.styles, fonts));
        append(pages, paginate(sections.back(), flow.styles, fonts));
    }
    pages.rules = ruleLengths(sections);
    pages.diagnostics = layoutDiagnostics(flow, fonts);
    return pages;
}

} // namespace thidua::layout
