// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <random>

namespace thidua::support {

/// Flows of all that official papers are made of and of what they should not be, and changes of
/// them: typing, splitting, moving, formats, tables, sections. The same numbers, the same flows.
class RandomFlow {
public:
    explicit RandomFlow(unsigned seed) : m_random(seed) {}

    composition::Flow flow();
    /// One change, as somebody writing makes it, sometimes several.
    void change(composition::Flow& flow);

    /// From 0 to `count` - 1.
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    QString text(int words);
    composition::Paragraph paragraph();
    composition::ParagraphFormat format();
    composition::Table table();
    composition::Row row(size_t columns);
    composition::Cell cell();
    composition::Section section();
    composition::Paragraph* anyParagraph(composition::Section& section);

    void changeText(composition::Paragraph& paragraph);
    void changeTable(composition::Table& table);
    void changeBlocks(composition::Section& section);
    void changeSection(composition::Section& section);
    /// One footnote for every reference.
    void addNotes(composition::Flow& flow);
    /// Gives every paragraph a source of its own, by its place, and says what of it is written.
    void number(composition::Flow& flow);

    std::mt19937 m_random;
    bool m_hasNotes = false;
};

} // namespace thidua::support
