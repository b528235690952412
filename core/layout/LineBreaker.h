// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Shaping.h"

#include <vector>

namespace thidua::layout {

/// The characters of one line.
struct LineRange {
    int start = 0;
    int end = 0;        ///< start of the next line
    int visibleEnd = 0; ///< end without the blanks that hang

    bool operator==(const LineRange&) const = default;
};

/// Room for text in twips: of the first line and of the others.
struct LineRoom {
    int first = 0;
    int other = 0;
};

/// Fills line after line with as much as fits, as Word does in compatibility mode 14: blanks are
/// never shrunk, those at the end of a line hang. A stretch that is complete takes whole twips. An
/// empty paragraph has one empty line.
std::vector<LineRange> breakLines(const Shaped& shaped, LineRoom room);

} // namespace thidua::layout
