// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Marked.h"
#include "reading/Reading.h"

#include <vector>

namespace thidua::reading {

/// A line of the source that has something on it, freed from markup.
struct Line {
    int number = 0;            ///< in the source
    int blanksBefore = 0;      ///< blank lines above it
    int indent = 0;            ///< blanks before its first word
    int heading = 0;           ///< Markdown level; 0: none
    bool rule = false;         ///< drawn with hyphens, underscores …; no words
    bool headRow = false;      ///< row of a table, above the |---| line
    Marked text;               ///< without blanks at the ends; inner blanks as they were
    std::vector<Marked> cells; ///< of a row of a table; the text is empty then

    bool isRow() const { return !cells.empty(); }
    bool operator==(const Line&) const = default;
};

using Lines = std::vector<Line>;
using Warnings = std::vector<document::Warning>;

/// Frees the lines from Markdown and HTML. What is dropped is quoted in the warnings.
Lines withoutMarkup(const std::vector<SourceLine>& source, Warnings& warnings);

/// Lines put together that a web page has broken within a name: "CỘNG⏎HÒA XÃ HỘI …",
/// "Số:⏎29/KH-UBND", "Điều⏎1.", "Hà Nội, ngày 28⏎tháng 6 năm 2011".
Lines mended(const Lines& lines);

/// The stretches of a line that lie in columns: cells of a row, or words with wide gaps between
/// them.
std::vector<Marked> columnsOf(const Line& line);

} // namespace thidua::reading
