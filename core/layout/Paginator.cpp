// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Paginator.h"

#include "layout/TablePlacer.h"

#include <algorithm>

namespace thidua::layout {

namespace {

const SetParagraph* paragraphOf(const SetBlock& block) { return std::get_if<SetParagraph>(&block); }

bool beginsPage(const SetBlock& block)
{
    const auto* set = paragraphOf(block);
    return set && set->paragraph->pageBreakBefore;
}

bool keepsWithNext(const SetBlock& block)
{
    if (const auto* table = std::get_if<SetTable>(&block))
        return table->keepsWithWhatFollows();
    const auto* paragraph = paragraphOf(block);
    return paragraph && paragraph->format.keepNext;
}

int overhangOf(const SetParagraph& set, int line)
{
    return set.lines[static_cast<size_t>(line)].metrics.overhang;
}

/// Fills the pages of one section.
class Paginator {
public:
    Paginator(const SetSection& section, const Press& press, const FormerPages* former)
        : m_blocks(section.blocks), m_writer(section, press), m_former(former)
    {
        m_marks.reserve(m_blocks.size());
    }

    PlacedSection run() &&
    {
        size_t i = m_former ? resume() : 0;
        for (; i < m_blocks.size() && !meetsFormer(i); ++i) {
            m_marks.push_back({m_writer.mark(), m_outline.size(), i < m_chainEnd});
            place(i);
        }
        while (m_writer.hasCarriedNotes())
            m_writer.newPage();
        if (i < m_blocks.size())
            takeRest(i);
        else
            m_writer.endPage();
        return {m_writer.pages(), m_writer.bodies(), std::move(m_outline), std::move(m_marks)};
    }

private:
    size_t resume();
    bool meetsFormer(size_t block) const;
    void takeRest(size_t block);
    size_t formerIndex(size_t block) const;
    void place(size_t block);
    bool staysWithTop() const;
    size_t chainEnd(size_t first) const;
    int notesHeight(size_t first, size_t end) const;
    int chainHeight(size_t first, size_t end);
    int leastHeight(size_t block);
    int followingHeight(size_t table);
    void keepChain(size_t first);
    int linesWithNotes(const SetParagraph& set, int from,
                       int (*fill)(const SetParagraph&, int, int)) const;
    void placeParagraph(const SetParagraph& set);
    void placeGap(const SetGap& gap);
    void addOutline(const SetParagraph& set);

    const std::vector<SetBlock>& m_blocks;
    PageWriter m_writer;
    const FormerPages* m_former;
    std::vector<OutlineEntry> m_outline;
    std::vector<BlockMark> m_marks;
    size_t m_chainEnd = 0;      ///< blocks before it have been kept together already
    bool m_keptFromTop = false; ///< all that stands on the page keeps with what comes next
};

void Paginator::place(size_t block)
{
    if (beginsPage(m_blocks[block]) && !m_writer.isAtTop())
        m_writer.newPage();
    if (block >= m_chainEnd)
        keepChain(block);
    const int page = m_writer.pageIndex();
    const bool keptFromTop = m_writer.isAtTop() || m_keptFromTop;
    if (const auto* paragraph = paragraphOf(m_blocks[block]))
        placeParagraph(*paragraph);
    else if (const auto* table = std::get_if<SetTable>(&m_blocks[block]))
        placeTable(m_writer, *table, followingHeight(block));
    else
        placeGap(std::get<SetGap>(m_blocks[block]));
    const bool fresh = m_writer.pageIndex() > page;
    m_keptFromTop = (fresh || keptFromTop) && keepsWithNext(m_blocks[block]);
}

/// Whether what comes next stays on this page because it would take all of the page along:
/// LibreOffice does not heed what is to be kept together then.
bool Paginator::staysWithTop() const
{
    return m_keptFromTop && !m_writer.profile().partedTablesKeep;
}

/// Takes over what stands before the first change, and before the paragraphs that had to be on the
/// page of what has changed. Returns the index of the block that comes next.
size_t Paginator::resume()
{
    size_t block = std::min(m_former->sameFirst, m_blocks.size());
    block = std::min(block, m_former->placed.marks.size());
    while (block > 0 && keepsWithNext(m_blocks[block - 1]))
        --block;
    const auto& placed = m_former->placed;
    if (block == 0 || block == placed.marks.size())
        return 0;
    const BlockMark& mark = placed.marks[block];
    m_writer.resume(placed.pages, placed.bodies, mark.place);
    m_outline.assign(placed.outline.begin(),
                     placed.outline.begin() + static_cast<qsizetype>(mark.outline));
    m_marks.assign(placed.marks.begin(), placed.marks.begin() + static_cast<qsizetype>(block));
    return block;
}

size_t Paginator::formerIndex(size_t block) const
{
    return m_former->placed.marks.size() - (m_blocks.size() - block);
}

/// Whether everything from this block on will come out as it did, at least on other pages.
bool Paginator::meetsFormer(size_t block) const
{
    if (!m_former || m_blocks.size() - block > m_former->sameLast || block < m_chainEnd ||
        m_keptFromTop)
        return false;
    const BlockMark& mark = m_former->placed.marks[formerIndex(block)];
    return !mark.chained && m_writer.isLike(mark.place);
}

void Paginator::takeRest(size_t block)
{
    const auto& placed = m_former->placed;
    const BlockMark& mark = placed.marks[formerIndex(block)];
    const int shift = m_writer.pageIndex() - mark.place.page;
    for (size_t i = mark.outline; i < placed.outline.size(); ++i) {
        m_outline.push_back(placed.outline[i]);
        m_outline.back().page += shift;
    }
    const size_t more = m_outline.size() - placed.outline.size(); // modulo, as they may be fewer
    for (size_t i = formerIndex(block); i < placed.marks.size(); ++i) {
        BlockMark moved = placed.marks[i];
        moved.outline += more;
        moved.place = m_writer.moved(moved.place, mark.place);
        m_marks.push_back(moved);
    }
    m_writer.takeRest(placed.pages, placed.bodies, mark.place);
}

/// Index after the paragraphs from `first` on that each have to be on the page of the next one.
size_t Paginator::chainEnd(size_t first) const
{
    size_t end = first;
    while (end < m_blocks.size()) {
        const auto* paragraph = paragraphOf(m_blocks[end]);
        if (!paragraph || !paragraph->format.keepNext || (end > first && beginsPage(m_blocks[end])))
            break;
        ++end;
    }
    return end;
}

/// Of the footnotes of these paragraphs.
int Paginator::notesHeight(size_t first, size_t end) const
{
    std::vector<int> notes;
    for (size_t i = first; i < end; ++i) {
        const auto& set = *paragraphOf(m_blocks[i]);
        const auto more = notesIn(set, {0, set.lineCount()});
        notes.insert(notes.end(), more.begin(), more.end());
    }
    return m_writer.noteHeight(notes);
}

/// Of the chain and the least of the block that follows it.
int Paginator::chainHeight(size_t first, size_t end)
{
    int height = notesHeight(first, end);
    for (size_t i = first; i < end; ++i)
        height += paragraphOf(m_blocks[i])->height() + paragraphOf(m_blocks[i])->format.after;
    if (end == m_blocks.size() || beginsPage(m_blocks[end])) {
        const auto* last = paragraphOf(m_blocks[end - 1]);
        return height - last->format.after - overhangOf(*last, last->lineCount() - 1);
    }
    return height + leastHeight(end);
}

/// Of the beginning of a block that is not parted.
int Paginator::leastHeight(size_t block)
{
    if (const auto* paragraph = paragraphOf(m_blocks[block])) {
        const int lines = leastFirstLines(*paragraph);
        return paragraph->height(0, lines) - overhangOf(*paragraph, lines - 1);
    }
    const auto* table = std::get_if<SetTable>(&m_blocks[block]);
    return table ? leastTableHeight(m_writer, *table, followingHeight(block)) : 0;
}

/// Of what has to stand on the page of the last row of a table.
int Paginator::followingHeight(size_t table)
{
    const size_t first = table + 1;
    if (!keepsWithNext(m_blocks[table]) || first == m_blocks.size() ||
        beginsPage(m_blocks[first]) || staysWithTop())
        return 0;
    const size_t end = chainEnd(first);
    return end > first ? chainHeight(first, end) : leastHeight(first);
}

/// A chain that does not fit begins a new page; one that is taller than a page is parted where the
/// page ends.
void Paginator::keepChain(size_t first)
{
    m_chainEnd = chainEnd(first);
    if (m_chainEnd > first && !m_writer.isAtTop() &&
        chainHeight(first, m_chainEnd) > m_writer.room())
        m_writer.newPage();
}

/// How many lines from `from` on fit together with the footnotes that they refer to.
int Paginator::linesWithNotes(const SetParagraph& set, int from,
                              int (*fill)(const SetParagraph&, int, int)) const
{
    int room = m_writer.room();
    int count = fill(set, from, room);
    while (count > 0) {
        const int height = set.height(from, from + count) - overhangOf(set, from + count - 1);
        const int notes = m_writer.noteHeight(notesIn(set, {from, from + count}));
        if (height + notes <= m_writer.room())
            break;
        room = std::min(room, height - 1); // at least one line less
        count = fill(set, from, room);
    }
    return count;
}

void Paginator::placeParagraph(const SetParagraph& set)
{
    int done = 0;
    while (done < set.lineCount()) {
        int count = linesWithNotes(set, done, &linesThatFit);
        if (count == 0 && m_writer.isAtTop())
            count = std::max(1, linesWithNotes(set, done, &linesThatFitAnyhow));
        if (count > 0 && done == 0)
            addOutline(set);
        m_writer.addLines(set, {done, done + count});
        done += count;
        if (done < set.lineCount())
            m_writer.newPage();
    }
    m_writer.skip(set.format.after);
}

void Paginator::placeGap(const SetGap& gap)
{
    if (gap.height > m_writer.room() && !m_writer.isAtTop())
        m_writer.newPage();
    m_writer.skip(gap.height);
}

void Paginator::addOutline(const SetParagraph& set)
{
    if (set.format.outlineLevel < 0)
        return;
    const QString title = set.shaped.text.simplified();
    if (title.isEmpty())
        return;
    m_outline.push_back(
        {title, set.format.outlineLevel, m_writer.pageIndex(), double(m_writer.y())});
}

} // namespace

PlacedSection paginate(const SetSection& section, const Press& press, const FormerPages* former)
{
    return Paginator(section, press, former).run();
}

void appendSection(Pages& pages, const PlacedSection& section)
{
    const int firstPage = static_cast<int>(pages.pages.size());
    for (const auto& entry : section.outline) {
        pages.outline.push_back(entry);
        pages.outline.back().page += firstPage;
    }
    pages.pages.insert(pages.pages.end(), section.pages.begin(), section.pages.end());
}

} // namespace thidua::layout
