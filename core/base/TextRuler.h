// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FontSource.h"
#include "base/Length.h"

namespace thidua::base {

/// Tells how wide one line of text is in the font of the paper, unbroken.
class TextRuler {
public:
    virtual ~TextRuler() = default;
    virtual Length width(const QString& text, int halfPoints, FontStyle style) const = 0;
};

} // namespace thidua::base
