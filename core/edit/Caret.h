// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/TextPlace.h"

namespace thidua::edit {

/// Between two characters of a text; `offset` counts UTF-16 units from its beginning.
struct Caret {
    document::TextPlace place;
    int offset = 0;

    bool operator==(const Caret&) const = default;
};

/// What is selected: from `anchor`, which stays, to `caret`, which moves.
struct Selection {
    Caret anchor;
    Caret caret;

    bool isEmpty() const { return anchor == caret; }
    bool operator==(const Selection&) const = default;
};

/// A selection of nothing.
inline Selection at(const Caret& caret) { return {caret, caret}; }

} // namespace thidua::edit
