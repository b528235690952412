// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"

namespace thidua::layout {

/// Where the tabs of a paragraph go to: to its own stops, to its left indent from a hanging first
/// line, else to the default stops. All lengths in twips from the left edge of the container.
class TabRuler {
public:
    explicit TabRuler(const composition::ParagraphFormat& format) : m_format(format) {}

    /// The stop for a tab that begins at that place.
    composition::TabStop after(double place) const;
    /// Where the text of a line begins.
    int indent(bool firstLine) const
    {
        return m_format.left + (firstLine ? m_format.firstLine : 0);
    }

private:
    const composition::ParagraphFormat& m_format;
};

} // namespace thidua::layout
