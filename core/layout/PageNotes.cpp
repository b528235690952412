// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/PageNotes.h"

#include <algorithm>
#include <utility>

namespace thidua::layout {

int PageNotes::more(const std::vector<int>& notes) const
{
    int height = 0;
    for (const int number : notes) {
        const auto index = static_cast<size_t>(number) - 1;
        if (index < m_notes.size() && !m_seen.contains(index))
            height += m_notes[index].height() + m_notes[index].format.after;
    }
    return height > 0 && m_parts.empty() ? height + m_separator : height;
}

void PageNotes::add(const std::vector<int>& notes, int room)
{
    for (const int number : notes) {
        const auto index = static_cast<size_t>(number) - 1;
        if (index >= m_notes.size() || !m_seen.insert(index).second)
            continue;
        const int before = m_height;
        place({index, {0, m_notes[index].lineCount()}}, room);
        room -= m_height - before;
    }
}

void PageNotes::place(NotePart part, int room)
{
    const auto& note = m_notes[part.note];
    const int separator = m_parts.empty() ? m_separator : 0;
    const int fitting =
        m_carried.empty() ? linesThatFitAnyhow(note, part.lines.from, room - separator) : 0;
    const int to = std::min(part.lines.to, part.lines.from + fitting);
    if (to < part.lines.to)
        m_carried.push_back({part.note, {to, part.lines.to}});
    if (to == part.lines.from)
        return;
    m_height += separator + note.height(part.lines.from, to);
    m_height += to == note.lineCount() ? note.format.after : 0;
    m_parts.push_back({part.note, {part.lines.from, to}});
}

void PageNotes::beginPage(int height)
{
    m_parts.clear();
    m_height = 0;
    for (const auto& part : std::exchange(m_carried, {})) {
        // A line that no page is high enough for is set all the same.
        const int room = m_parts.empty() ? std::max(height, m_separator + 1) : height - m_height;
        place(part, room);
        if (m_parts.empty()) {
            m_parts.push_back({part.note, {part.lines.from, part.lines.from + 1}});
            m_height = height;
            m_carried.clear();
            if (part.lines.from + 1 < part.lines.to)
                m_carried.push_back({part.note, {part.lines.from + 1, part.lines.to}});
        }
    }
}

} // namespace thidua::layout
