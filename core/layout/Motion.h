// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Caret.h"

namespace thidua::layout {

/// How a caret moves.
enum class Motion {
    Left, ///< by one letter with its marks
    Right,
    WordLeft, ///< to the beginning of a word, as blanks part them
    WordRight,
    Up, ///< to the line above in the same column, where it keeps its x
    Down,
    LineStart,
    LineEnd,
    ParagraphStart, ///< of this one, at its beginning of the one before
    ParagraphEnd,
    PageUp, ///< to the same place of the page before; on the first one to its beginning
    PageDown,
    DocumentStart, ///< in reading order
    DocumentEnd,
};

/// Where the caret goes; where it is if it cannot. `wantedX` (twips) is where it would like to be
/// on lines above and below: the x of the caret when the first of several such motions began.
Position moved(const PlacedText& text, const Position& from, Motion motion, double wantedX);

/// From where to where something reaches.
struct TextRange {
    Position from;
    Position to;

    bool operator==(const TextRange&) const = default;
};

/// The first and the last position of the paper; nothing where nothing can be written.
std::optional<TextRange> wholeText(const PlacedText& text);

} // namespace thidua::layout
