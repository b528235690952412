// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/SpokenText.h"

#include <algorithm>

namespace thidua::paper {

SpokenText::SpokenText(const layout::PlacedText& placed) : m_placed(placed)
{
    const auto& all = placed.paragraphs();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].lines.empty())
            continue;
        const QString words = all[i].paragraph->text();
        if (words.isEmpty() && !all[i].isWritten())
            continue;
        m_paragraphs.push_back(static_cast<int>(i));
        m_starts.push_back(static_cast<int>(m_text.size()));
        m_text += words + u'\n';
    }
}

size_t SpokenText::entryAt(int index) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), index);
    return after == m_starts.begin() ? 0 : static_cast<size_t>(after - m_starts.begin()) - 1;
}

int SpokenText::startAt(int index) const { return m_starts[entryAt(index)]; }

const composition::Paragraph& SpokenText::paragraphAt(int index) const
{
    return *m_placed.paragraph(m_paragraphs[entryAt(index)]).paragraph;
}

int SpokenText::indexOf(const layout::Position& position) const
{
    const int paragraph = m_placed.find(position.place);
    const auto at = std::lower_bound(m_paragraphs.begin(), m_paragraphs.end(), paragraph);
    if (paragraph < 0 || at == m_paragraphs.end() || *at != paragraph)
        return -1;
    return m_starts[static_cast<size_t>(at - m_paragraphs.begin())] +
           layout::indexOf(*m_placed.paragraph(paragraph).paragraph, position);
}

layout::Position SpokenText::positionAt(int index) const
{
    if (m_paragraphs.empty())
        return {};
    size_t entry = entryAt(index);
    int within = index - m_starts[entry];
    const auto stopsOf = [this](size_t at) {
        return layout::caretStops(*m_placed.paragraph(m_paragraphs[at]).paragraph);
    };
    auto stops = stopsOf(entry);
    while (stops.empty() && entry + 1 < m_paragraphs.size()) {
        stops = stopsOf(++entry);
        within = 0;
    }
    while (stops.empty() && entry > 0)
        stops = stopsOf(--entry);
    if (stops.empty())
        return {};
    const auto next = std::lower_bound(stops.begin(), stops.end(), within);
    const int stop = next == stops.end() ? stops.back() : *next;
    return layout::positionAt(*m_placed.paragraph(m_paragraphs[entry]).paragraph, stop);
}

} // namespace thidua::paper
