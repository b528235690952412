// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PlacedText.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace thidua::layout {

/// A caret on its page, twips from the top left.
struct CaretBox {
    int page = 0;
    double x = 0;
    double top = 0;
    double height = 0;

    bool operator==(const CaretBox&) const = default;
};

/// A stretch of a line on its page, twips.
struct SelectedBox {
    int page = 0;
    QRectF box;

    bool operator==(const SelectedBox&) const = default;
};

/// The caret there, as high as the letters beside it; nothing where that text is not on the pages.
std::optional<CaretBox> caretBox(const PlacedText& text, const Position& position);

/// The position nearest to a point of a page, which may lie in a margin, between lines or outside
/// the page: in a row of a table the cell below or above the point, elsewhere the line at its
/// height. Nothing where nothing can be written.
std::optional<Position> hit(const PlacedText& text, int page, QPointF point);

/// The position on that line whose caret is nearest to `x`; the end of a line that goes on is not
/// behind its hanging blanks.
Position nearestOnLine(const PlacedText& text, LineAt at, double x);

/// The line of a caret; nothing where that text is not on the pages.
std::optional<LineAt> lineOf(const PlacedText& text, const Position& position);

/// What lies between two positions, in whichever order: a box for every line from its first to its
/// last character, words of the form included. An empty paragraph has a box as wide as a blank.
std::vector<SelectedBox> selectedBoxes(const PlacedText& text, const Position& anchor,
                                       const Position& caret);

/// Whether the one comes before the other in reading order.
bool isBefore(const PlacedText& text, const Position& a, const Position& b);

} // namespace thidua::layout
