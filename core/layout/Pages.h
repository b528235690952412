// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"
#include "composition/Flow.h"
#include "form/RuleLengths.h"
#include "layout/SharedVector.h"

#include <QString>

#include <vector>

namespace thidua::layout {

/// A stretch of one line in one format. Positions in twips from the top left of the page, exact.
struct Fragment {
    QString text; ///< blanks included
    composition::CharacterFormat format;
    double x = 0;
    double width = 0;     ///< as justified
    double wordSpace = 0; ///< what justification adds to every blank (U+0020)

    bool operator==(const Fragment&) const = default;
};

struct TextLine {
    double x = 0;     ///< left edge of the text
    double width = 0; ///< without hanging blanks, as justified
    double top = 0;
    double baseline = 0;
    double height = 0;
    SharedVector<Fragment> fragments;
    composition::StyleId style = composition::StyleId::Body;
    composition::Source source;
    int paragraphStart = 0; ///< index of the line's first character in its paragraph
    int columnLeft = 0;     ///< of the text, or of the cell that the line stands in
    int columnWidth = 0;

    QString text() const; ///< without hanging blanks
    bool operator==(const TextLine&) const = default;
};

/// A straight line of ink, twips; horizontal or vertical.
struct Stroke {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double width = 10;
    bool red = false;
    double dots = 0; ///< distance of the dots of a dotted line, which are as thick; 0: solid

    bool operator==(const Stroke&) const = default;
};

/// Copies share what stands on them.
struct Page {
    int width = 0;
    int height = 0;
    int number = 1;               ///< as counted in its section
    SharedVector<TextLine> lines; ///< in reading order of the setting: body, then header and footer
    SharedVector<Stroke> strokes;

    bool operator==(const Page&) const = default;
};

struct OutlineEntry {
    QString title;
    int level = 0; ///< 0 is the highest
    int page = 0;  ///< index of the page
    double y = 0;  ///< top of the heading, twips

    bool operator==(const OutlineEntry&) const = default;
};

/// A paper as it is printed.
struct Pages {
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
    form::RuleLengths rules;
    std::vector<base::Diagnostic> diagnostics; ///< characters without a glyph, tables too wide …

    bool operator==(const Pages&) const = default;
};

} // namespace thidua::layout
