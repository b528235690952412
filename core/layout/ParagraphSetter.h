// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/LineMetrics.h"
#include "layout/Pages.h"
#include "layout/Press.h"
#include "layout/TabbedLine.h"

#include <vector>

namespace thidua::layout {

/// A rule of 3/4 pt (w:sz 6) above a paragraph; the text begins below it.
inline constexpr int topRuleWidth = 15;
/// A box of 1/2 pt (w:sz 4) stands outside the indents.
inline constexpr int boxLineWidth = 10;

struct SetLine {
    LineRange range;
    LineMetrics metrics;
    double width = 0; ///< twips, without hanging blanks, not yet justified
    int blanks = 0;   ///< that justification can widen
    std::vector<SetTab> tabs = {};
    int adjustedFrom = 0; ///< justification widens blanks from this character on

    /// What placedLine() made of it last, and for which edge: where a line is placed again only its
    /// height differs, and making its fragments is most of the work.
    mutable SharedVector<Fragment> fragments = {};
    mutable double fragmentsX = 0;
};

/// Lines `from` to `to` - 1 of a paragraph.
struct LineSpan {
    int from = 0;
    int to = 0;
};

/// A paragraph broken into lines for a container of a given width; where it stands is not known
/// yet.
struct SetParagraph {
    const composition::Paragraph* paragraph = nullptr;
    composition::ParagraphFormat format; ///< a short rule has its indents here
    int width = 0;                       ///< of the container, twips
    bool inCell = false;
    Shaped shaped;
    std::vector<SetLine> lines;
    int above = 0;      ///< rule or box over the first line
    int below = 0;      ///< box under the last line
    int ruleLength = 0; ///< of a short rule
    /// What multiple spacing adds below the last line, where that is the last one of a cell; else
    /// the overhang of the line says so.
    int roomAtEndOfCell = 0;

    int lineCount() const { return static_cast<int>(lines.size()); }
    /// From the top of line `from` to the bottom of line `to` - 1, with what stands over the first
    /// and under the last.
    int height(int from, int to) const;
    int height() const { return height(0, lineCount()); }
    /// Room for the text of that line, twips.
    int room(int line) const;
    double widestLine() const;
};

/// A function of the paragraph, its style and the container alone.
SetParagraph setParagraph(const composition::Paragraph& paragraph, int width, const Press& press,
                          bool inCell = false);

/// The footnotes that those lines refer to, counted from 1.
std::vector<int> notesIn(const SetParagraph& set, LineSpan lines);

/// How many lines from `from` on go into that height: none or at least two at the end of a page,
/// none or at least two left for the next (widow control), all or none where lines are kept
/// together.
int linesThatFit(const SetParagraph& set, int from, int height);
/// The same without any keeping together.
int linesThatFitAnyhow(const SetParagraph& set, int from, int height);
/// How many of `count` lines from `from` on stay where the rest goes to the next page.
int withoutWidows(const SetParagraph& set, int from, int count);
/// Lines that have to stand where the paragraph begins.
int leastFirstLines(const SetParagraph& set);

/// One line at its place: `x` is the left edge of the container, `top` the top of the line.
TextLine placedLine(const SetParagraph& set, int line, int x, int top);

/// The rule or box of those lines, whose first one is at `top` (its rule
/// included).
std::vector<Stroke> paragraphStrokes(const SetParagraph& set, LineSpan lines, int x, int top);

} // namespace thidua::layout
