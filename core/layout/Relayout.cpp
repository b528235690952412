// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Relayout.h"

#include "composition/Footnotes.h"
#include "layout/Diagnostics.h"
#include "layout/Layout.h"

namespace thidua::layout {

namespace {

bool haveSameFrame(const composition::Section& a, const composition::Section& b)
{
    // Footnotes take room on pages that their paragraphs alone do not tell.
    return a.page == b.page && a.firstHeader == b.firstHeader && a.firstFooter == b.firstFooter &&
           a.notes.empty() && b.notes.empty();
}

} // namespace

Relayout::Relayout(Fonts fonts, Profile profile)
    : m_fonts(std::move(fonts)), m_profile(std::move(profile)),
      m_flow(std::make_unique<composition::Flow>())
{
}

const Pages& Relayout::layOut(composition::Flow flow)
{
    auto now = std::make_unique<const composition::Flow>(std::move(flow));
    if (!(now->styles == m_flow->styles))
        m_sections.clear();
    const Press press{now->styles, m_fonts, m_profile};
    std::vector<Section> sections;
    sections.reserve(now->sections.size());
    for (size_t i = 0; i < now->sections.size(); ++i)
        sections.push_back(
            setAgain(*now, i, i < m_sections.size() ? std::move(m_sections[i]) : Section{}, press));
    m_sections = std::move(sections);
    m_flow = std::move(now);
    m_pages = assemble();
    return m_pages;
}

Relayout::Section Relayout::setAgain(const composition::Flow& flow, size_t index, Section before,
                                     const Press& press) const
{
    const auto& now = flow.sections[index];
    const auto* sectionBefore = before.set.section;
    const int aboveBefore = before.set.above;
    FormerSection former(std::move(before.set), now);
    Section made;
    made.set = setSection(now, press, former);
    made.set.above = composition::faintHeight(flow, index);
    made.drawable = drawableBlocks(now, former, before.drawable);
    if (!sectionBefore || made.set.above != aboveBefore || !haveSameFrame(*sectionBefore, now)) {
        made.placed = paginate(made.set, press);
        return made;
    }
    const FormerPages pages{before.placed, former.sameFirst(made.set), former.sameLast(made.set)};
    made.placed = paginate(made.set, press, &pages);
    return made;
}

std::vector<bool> Relayout::drawableBlocks(const composition::Section& now,
                                           const FormerSection& former,
                                           const std::vector<bool>& before) const
{
    std::vector<bool> drawable(now.blocks.size());
    for (size_t i = 0; i < now.blocks.size(); ++i) {
        const int match = former.matchOf(i);
        drawable[i] =
            match >= 0 ? before[static_cast<size_t>(match)] : isDrawable(now.blocks[i], m_fonts);
    }
    return drawable;
}

Pages Relayout::assemble() const
{
    Pages pages;
    DrawableBlocks known;
    for (const auto& section : m_sections) {
        appendSection(pages, section.placed);
        appendRuleLengths(pages.rules, section.set);
        known.push_back(section.drawable);
    }
    pages.diagnostics = layoutDiagnostics(*m_flow, m_fonts, known);
    return pages;
}

} // namespace thidua::layout
