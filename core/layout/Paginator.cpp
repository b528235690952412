// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Paginator.h"

#include "layout/PageWriter.h"
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

int overhangOf(const SetParagraph& set, int line)
{
    return set.lines[static_cast<size_t>(line)].metrics.overhang;
}

/// Fills the pages of one section.
class Paginator {
public:
    Paginator(const SetSection& section, const Press& press)
        : m_blocks(section.blocks), m_writer(section, press)
    {
    }

    PlacedSection run() &&
    {
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (beginsPage(m_blocks[i]) && !m_writer.isAtTop())
                m_writer.newPage();
            if (i >= m_chainEnd)
                keepChain(i);
            if (const auto* paragraph = paragraphOf(m_blocks[i]))
                placeParagraph(*paragraph);
            else if (const auto* table = std::get_if<SetTable>(&m_blocks[i]))
                placeTable(m_writer, *table);
            else
                placeGap(std::get<SetGap>(m_blocks[i]));
        }
        return {std::move(m_writer).finish(), std::move(m_outline)};
    }

private:
    size_t chainEnd(size_t first) const;
    int chainHeight(size_t first, size_t end);
    void keepChain(size_t first);
    void placeParagraph(const SetParagraph& set);
    void placeGap(const SetGap& gap);
    void addOutline(const SetParagraph& set);

    const std::vector<SetBlock>& m_blocks;
    PageWriter m_writer;
    std::vector<OutlineEntry> m_outline;
    size_t m_chainEnd = 0; ///< blocks before it have been kept together already
};

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

/// Of the chain and the least of the block that follows it.
int Paginator::chainHeight(size_t first, size_t end)
{
    int height = 0;
    for (size_t i = first; i < end; ++i)
        height += paragraphOf(m_blocks[i])->height() + paragraphOf(m_blocks[i])->format.after;
    if (end == m_blocks.size() || beginsPage(m_blocks[end])) {
        const auto* last = paragraphOf(m_blocks[end - 1]);
        return height - last->format.after - overhangOf(*last, last->lineCount() - 1);
    }
    if (const auto* follower = paragraphOf(m_blocks[end])) {
        const int lines = leastFirstLines(*follower);
        return height + follower->height(0, lines) - overhangOf(*follower, lines - 1);
    }
    const auto* table = std::get_if<SetTable>(&m_blocks[end]);
    return height + (table ? leastTableHeight(m_writer, *table) : 0);
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

void Paginator::placeParagraph(const SetParagraph& set)
{
    int done = 0;
    while (done < set.lineCount()) {
        int count = linesThatFit(set, done, m_writer.room());
        if (count == 0 && m_writer.isAtTop())
            count = std::max(1, linesThatFitAnyhow(set, done, m_writer.room()));
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
    const QString title = set.shaped.text.simplified();
    if (set.format.outlineLevel < 0 || title.isEmpty())
        return;
    m_outline.push_back(
        {title, set.format.outlineLevel, m_writer.pageIndex(), double(m_writer.y())});
}

} // namespace

PlacedSection paginate(const SetSection& section, const Press& press)
{
    return Paginator(section, press).run();
}

} // namespace thidua::layout
