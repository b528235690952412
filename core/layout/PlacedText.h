// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Fonts.h"
#include "layout/Pages.h"
#include "layout/TypedText.h"

#include <unordered_map>
#include <vector>

namespace thidua::layout {

/// A line by its indices.
struct LineAt {
    int page = 0;
    int line = 0;

    bool operator==(const LineAt&) const = default;
};

/// A paragraph and the lines that it has on the pages; a repeated head row counts where it stands
/// first.
struct PlacedParagraph {
    const composition::Paragraph* paragraph = nullptr;
    int block = 0;     ///< counted over all sections; one for a table with all its cells
    int firstRow = -1; ///< of the table that its cell takes; -1: in no table
    int lastRow = -1;
    std::vector<LineAt> lines;

    bool isWritten() const { return !paragraph->typed.empty() && !lines.empty(); }
};

/// Which paragraph every line of the pages belongs to, in reading order: what carets, selections
/// and hits are found by. Flow, pages and fonts have to outlive it.
class PlacedText {
public:
    PlacedText(const composition::Flow& flow, const Pages& pages, const Fonts& fonts);

    const Pages& pages() const { return *m_pages; }
    const Fonts& fonts() const { return *m_fonts; }
    const std::vector<PlacedParagraph>& paragraphs() const { return m_paragraphs; }
    const PlacedParagraph& paragraph(int index) const
    {
        return m_paragraphs[static_cast<size_t>(index)];
    }
    const TextLine& line(LineAt at) const;
    /// Index of its paragraph; -1: a page number.
    int paragraphOf(LineAt at) const;
    /// Whether a caret may stand on it; not on what is repeated nor beside words of the form alone.
    bool isWritten(LineAt at) const;

    /// The paragraph in which that text is written; -1: in none that is on the pages.
    int find(const document::TextPlace& place) const;
    /// The nearest written paragraph after (before: `step` -1) the one at `index`; -1: none.
    int neighbour(int index, int step) const;
    /// Which line of its paragraph has the caret at that character.
    int lineIndex(const PlacedParagraph& paragraph, int index, bool upstream) const;
    /// Index of the character after the last of that line of the paragraph.
    int lineEnd(const PlacedParagraph& paragraph, int line) const;

private:
    void addFlow(const composition::Flow& flow);
    void addBlock(const composition::FlowBlock& block, int index);
    void addParagraph(PlacedParagraph paragraph);
    void addLines();

    const Pages* m_pages;
    const Fonts* m_fonts;
    std::vector<PlacedParagraph> m_paragraphs;
    std::vector<std::vector<int>> m_ofLines;       ///< paragraph of every line, by page
    std::vector<std::vector<bool>> m_isRepeated;   ///< likewise
    std::unordered_multimap<size_t, int> m_places; ///< paragraphs by hash of what is written there
};

} // namespace thidua::layout
