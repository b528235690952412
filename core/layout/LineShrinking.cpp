// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineShrinking.h"

#include <algorithm>

namespace thidua::layout {

namespace {

/// Word 2013 and LibreOffice 26 take a line wider than this without weighing.
constexpr double looseStretch = 1.5;
/// How much less a stretched blank disturbs than a squeezed one.
constexpr double stretchWeight = 1.7;

int visibleEnd(const LineFiller& filler, int end)
{
    while (end > filler.start() && filler.shaped().isBlank(end - 1))
        --end;
    return end;
}

qint64 blanksWidth(const LineFiller& filler, int end)
{
    qint64 units = 0;
    for (int i = filler.start(); i < end; ++i)
        if (filler.shaped().isBlank(i))
            units += filler.shaped().advances[static_cast<size_t>(i)];
    return units;
}

const Stretch& stretchAt(const Shaped& shaped, int index)
{
    return *std::partition_point(shaped.stretches.begin(), shaped.stretches.end(),
                                 [index](const Stretch& s) { return s.end <= index; });
}

/// Of a blank in that stretch, or of the nearest one scaled to it.
qint64 blankAdvance(const Shaped& shaped, const Stretch& stretch)
{
    for (int i = stretch.start; i < stretch.end; ++i)
        if (shaped.isBlank(i))
            return shaped.advances[static_cast<size_t>(i)];
    for (int i = 0; i < shaped.length(); ++i)
        if (shaped.isBlank(i))
            return shaped.advances[static_cast<size_t>(i)] * stretch.format.halfPoints /
                   stretchAt(shaped, i).format.halfPoints;
    return 0;
}

/// LibreOffice allows a quarter of every blank before the natural break and of one more, in whole
/// twips.
qint64 allowance(const LineFiller& filler, int end, const Stretch& stretch)
{
    const Shaped& shaped = filler.shaped();
    qint64 blanks = 1;
    for (int i = filler.start(); i < visibleEnd(filler, end); ++i)
        blanks += shaped.isBlank(i) ? 1 : 0;
    const qint64 twips = blankAdvance(shaped, stretch) / widthUnitsPerTwip;
    return blanks * twips / 4 * widthUnitsPerTwip;
}

/// Whether the longer line with its squeezed blanks looks no worse than the shorter stretched one.
bool isBetter(const LineFiller& filler, int shorter, int longer)
{
    const int shortEnd = visibleEnd(filler, shorter);
    const int longEnd = visibleEnd(filler, longer);
    const auto fewer = static_cast<double>(blanksWidth(filler, shortEnd));
    const auto more = static_cast<double>(blanksWidth(filler, longEnd));
    if (fewer <= 0 || more <= 0)
        return true;
    const auto room = static_cast<double>(filler.room());
    const double stretch = 1 + (room - static_cast<double>(filler.widthTo(shortEnd))) / fewer;
    const double squeeze = 1 - (static_cast<double>(filler.widthTo(longEnd)) - room) / more;
    return stretch > looseStretch || (1 + (stretch - 1) / stretchWeight) * squeeze >= 1;
}

} // namespace

int shrunkEnd(const LineFiller& filler, int naturalEnd)
{
    const Shaped& shaped = filler.shaped();
    int end = naturalEnd;
    int cut = filler.firstMisfit(0, shaped.length());
    // The stretch that overflows is tried again with the allowance; where it then fits whole, so is
    // the next one.
    while (cut < shaped.length()) {
        const Stretch& stretch = stretchAt(shaped, cut);
        const int again = filler.firstMisfit(allowance(filler, end, stretch), stretch.end);
        if (again >= stretch.end && stretch.end < shaped.length()) {
            cut = std::max(stretch.end, filler.firstMisfit(0, shaped.length()));
            end = filler.endAt(cut);
            continue;
        }
        const int longer = filler.endAt(again);
        const bool weighs = filler.profile().shrinking == Shrinking::WhenCloserThanStretching;
        if (longer > end && (!weighs || isBetter(filler, naturalEnd, longer)))
            end = longer;
        break;
    }
    return end;
}

} // namespace thidua::layout
