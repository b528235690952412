// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"

namespace thidua::layout {

/// Where the tabs of a paragraph go to: to its own stops, to its left indent from a hanging first
/// line, else to the default stops. All lengths in twips from the left edge of the container.
class TabRuler {
public:
    /// `width`: of the container, where that is no cell; else 0.
    TabRuler(const composition::ParagraphFormat& format, int width)
        : m_format(format), m_width(width)
    {
    }

    /// The stop for a tab that begins at that place.
    composition::TabStop after(double place) const;
    /// Where the text of a line begins.
    int indent(bool firstLine) const
    {
        return m_format.left + (firstLine ? m_format.firstLine : 0);
    }
    /// Whether a tab that ends its paragraph stays on its line though that has no room for it:
    /// LibreOffice holds the stop, counted from where the text of the line begins, against the
    /// width of the column, and keeps the tab in cells.
    bool staysAtEnd(int stop, int lineIndent) const { return stop - lineIndent >= m_width; }
    bool isInCell() const { return m_width == 0; }

private:
    const composition::ParagraphFormat& m_format;
    int m_width;
};

} // namespace thidua::layout
