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

int lineEnd(LineFiller& filler, int start, qint64 room, bool justified)
{
    filler.begin(start, std::max(room, qint64{0}));
    const int end = filler.naturalEnd();
    const bool shrinks = justified && filler.profile().shrinking != Shrinking::None;
    return shrinks && end < filler.shaped().length() ? shrunkEnd(filler, end) : end;
}

std::vector<LineRange> breakLines(const Shaped& shaped, LineRoom room, const Profile& profile,
                                  bool justified)
{
    std::vector<LineRange> lines;
    LineFiller filler(shaped, profile, room.tabs);
    int start = 0;
    while (start < shaped.length()) {
        const int twips = lines.empty() ? room.first : room.other;
        const int end = lineEnd(filler, start, twips * widthUnitsPerTwip, justified);
        lines.push_back({start, end, withoutHangingBlanks(shaped, start, end)});
        start = end;
    }
    if (lines.empty())
        lines.push_back({});
    return lines;
}

} // namespace thidua::layout
