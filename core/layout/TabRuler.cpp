// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TabRuler.h"

#include <algorithm>
#include <cmath>

namespace thidua::layout {

using composition::TabStop;

TabStop TabRuler::after(double place) const
{
    const auto own = std::find_if(m_format.tabs.begin(), m_format.tabs.end(),
                                  [place](const TabStop& stop) { return stop.position > place; });
    TabStop next;
    if (own != m_format.tabs.end())
        next = *own;
    else
        next.position = (static_cast<int>(std::floor(place / composition::defaultTabStop)) + 1) *
                        composition::defaultTabStop;
    const bool hangs = place < m_format.left;
    return hangs && next.position > m_format.left ? TabStop{m_format.left, {}, {}} : next;
}

} // namespace thidua::layout
