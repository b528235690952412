// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineFiller.h"

#include "layout/BreakOpportunities.h"

#include <algorithm>

namespace thidua::layout {

void LineFiller::begin(int start, qint64 room)
{
    m_start = start;
    m_room = room;
    const auto& stretches = m_shaped.stretches;
    while (m_stretch + 1 < stretches.size() && stretches[m_stretch].end <= start)
        ++m_stretch;
}

qint64 LineFiller::whole(qint64 units) const
{
    const qint64 half =
        m_profile.completeStretches == StretchRounding::Rounded ? widthUnitsPerTwip / 2 : 0;
    return (units + half) / widthUnitsPerTwip * widthUnitsPerTwip;
}

/// What counts as one stretch from there: LibreOffice sets a held blank or hyphen by itself.
int LineFiller::partEnd(int from, int end) const
{
    if (!m_profile.heldStandAlone)
        return end;
    if (from < end && isHolding(m_shaped.text.at(from).unicode()))
        return from + 1;
    while (from < end && !isHolding(m_shaped.text.at(from).unicode()))
        ++from;
    return from;
}

/// Whether nothing follows the tab; in a cell other tabs may.
bool LineFiller::endsParagraph(const Stretch& tab) const
{
    const auto isTab = [](QChar letter) { return letter == u'\t'; };
    return tab.end == m_shaped.length() ||
           (m_tabs->isInCell() &&
            std::all_of(m_shaped.text.begin() + tab.end, m_shaped.text.end(), isTab));
}

/// Adds characters up to `end` or the first one that does not fit, which is returned.
int LineFiller::walkTabbed(TabbedLine& line, int end) const
{
    int index = m_start;
    for (size_t i = m_stretch; i < m_shaped.stretches.size() && index < end;) {
        const Stretch& stretch = m_shaped.stretches[i];
        if (m_shaped.isTab(stretch)) {
            if (!line.takesTab(endsParagraph(stretch)))
                return index;
            ++index;
            ++i;
            continue;
        }
        const qint64 room = m_room - stretch.reserve * widthUnitsPerTwip;
        const int part = partEnd(index, std::min(stretch.end, end));
        qint64 current = 0;
        for (; index < part; ++index) {
            if (m_shaped.text.at(index) == u',')
                line.addDecimalSign(current);
            current += m_shaped.advances[static_cast<size_t>(index)];
            if (line.position() + current > room)
                return index;
        }
        line.add(whole(current));
        i += index >= stretch.end ? 1 : 0;
    }
    return index;
}

std::vector<SetTab> LineFiller::tabsTo(int end) const
{
    if (!hasTabs())
        return {};
    TabbedLine line(*m_tabs, m_tabs->indent(m_start == 0), m_room);
    walkTabbed(line, end);
    line.finish();
    return line.tabs();
}

int LineFiller::firstMisfit(qint64 more, int limit) const
{
    if (hasTabs()) {
        TabbedLine line(*m_tabs, m_tabs->indent(m_start == 0), m_room + more);
        return walkTabbed(line, limit);
    }
    qint64 complete = 0;
    int index = m_start;
    for (size_t i = m_stretch; i < m_shaped.stretches.size() && index < limit;) {
        const Stretch& stretch = m_shaped.stretches[i];
        const qint64 room = m_room + more - stretch.reserve * widthUnitsPerTwip;
        const int end = partEnd(index, std::min(stretch.end, limit));
        qint64 current = 0;
        for (; index < end; ++index) {
            current += m_shaped.advances[static_cast<size_t>(index)];
            if (complete + current > room)
                return index;
        }
        complete += whole(current);
        i += index >= stretch.end ? 1 : 0;
    }
    return index;
}

bool LineFiller::isNote(int index) const
{
    const auto& all = m_shaped.stretches;
    const auto found =
        std::find_if(all.begin() + static_cast<qsizetype>(m_stretch), all.end(),
                     [index](const Stretch& stretch) { return stretch.start >= index; });
    return found != all.end() && found->start == index && found->note > 0;
}

/// Whether some stretch begins behind `from` and not behind `to`.
bool LineFiller::beginsBetween(int from, int to) const
{
    const auto& all = m_shaped.stretches;
    return std::any_of(all.begin() + static_cast<qsizetype>(m_stretch), all.end(),
                       [=](const Stretch& s) { return s.start > from && s.start <= to; });
}

/// LibreOffice sets a held blank or hyphen by itself, and goes back to an opportunity before it
/// only where the line has a blank or the mark of a footnote in front of it; else it parts the word
/// right here. -1 where nothing is held.
int LineFiller::heldBefore(int cut) const
{
    int held = std::min(cut, m_shaped.length() - 1);
    while (held > m_start && !isHolding(m_shaped.text[held].unicode()))
        --held;
    if (held == m_start || beginsBetween(held + 1, cut))
        return -1;
    for (int i = held - 1; i > m_start; --i)
        if (m_shaped.isBlank(i) || isNote(i))
            return -1;
    return held;
}

/// The mark of a footnote never begins a line but behind a blank: it clings to what it stands at,
/// behind dashes and hyphens too.
int LineFiller::breakAt(int cut) const
{
    auto end = static_cast<int>(breakPosition(m_shaped.text, m_start, cut, m_profile.hyphens));
    while (end - 1 > m_start && isNote(end) && !m_shaped.isBlank(end - 1))
        end = static_cast<int>(breakPosition(m_shaped.text, m_start, end - 1, m_profile.hyphens));
    return cut > m_start && end < cut && end <= heldBefore(cut) ? cut : end;
}

int LineFiller::endAt(int cut) const
{
    const int end = breakAt(cut);
    // A tab goes to the next line with the word after it, as Word's compatibility has it; not with
    // another tab.
    const bool leavesTab = hasTabs() && end < m_shaped.length() && end - 1 > m_start &&
                           m_shaped.text.at(end - 1) == u'\t' && m_shaped.text.at(end) != u'\t';
    return leavesTab ? end - 1 : end;
}

qint64 LineFiller::widthTo(int end) const
{
    qint64 complete = 0;
    qint64 current = 0;
    int index = m_start;
    for (size_t i = m_stretch; i < m_shaped.stretches.size() && index < end;) {
        const int part = partEnd(index, std::min(m_shaped.stretches[i].end, end));
        complete += whole(current);
        current = 0;
        for (; index < part; ++index)
            current += m_shaped.advances[static_cast<size_t>(index)];
        i += index >= m_shaped.stretches[i].end ? 1 : 0;
    }
    return complete + current;
}

} // namespace thidua::layout
