// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/LineFiller.h"
#include "layout/TabRuler.h"

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
    const TabRuler* tabs = nullptr; ///< needed where there are tabs
};

/// Where the next line starts when one starts at `start` and has that room, in width units.
int lineEnd(LineFiller& filler, int start, qint64 room, bool justified);

/// Fills line after line with as much as fits. Blanks at the end of a line hang; a stretch that is
/// complete takes whole twips. `justified`: blanks may be narrowed where the profile says so. An
/// empty paragraph has one empty line.
std::vector<LineRange> breakLines(const Shaped& shaped, LineRoom room, const Profile& profile = {},
                                  bool justified = false);

} // namespace thidua::layout
