// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Length.h"

namespace thidua::document {

/// By how much a paper is set tighter than usual so that it needs one page fewer. No value leaves
/// the range of the regulation: what would stays at its end.
struct FitValues {
    base::Length after;     ///< less space after the paragraphs of the body
    int lineHundredths = 0; ///< less line spacing, in hundredths of single
    int points = 0;         ///< smaller type, all sizes together, points
    base::Length margins;   ///< narrower margins on every side

    bool isEmpty() const { return *this == FitValues(); }
    bool operator==(const FitValues&) const = default;
};

} // namespace thidua::document
