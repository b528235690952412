// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/TextPlace.h"

namespace thidua::document {

/// A stretch of a plain text that shows a datum: a component other than the body has no inlines
/// that could bear a mark.
struct FieldStretch {
    TextPlace place;
    int from = 0;       ///< offset in that text, in code units
    int to = 0;         ///< behind its last character
    QString expression; ///< as a template writes it: "us.headLines"

    bool operator==(const FieldStretch&) const = default;
};

} // namespace thidua::document
