// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

namespace thidua::parity {

/// What a random paper is full of.
enum class Feature {
    Body,     ///< justified paragraphs in one format
    Emphasis, ///< bold and italic
    Sizes,    ///< several sizes in a line
    Indents,  ///< alignments, indents, hanging first lines
    Spacing,  ///< line spacing and space after
    Keeping,  ///< keepNext, keepLines, no widow control, page breaks
    Glue,     ///< no-break spaces and hyphens
    Tables,   ///< tables with head rows, rows that break where the composition lets them
    Spans,    ///< the same with column and row spans
    Sections, ///< portrait and landscape, header and footer
    Rules,    ///< short rules, top rules, boxes, head tables
    Tabs,     ///< tab stops of all kinds, default stops, leaders
    Notes,    ///< footnotes
    Everything,
    Rows, ///< tables with spans whose rows break at will, as no paper of ours has them
};
inline constexpr int featureCount = 15;

QString featureName(Feature feature);

/// A paper of several pages; same feature and seed, same paper.
composition::Flow randomPaper(Feature feature, unsigned seed,
                              const composition::StyleSheet& styles);

} // namespace thidua::parity
