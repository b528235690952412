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

int LineFiller::firstMisfit(qint64 more, int limit) const
{
    qint64 complete = 0;
    int index = m_start;
    for (size_t i = m_stretch; i < m_shaped.stretches.size() && index < limit; ++i) {
        const Stretch& stretch = m_shaped.stretches[i];
        const qint64 room = m_room + more - stretch.reserve * widthUnitsPerTwip;
        const int end = std::min(stretch.end, limit);
        qint64 current = 0;
        for (; index < end; ++index) {
            current += m_shaped.advances[static_cast<size_t>(index)];
            if (complete + current > room)
                return index;
        }
        complete += whole(current);
    }
    return index;
}

int LineFiller::endAt(int cut) const
{
    return static_cast<int>(breakPosition(m_shaped.text, m_start, cut, m_profile.hyphens));
}

qint64 LineFiller::widthTo(int end) const
{
    qint64 complete = 0;
    qint64 current = 0;
    int index = m_start;
    for (size_t i = m_stretch; i < m_shaped.stretches.size() && index < end; ++i) {
        complete += whole(current);
        current = 0;
        for (; index < std::min(m_shaped.stretches[i].end, end); ++index)
            current += m_shaped.advances[static_cast<size_t>(index)];
    }
    return complete + current;
}

} // namespace thidua::layout
