// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Label.h"
#include "reading/Line.h"

namespace thidua::reading {

/// How a text is laid out: a paragraph to a line, or lines broken at a fixed width.
struct Measure {
    bool wrapped = false;
    qsizetype width = 0;      ///< characters of a full line
    bool blanksApart = false; ///< a blank line after every line, so that blank lines mean nothing
};

Measure measured(const Lines& lines);

/// Lines put together again.
struct Paragraph {
    int line = 0;    ///< of the source
    int heading = 0; ///< Markdown level; 0: none
    Marked text;     ///< tidied, with its label
    Label label;
    Lines rows; ///< of a table; the text is empty then

    bool isTable() const { return !rows.empty(); }
    /// The text without the label.
    Marked words() const { return text.mid(label.length).trimmed(); }
};

using Paragraphs = std::vector<Paragraph>;

/// Joins what a page, a column or a scanner has broken. Lines from `begin` up to `end`.
Paragraphs joined(const Lines& lines, size_t begin, size_t end, const Measure& measure);

/// Page numbers and repeated page heads taken out, quoted in the warnings.
Lines withoutPageMarks(const Lines& lines, Warnings& warnings);

} // namespace thidua::reading
