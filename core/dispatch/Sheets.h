// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace thidua::dispatch {

/// On which sides of the paper pages stand.
enum class Sides {
    One,
    Both,        ///< the printer turns the paper
    OddThenEven, ///< a hand turns the stack between two passes
};

/// What is to come out of the printer.
struct SheetWish {
    std::vector<int> pages; ///< indices from 0, in order
    Sides sides = Sides::One;
    int copies = 1;    ///< in all
    int firstCopy = 1; ///< the ones before it are there already
    /// The backs are printed from the last sheet to the first: for printers that let the sheets
    /// fall face down, in order, and take the turned stack from its top.
    bool backsReversed = true;
};

/// A side on which nothing is printed.
inline constexpr int blankSide = -1;

/// What goes through the printer at one go: the page of each side, copy after copy.
using Pass = std::vector<int>;

/// One pass, two where a hand turns the stack, none where nothing is to be printed. Every copy
/// begins on a sheet of its own; backs that have no page are printed blank where sheets follow or
/// the stack has to come out whole.
std::vector<Pass> passesOf(const SheetWish& wish);

/// Sheets of paper that are needed.
int sheetsOf(const SheetWish& wish);

/// Those pages and the ones on the other side of their sheets; indices from 0, in order.
std::vector<int> wholeSheets(const std::vector<int>& pages, int pageCount, Sides sides);

} // namespace thidua::dispatch
