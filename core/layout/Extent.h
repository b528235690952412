// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Motion.h"

namespace thidua::layout {

/// What is selected by double and triple click and their like.
enum class Extent {
    Word, ///< without the blanks and the marks beside it; between blanks, these
    Line,
    Paragraph,
    Block, ///< of the body: with all that belongs below it; elsewhere the whole component
    All,
};

TextRange rangeAround(const PlacedText& text, const Position& position, Extent extent);

} // namespace thidua::layout
