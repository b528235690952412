// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"
#include "layout/LineBreaker.h"

namespace thidua::layout {

/// Whole twips.
struct LineMetrics {
    int ascent = 0;   ///< top of the line to the baseline
    int descent = 0;  ///< baseline to the top of the next line
    int overhang = 0; ///< the part of the descent that may hang over the bottom margin

    int height() const { return ascent + descent; }
    bool operator==(const LineMetrics&) const = default;
};

/// Height of a line that has these formats: the largest ascent (with the line gap above) and the
/// largest descent, spaced.
LineMetrics lineMetrics(const Shaped& shaped, const LineRange& line,
                        const composition::LineSpacing& spacing, const Fonts& fonts);

/// Of an empty line in that format.
LineMetrics emptyLineMetrics(const composition::CharacterFormat& format,
                             const composition::LineSpacing& spacing, const Fonts& fonts);

} // namespace thidua::layout
