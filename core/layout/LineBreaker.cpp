// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineBreaker.h"

#include "layout/BreakOpportunities.h"
#include "layout/LineShrinking.h"

#include <algorithm>

namespace thidua::layout {

namespace {

int withoutHangingBlanks(const Shaped& shaped, int start, int end)
{
    while (end > start && shaped.isBlank(end - 1))
        --end;
    return end;
}

} // namespace

std::vector<LineRange> breakLines(const Shaped& shaped, LineRoom room, const Profile& profile,
                                  bool justified)
{
    std::vector<LineRange> lines;
    LineFiller filler(shaped, profile, room.tabs);
    const bool shrinks = justified && profile.shrinking != Shrinking::None;
    int start = 0;
    while (start < shaped.length()) {
        const int twips = lines.empty() ? room.first : room.other;
        filler.begin(start, std::max(twips, 0) * widthUnitsPerTwip);
        int end = filler.naturalEnd();
        if (shrinks && end < shaped.length())
            end = shrunkEnd(filler, end);
        lines.push_back({start, end, withoutHangingBlanks(shaped, start, end)});
        start = end;
    }
    if (lines.empty())
        lines.push_back({});
    return lines;
}

} // namespace thidua::layout
