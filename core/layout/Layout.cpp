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

Pages layOut(const composition::Flow& flow, const Fonts& fonts, const Profile& profile)
{
    const Press press{flow.styles, fonts, profile};
    Pages pages;
    std::vector<SetSection> sections;
    sections.reserve(flow.sections.size());
    for (const auto& section : flow.sections) {
        sections.push_back(setSection(section, press));
        append(pages, paginate(sections.back(), press));
    }
    pages.rules = ruleLengths(sections);
    pages.diagnostics = layoutDiagnostics(flow, fonts);
    return pages;
}

} // namespace thidua::layout
