// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"

#include "layout/BreakOpportunities.h"

#include <algorithm>

namespace thidua::layout {

namespace {

qint64 wholeTwips(qint64 units) { return units / widthUnitsPerTwip * widthUnitsPerTwip; }

/// Index of the first character from `start` on that does not fit; `stretch` is the one that
/// `start` lies in.
int firstMisfit(const Shaped& shaped, int start, size_t stretch, qint64 room)
{
    qint64 complete = 0;
    int index = start;
    for (; stretch < shaped.stretches.size(); ++stretch) {
        const int end = shaped.stretches[stretch].end;
        qint64 current = 0;
        for (; index < end; ++index) {
            current += shaped.advances[static_cast<size_t>(index)];
            if (complete + current > room)
                return index;
        }
        complete += wholeTwips(current);
    }
    return index;
}

int withoutHangingBlanks(const Shaped& shaped, int start, int end)
{
    while (end > start && shaped.isBlank(end - 1))
        --end;
    return end;
}

} // namespace

std::vector<LineRange> breakLines(const Shaped& shaped, LineRoom room)
{
    std::vector<LineRange> lines;
    int start = 0;
    size_t stretch = 0;
    while (start < shaped.length()) {
        const int twips = lines.empty() ? room.first : room.other;
        const int cut = firstMisfit(shaped, start, stretch, std::max(twips, 0) * widthUnitsPerTwip);
        const int end = static_cast<int>(breakPosition(shaped.text, start, cut));
        lines.push_back({start, end, withoutHangingBlanks(shaped, start, end)});
        start = end;
        while (stretch + 1 < shaped.stretches.size() && shaped.stretches[stretch].end <= start)
            ++stretch;
    }
    if (lines.empty())
        lines.push_back({});
    return lines;
}

} // namespace thidua::layout
