// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/PageNotes.h"
#include "layout/Setting.h"

#include <vector>

namespace thidua::layout {

/// How much of a page was set when its header and footer came on it.
struct PageBody {
    size_t lines = 0;
    size_t strokes = 0;
};

/// A moment in the filling of pages: all that the rest depends on, and how much of the page is set.
struct WriterMark {
    int page = 0;
    int y = 0;
    int room = 0;
    PageBody set;
};

/// The pages of one section while they are filled from top to bottom. Knows the margins, the page
/// numbers and what stands in the header and the footer; knows nothing of what should stay
/// together.
class PageWriter {
public:
    PageWriter(const SetSection& section, const Press& press);

    const Profile& profile() const { return m_press.profile; }
    int y() const { return m_y; }
    int room() const { return m_bottom - m_notes.height() - m_y; }
    /// Height of a page of text after the first one.
    int fullHeight() const;
    bool isAtTop() const { return m_y == m_top; }
    int left() const { return m_section.section->page.left; }
    /// Index of the page being filled, within the section.
    int pageIndex() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();
    void skip(int height) { m_y += height; }
    /// Sets the lines here and goes below them.
    void addLines(const SetParagraph& set, LineSpan lines);
    /// Sets them somewhere on this page and stays where it is.
    void addLinesAt(const SetParagraph& set, LineSpan lines, int x, int top);
    void addStrokes(const std::vector<Stroke>& strokes);

    /// What these footnotes would take from the room of this page, those on it already aside.
    int noteHeight(const std::vector<int>& notes) const { return m_notes.more(notes); }
    /// Puts them at the foot of this page, what has no room there on the next one.
    void addNotes(const std::vector<int>& notes) { m_notes.add(notes, room()); }
    bool hasNotes() const { return !m_section.notes.empty(); }
    bool hasCarriedNotes() const { return m_notes.hasCarried(); }

    WriterMark mark() const;
    /// Whether what follows comes out as it did from that moment on, but for page numbers.
    bool isLike(const WriterMark& former) const;
    /// Makes the pages what they were at that moment.
    void resume(const std::vector<Page>& pages, const std::vector<PageBody>& bodies,
                const WriterMark& at);
    /// Goes on with what followed that moment, to the end.
    void takeRest(const std::vector<Page>& pages, const std::vector<PageBody>& bodies,
                  const WriterMark& from);
    /// A moment after `from` as it is now that what followed `from` follows here.
    WriterMark moved(WriterMark later, const WriterMark& from) const;

    /// Puts header and footer on the page.
    void endPage();
    const std::vector<Page>& pages() const { return m_pages; }
    const std::vector<PageBody>& bodies() const { return m_bodies; }

private:
    struct Margins {
        int top;
        int bottom;
    };

    void beginPage();
    void findArea();
    Margins margins(int headerHeight, int footerHeight) const;
    void addNoteLines();
    void addStack(const std::vector<SetParagraph>& stack, int top);

    const SetSection& m_section;
    const Press& m_press;
    int m_numberHeight = 0; ///< of the page number
    std::vector<Page> m_pages;
    std::vector<PageBody> m_bodies; ///< of the pages that have ended
    int m_top = 0;
    int m_bottom = 0;
    int m_y = 0;
    PageNotes m_notes;
};

} // namespace thidua::layout
