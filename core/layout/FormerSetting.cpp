// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/FormerSetting.h"

#include "layout/Matching.h"

#include <algorithm>

namespace thidua::layout {

using composition::Cell;
using composition::FlowBlock;
using composition::Paragraph;
using composition::Row;
using composition::Table;

namespace {

bool comeOutAlike(const Cell& a, const Cell& b)
{
    return a.columnSpan == b.columnSpan && a.rowSpan == b.rowSpan &&
           std::equal(
               a.paragraphs.begin(), a.paragraphs.end(), b.paragraphs.begin(), b.paragraphs.end(),
               [](const Paragraph& x, const Paragraph& y) { return layout::comeOutAlike(x, y); });
}

bool comeOutAlike(const Row& a, const Row& b)
{
    return a.head == b.head && a.mayBreak == b.mayBreak &&
           std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                      [](const Cell& x, const Cell& y) { return comeOutAlike(x, y); });
}

bool haveSameFrame(const Table& a, const Table& b)
{
    return a.role == b.role && a.columns == b.columns && a.bordered == b.bordered &&
           a.cellMargin == b.cellMargin && a.indent == b.indent;
}

bool comeOutAlike(const FlowBlock& a, const FlowBlock& b)
{
    if (a.index() != b.index())
        return false;
    if (const auto* paragraph = std::get_if<Paragraph>(&a))
        return layout::comeOutAlike(*paragraph, std::get<Paragraph>(b));
    const auto& x = std::get<Table>(a);
    const auto& y = std::get<Table>(b);
    return haveSameFrame(x, y) &&
           std::equal(x.rows.begin(), x.rows.end(), y.rows.begin(), y.rows.end(),
                      [](const Row& r, const Row& s) { return comeOutAlike(r, s); });
}

/// The cells were set row by row in the order of the table.
void pointTo(SetTable& set, const Table& now)
{
    set.table = &now;
    int row = -1;
    size_t index = 0;
    for (auto& cell : set.cells) {
        index = cell.row == row ? index + 1 : 0;
        row = cell.row;
        const auto& paragraphs = now.rows[static_cast<size_t>(row)].cells[index].paragraphs;
        for (size_t i = 0; i < paragraphs.size(); ++i)
            cell.paragraphs[i].paragraph = &paragraphs[i];
    }
}

/// Whether a later element than that one is what stood there before. Matches rise.
bool isTakenFrom(const std::vector<int>& matches, size_t index, int former)
{
    const auto later = std::find_if(matches.begin() + static_cast<std::ptrdiff_t>(index),
                                    matches.end(), [](int match) { return match >= 0; });
    return later != matches.end() && *later == former;
}

/// Index of its first cell for every row, and the number of cells.
std::vector<size_t> firstCells(const SetTable& set)
{
    std::vector<size_t> first(static_cast<size_t>(set.rowCount) + 1, set.cells.size());
    for (size_t i = set.cells.size(); i-- > 0;)
        first[static_cast<size_t>(set.cells[i].row)] = i;
    for (size_t row = static_cast<size_t>(set.rowCount); row-- > 0;)
        first[row] = std::min(first[row], first[row + 1]);
    return first;
}

} // namespace

bool comeOutAlike(const Paragraph& a, const Paragraph& b)
{
    // Whoever adds a member has to think of it here.
    const auto& [style, format, runs, rule, pageBreakBefore, source, typed] = a;
    return style == b.style && runs == b.runs && format == b.format && rule == b.rule &&
           pageBreakBefore == b.pageBreakBefore;
}

FormerTable::FormerTable(SetTable& former, const Table& now) : m_former(former)
{
    if (!haveSameFrame(*former.table, now))
        return;
    const auto& before = former.table->rows;
    m_rows = matched(before.size(), now.rows.size(),
                     [&](size_t a, size_t b) { return comeOutAlike(before[a], now.rows[b]); });
    // A row that has changed still has most of its cells.
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int next = row == 0 ? 0 : m_rows[row - 1] + 1;
        if (m_rows[row] < 0 && !isTakenFrom(m_rows, row, next) && next < former.rowCount)
            m_rows[row] = next;
    }
    m_firstCell = firstCells(former);
}

bool FormerTable::take(SetCell& to, const Cell& now, int index, int width)
{
    const size_t row = static_cast<size_t>(to.row);
    if (row >= m_rows.size() || m_rows[row] < 0)
        return false;
    const size_t formerRow = static_cast<size_t>(m_rows[row]);
    const size_t at = m_firstCell[formerRow] + static_cast<size_t>(index);
    if (at >= m_firstCell[formerRow + 1])
        return false;
    SetCell& from = m_former.cells[at];
    if (from.paragraphs.size() != now.paragraphs.size())
        return false; // another text, or taken already
    for (size_t i = 0; i < now.paragraphs.size(); ++i) {
        const SetParagraph& set = from.paragraphs[i];
        if (set.width != width || !comeOutAlike(*set.paragraph, now.paragraphs[i]))
            return false;
    }
    to.paragraphs = std::move(from.paragraphs);
    to.lines = std::move(from.lines);
    to.height = from.height;
    for (size_t i = 0; i < now.paragraphs.size(); ++i)
        to.paragraphs[i].paragraph = &now.paragraphs[i];
    return true;
}

FormerSection::FormerSection(SetSection former, const composition::Section& now)
    : m_former(std::move(former))
{
    if (!m_former.section)
        return;
    const auto& before = m_former.section->blocks;
    m_matches = matched(before.size(), now.blocks.size(),
                        [&](size_t a, size_t b) { return comeOutAlike(before[a], now.blocks[b]); });
    m_setBlocks.assign(before.size(), -1);
    for (size_t i = 0; i < m_former.origins.size(); ++i)
        if (m_former.origins[i] >= 0)
            m_setBlocks[static_cast<size_t>(m_former.origins[i])] = static_cast<int>(i);
}

SetBlock* FormerSection::formerBlock(int block)
{
    if (block < 0 || block >= static_cast<int>(m_setBlocks.size()))
        return nullptr;
    const int index = m_setBlocks[static_cast<size_t>(block)];
    return index < 0 ? nullptr : &m_former.blocks[static_cast<size_t>(index)];
}

std::optional<SetParagraph> FormerSection::takeParagraph(size_t block, const Paragraph& now,
                                                         int width)
{
    // A short rule depends on the paragraphs above it.
    auto* former = now.rule ? nullptr : formerBlock(matchOf(block));
    auto* set = former ? std::get_if<SetParagraph>(former) : nullptr;
    if (!set || set->width != width)
        return std::nullopt;
    set->paragraph = &now;
    return std::move(*set);
}

std::optional<SetTable> FormerSection::takeTable(size_t block, const Table& now)
{
    auto* former = formerBlock(matchOf(block));
    auto* set = former ? std::get_if<SetTable>(former) : nullptr;
    if (!set)
        return std::nullopt;
    pointTo(*set, now);
    return std::move(*set);
}

SetTable* FormerSection::changedTable(size_t block)
{
    if (block >= m_matches.size())
        return nullptr;
    const int former = block == 0 ? 0 : m_matches[block - 1] + 1;
    auto* found = isTakenFrom(m_matches, block, former) ? nullptr : formerBlock(former);
    auto* table = found ? std::get_if<SetTable>(found) : nullptr;
    return table && table->table ? table : nullptr;
}

bool FormerSection::isSame(size_t former, const SetSection& section, size_t now) const
{
    const int before = m_former.origins[former];
    const int after = section.origins[now];
    if (before < 0 || after < 0)
        return before == after;
    const auto* rule = std::get_if<SetParagraph>(&section.blocks[now]);
    const auto* ruleBefore = std::get_if<SetParagraph>(&m_former.blocks[former]);
    return (!rule || !ruleBefore || rule->ruleLength == ruleBefore->ruleLength) &&
           m_former.section->blocks[static_cast<size_t>(before)] ==
               section.section->blocks[static_cast<size_t>(after)];
}

size_t FormerSection::sameFirst(const SetSection& now) const
{
    const size_t most = std::min(m_former.origins.size(), now.origins.size());
    size_t count = 0;
    while (count < most && isSame(count, now, count))
        ++count;
    return count;
}

size_t FormerSection::sameLast(const SetSection& now) const
{
    const size_t before = m_former.origins.size();
    const size_t after = now.origins.size();
    size_t count = 0;
    while (count < std::min(before, after) && isSame(before - 1 - count, now, after - 1 - count))
        ++count;
    return count;
}

} // namespace thidua::layout
