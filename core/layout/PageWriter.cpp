// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/PageWriter.h"

#include "layout/LineMetrics.h"

#include <algorithm>

namespace thidua::layout {

using composition::StyleId;

namespace {

int stackHeight(const std::vector<SetParagraph>& stack)
{
    int height = 0;
    for (const auto& paragraph : stack)
        height += paragraph.height() + paragraph.format.after;
    return height;
}

composition::Paragraph numberParagraph(int number, const composition::StyleSheet& styles)
{
    composition::Paragraph paragraph;
    paragraph.style = StyleId::PageNumber;
    paragraph.format = styles.of(StyleId::PageNumber).paragraph;
    paragraph.runs = {{QString::number(number), styles.of(StyleId::PageNumber).character}};
    return paragraph;
}

int separatorHeight(const Press& press)
{
    if (press.profile.noteSeparator > 0)
        return press.profile.noteSeparator;
    const auto& normal = press.styles.of(StyleId::Normal);
    return emptyLineMetrics(normal.character, normal.paragraph.line, press.fonts).height();
}

void reduceTo(Page& page, const PageBody& size)
{
    auto& lines = page.lines.edit();
    lines.erase(lines.begin() + static_cast<qsizetype>(size.lines), lines.end());
    auto& strokes = page.strokes.edit();
    strokes.erase(strokes.begin() + static_cast<qsizetype>(size.strokes), strokes.end());
}

void appendTo(Page& page, const Page& other, const PageBody& from, const PageBody& to)
{
    auto& lines = page.lines.edit();
    for (size_t i = from.lines; i < to.lines; ++i)
        lines.push_back(other.lines[i]);
    auto& strokes = page.strokes.edit();
    for (size_t i = from.strokes; i < to.strokes; ++i)
        strokes.push_back(other.strokes[i]);
}

} // namespace

PageWriter::PageWriter(const SetSection& section, const Press& press)
    : m_section(section), m_press(press), m_notes(section.notes, separatorHeight(press))
{
    const auto number = numberParagraph(2, press.styles);
    m_numberHeight = stackHeight({setParagraph(number, section.section->page.textWidth(), press)});
    beginPage();
}

int PageWriter::fullHeight() const
{
    const auto area = margins(m_numberHeight, 0);
    return area.bottom - area.top;
}

void PageWriter::newPage()
{
    // A note that was carried over may leave no room for text.
    do {
        endPage();
        beginPage();
    } while (m_notes.height() > 0 && room() < fullHeight() / 4);
}

void PageWriter::beginPage()
{
    const auto& geometry = m_section.section->page;
    Page page;
    page.width = geometry.width;
    page.height = geometry.height;
    page.number = static_cast<int>(m_pages.size()) + 1;
    m_pages.push_back(std::move(page));
    findArea();
    m_y = m_top;
    m_notes.beginPage(m_bottom - m_top);
}

void PageWriter::findArea()
{
    const bool first = m_pages.size() == 1;
    const auto area =
        first ? margins(stackHeight(m_section.firstHeader), stackHeight(m_section.firstFooter))
              : margins(m_numberHeight, 0);
    m_top = area.top + (first ? m_section.above : 0);
    m_bottom = area.bottom;
}

/// A header or footer that is taller than its margin pushes the text away.
PageWriter::Margins PageWriter::margins(int headerHeight, int footerHeight) const
{
    const auto& page = m_section.section->page;
    Margins area{page.top, page.height - page.bottom};
    if (headerHeight > 0)
        area.top = std::max(area.top, page.header + headerHeight);
    if (footerHeight > 0)
        area.bottom = std::min(area.bottom, page.height - page.footer - footerHeight);
    return area;
}

void PageWriter::endPage()
{
    const auto& page = m_section.section->page;
    addNoteLines();
    m_bodies.push_back({m_pages.back().lines.size(), m_pages.back().strokes.size()});
    if (m_pages.size() == 1) {
        addStack(m_section.firstHeader, page.header);
        addStack(m_section.firstFooter,
                 page.height - page.footer - stackHeight(m_section.firstFooter));
        return;
    }
    const auto paragraph = numberParagraph(m_pages.back().number, m_press.styles);
    const auto number = setParagraph(paragraph, page.textWidth(), m_press);
    addLinesAt(number, {0, number.lineCount()}, page.left, page.header);
}

/// Right above the bottom margin, below a short rule.
void PageWriter::addNoteLines()
{
    if (m_notes.parts().empty())
        return;
    int y = m_bottom - m_notes.height() + m_notes.separator();
    const double rule = y - noteRuleAbove;
    addStrokes({{double(left()), rule, double(left() + noteRuleLength), rule, noteRuleWidth}});
    for (const auto& part : m_notes.parts()) {
        const auto& note = m_section.notes[part.note];
        addLinesAt(note, part.lines, left(), y);
        y += note.height(part.lines.from, part.lines.to);
        y += part.lines.to == note.lineCount() ? note.format.after : 0;
    }
}

void PageWriter::addStack(const std::vector<SetParagraph>& stack, int top)
{
    for (const auto& paragraph : stack) {
        addLinesAt(paragraph, {0, paragraph.lineCount()}, left(), top);
        top += paragraph.height() + paragraph.format.after;
    }
}

void PageWriter::addLines(const SetParagraph& set, LineSpan lines)
{
    addLinesAt(set, lines, left(), m_y);
    m_y += set.height(lines.from, lines.to);
    addNotes(notesIn(set, lines));
}

void PageWriter::addLinesAt(const SetParagraph& set, LineSpan lines, int x, int top)
{
    addStrokes(paragraphStrokes(set, lines, x, top));
    int y = top + (lines.from == 0 ? set.above : 0);
    for (int line = lines.from; line < lines.to; ++line) {
        m_pages.back().lines.push_back(placedLine(set, line, x, y));
        y += set.lines[static_cast<size_t>(line)].metrics.height();
    }
}

void PageWriter::addStrokes(const std::vector<Stroke>& strokes)
{
    if (strokes.empty())
        return;
    auto& all = m_pages.back().strokes.edit();
    all.insert(all.end(), strokes.begin(), strokes.end());
}

WriterMark PageWriter::mark() const
{
    return {pageIndex(), m_y, room(), {m_pages.back().lines.size(), m_pages.back().strokes.size()}};
}

bool PageWriter::isLike(const WriterMark& former) const
{
    return m_y == former.y && room() == former.room && (pageIndex() == 0) == (former.page == 0);
}

void PageWriter::resume(const std::vector<Page>& pages, const std::vector<PageBody>& bodies,
                        const WriterMark& at)
{
    m_pages.assign(pages.begin(), pages.begin() + at.page + 1);
    m_bodies.assign(bodies.begin(), bodies.begin() + at.page);
    reduceTo(m_pages.back(), at.set);
    findArea();
    m_y = at.y;
}

void PageWriter::takeRest(const std::vector<Page>& pages, const std::vector<PageBody>& bodies,
                          const WriterMark& from)
{
    const int shift = pageIndex() - from.page;
    const size_t page = static_cast<size_t>(from.page);
    appendTo(m_pages.back(), pages[page], from.set, bodies[page]);
    endPage();
    for (size_t i = page + 1; i < pages.size(); ++i) {
        m_pages.push_back(pages[i]);
        if (shift == 0) {
            m_bodies.push_back(bodies[i]);
            continue;
        }
        reduceTo(m_pages.back(), bodies[i]);
        m_pages.back().number = pageIndex() + 1;
        endPage();
    }
}

WriterMark PageWriter::moved(WriterMark later, const WriterMark& from) const
{
    if (later.page == from.page) {
        later.set.lines += m_pages.back().lines.size() - from.set.lines;
        later.set.strokes += m_pages.back().strokes.size() - from.set.strokes;
    }
    later.page += pageIndex() - from.page;
    return later;
}

} // namespace thidua::layout
