// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <vector>

namespace thidua::layout {

/// Between two characters of a text that is written by hand; `offset` counts UTF-16 units of that
/// text. Where a line ends in the middle of a text, one place is at its end and at the beginning of
/// the next line: `upstream` says that the end is meant.
struct Position {
    document::TextPlace place;
    int offset = 0;
    bool upstream = false;

    bool operator==(const Position&) const = default;
};

/// Where a caret may stand in a paragraph: indices of its characters as printed, rising. Never
/// within a letter and its marks, never among words of the form (label, end mark, pen room); of the
/// two sides of pen room the former one. None where nothing is written by hand.
std::vector<int> caretStops(const composition::Paragraph& paragraph);

/// The position there; `index` is one of the stops. Where a text ends right where another begins,
/// the former is meant.
Position positionAt(const composition::Paragraph& paragraph, int index);

/// The stop for an offset of the text at that place: itself, or the nearest before it.
int indexOf(const composition::Paragraph& paragraph, const Position& position);

} // namespace thidua::layout
