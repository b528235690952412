// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineMetrics.h"

#include <algorithm>
#include <cmath>

namespace thidua::layout {

using composition::LineRule;
using composition::LineSpacing;

namespace {

/// Word processors measure fonts on a device of 8640 dpi, six pixels to the twip, and round there
/// first.
constexpr double pixelsPerTwip = 6;

int toTwips(double pixels) { return static_cast<int>(std::lround(pixels / pixelsPerTwip)); }

LineMetrics naturalMetrics(const composition::CharacterFormat& format, const Fonts& fonts)
{
    const FaceMetrics& face = fonts.metrics(format.fontStyle());
    const double scale = format.halfPoints * 10 * pixelsPerTwip / face.unitsPerEm;
    const double ascent = std::round(face.ascent * scale);
    const double descent = std::round(face.descent * scale);
    const int height = toTwips(ascent + descent);
    return {toTwips(ascent) + toTwips(std::round(face.lineGap * scale)), height - toTwips(ascent),
            0};
}

LineMetrics larger(const LineMetrics& a, const LineMetrics& b)
{
    return {std::max(a.ascent, b.ascent), std::max(a.descent, b.descent), 0};
}

LineMetrics spaced(LineMetrics line, const LineSpacing& spacing)
{
    switch (spacing.rule) {
    case LineRule::Exact:
        line.ascent = spacing.value * 4 / 5;
        line.descent = spacing.value - line.ascent;
        break;
    case LineRule::AtLeast:
        line.ascent += std::max(0, spacing.value - line.height());
        break;
    case LineRule::Multiple: {
        const int extra = line.height() * spacing.value / 240 - line.height();
        line.overhang = std::max(0, extra);
        line.descent += extra;
        break;
    }
    }
    return line;
}

} // namespace

LineMetrics lineMetrics(const Shaped& shaped, const LineRange& line, const LineSpacing& spacing,
                        const Fonts& fonts)
{
    LineMetrics natural;
    auto stretch = std::partition_point(shaped.stretches.begin(), shaped.stretches.end(),
                                        [&line](const Stretch& s) { return s.end <= line.start; });
    for (; stretch != shaped.stretches.end() && stretch->start < line.end; ++stretch)
        natural = larger(natural, naturalMetrics(stretch->format, fonts));
    return spaced(natural, spacing);
}

LineMetrics emptyLineMetrics(const composition::CharacterFormat& format, const LineSpacing& spacing,
                             const Fonts& fonts)
{
    return spaced(naturalMetrics(format, fonts), spacing);
}

} // namespace thidua::layout
