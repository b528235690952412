// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PlacedText.h"

#include <vector>

namespace thidua::paper {

/// A paper as one text, as it is read aloud: paragraphs in reading order with their labels and the
/// words of the form, each ended by a line feed. Made from pages that have to outlive it.
class SpokenText {
public:
    explicit SpokenText(const layout::PlacedText& placed);

    const QString& text() const { return m_text; }
    /// Of a caret; -1 where its text is not on the pages.
    int indexOf(const layout::Position& position) const;
    /// The caret there, or the nearest in the paragraph, or in the next one that is written.
    layout::Position positionAt(int index) const;
    /// The paragraph of a character, and where it begins.
    const composition::Paragraph& paragraphAt(int index) const;
    int startAt(int index) const;

private:
    size_t entryAt(int index) const;

    const layout::PlacedText& m_placed;
    QString m_text;
    std::vector<int> m_paragraphs; ///< indices of those that are spoken
    std::vector<int> m_starts;     ///< of each of these in the text
};

} // namespace thidua::paper
