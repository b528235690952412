// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ParagraphSetter.h"

#include <set>
#include <vector>

namespace thidua::layout {

/// Above the footnotes stands a rule of 2 inches, as Word draws it.
inline constexpr int noteRuleAbove = 60; ///< over the top of the first note
inline constexpr int noteRuleLength = 2880;
inline constexpr int noteRuleWidth = 10;

/// Some lines of a footnote.
struct NotePart {
    size_t note = 0; ///< index in the section
    LineSpan lines;
};

/// The footnotes of the page that is being filled, and what has to go to the next one.
class PageNotes {
public:
    /// `separator`: between the text of a page and its notes.
    PageNotes(const std::vector<SetParagraph>& notes, int separator)
        : m_notes(notes), m_separator(separator)
    {
    }

    /// Of what stands on the page, the separator included; 0 where there is nothing.
    int height() const { return m_height; }
    int separator() const { return m_separator; }
    /// How much taller it would become by these notes, counted from 1.
    int more(const std::vector<int>& notes) const;
    /// `room`: what the page has left for them; a note that is taller is parted.
    void add(const std::vector<int>& notes, int room);
    /// Takes what was carried over to a page of that height.
    void beginPage(int height);
    bool hasCarried() const { return !m_carried.empty(); }
    const std::vector<NotePart>& parts() const { return m_parts; }

private:
    void place(NotePart part, int room);

    const std::vector<SetParagraph>& m_notes;
    int m_separator;
    std::vector<NotePart> m_parts;
    std::vector<NotePart> m_carried;
    std::set<size_t> m_seen; ///< of the section; a head row that is repeated has its notes once
    int m_height = 0;
};

} // namespace thidua::layout
