// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TablePlacer.h"

#include "layout/KeptLines.h"
#include "layout/RowParts.h"

#include <algorithm>
#include <numeric>

namespace thidua::layout {

namespace {

/// Sets one table. `m_next` says for every cell which of its lines comes next, `m_part` which rows
/// this page has so far.
class TablePlacer {
public:
    TablePlacer(PageWriter& writer, const SetTable& table, int following = 0)
        : m_writer(writer), m_table(table), m_following(following), m_next(table.cells.size(), 0)
    {
    }

    void place();
    int leastHeight() const;

private:
    int rowHeight(int row, const std::vector<PartRow>& part) const;
    int firstLinesHeight(int row) const;
    std::vector<int> notesOf(const std::vector<PartRow>& part) const;
    bool groupFits(bool fresh) const;
    bool isLast(int row) const { return row + 1 == m_table.rowCount; }
    bool givesLinesAway() const;
    void repeatHead();
    void placePart();
    void takeRow();
    std::vector<int> splitEnds(int space, bool force) const;
    bool isBeginning() const;
    /// Of a cell that reaches into rows below its own, as LibreOffice does.
    bool heedsWidows(const SetCell& cell) const
    {
        const bool heeded = m_table.table->bordered || m_writer.profile().widowsWithoutLines;
        return heeded && !m_table.mayBreak(cell.row);
    }
    bool splitRow(bool force);
    RowState state() const { return {m_table, m_next, m_part, m_row}; }
    std::vector<int> wholeEnds() const;
    void emitPart(const std::vector<PartRow>& part, const std::vector<int>& from,
                  const std::vector<int>& to);
    std::vector<size_t> readingOrder() const;

    PageWriter& m_writer;
    const SetTable& m_table;
    int m_following; ///< height that the last row needs below it if it keeps with what follows
    std::vector<int> m_next;
    std::vector<PartRow> m_part;
    int m_row = 0; ///< the next one that is not complete
    int m_y = 0;   ///< below the rows of this page
};

/// The tallest of the cells that end in the row; where all of these began above and had room there,
/// it takes none, not even for its line.
int TablePlacer::rowHeight(int row, const std::vector<PartRow>& part) const
{
    int height = 0;
    for (size_t i = 0; i < m_next.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.lastRow() == row)
            height = std::max(height, cell.remaining(m_next[i]) + m_table.borderWidth -
                                          heightAbove(cell, row, part));
    }
    return height;
}

/// The first lines of all cells of a row.
int TablePlacer::firstLinesHeight(int row) const
{
    int height = 0;
    for (const auto& cell : m_table.cells)
        if (cell.row == row && cell.rowSpan == 1)
            height = std::max(height, cell.paragraphs.front().height(0, 1));
    return height + m_table.borderWidth;
}

int TablePlacer::leastHeight() const
{
    int height = m_table.borderWidth;
    std::vector<PartRow> part;
    for (int row = 0; row < m_table.rowCount; ++row) {
        const int own = m_table.mayBreak(row) ? firstLinesHeight(row) : rowHeight(row, part);
        part.push_back({row, 0, own});
        height += own;
        if (row >= m_table.headRows && !m_table.keepsWithNext(row))
            return height;
    }
    return height + m_following;
}

/// The footnotes of the cells that begin in these rows.
std::vector<int> TablePlacer::notesOf(const std::vector<PartRow>& part) const
{
    std::vector<int> notes;
    if (!m_writer.hasNotes())
        return notes;
    for (const auto& cell : m_table.cells) {
        const bool begins = std::any_of(
            part.begin(), part.end(), [&cell](const PartRow& row) { return row.row == cell.row; });
        for (const auto& paragraph : cell.paragraphs) {
            const auto more =
                begins ? notesIn(paragraph, {0, paragraph.lineCount()}) : std::vector<int>{};
            notes.insert(notes.end(), more.begin(), more.end());
        }
    }
    return notes;
}

/// Whether the next row goes on this page with all the rows that have to be on one page with it, of
/// a last one that may break the beginning. On a fresh page a group that is taller than a page is
/// parted.
bool TablePlacer::groupFits(bool fresh) const
{
    const int bottom = m_writer.y() + m_writer.room();
    std::vector<PartRow> part = m_part;
    int y = m_y;
    for (int row = m_row; row < m_table.rowCount; ++row) {
        const bool parted = row > m_row && m_table.mayBreak(row);
        part.push_back({row, y, parted ? firstLinesHeight(row) : rowHeight(row, part)});
        y += part.back().height;
        if (y + m_table.borderWidth + m_writer.noteHeight(notesOf(part)) > bottom)
            return fresh && row > m_row;
        if (!m_table.keepsWithNext(row) && !(m_table.lastLinesKeep && isLast(row)))
            return true;
    }
    if (y + m_table.borderWidth + m_writer.noteHeight(notesOf(part)) + m_following <= bottom)
        return true;
    return fresh && !(isLast(m_row) && givesLinesAway());
}

/// Whether the last row, which is tall, gives its last lines to the page of what follows it.
bool TablePlacer::givesLinesAway() const
{
    return m_following > 0 && m_writer.profile().partedTablesKeep && m_table.breaksAnyhow(m_row) &&
           roomWithoutLastLines(state()) > 0;
}

/// Whether this page has nothing of the table yet but head rows that leave room for the next one.
bool TablePlacer::isBeginning() const
{
    if (m_part.empty())
        return true;
    const int bottom = m_writer.y() + m_writer.room();
    return m_part.back().row + 1 == m_table.headRows &&
           m_y + firstLinesHeight(m_row) + m_table.borderWidth <= bottom;
}

void TablePlacer::place()
{
    while (m_row < m_table.rowCount) {
        placePart();
        if (m_row == m_table.rowCount)
            break;
        m_writer.newPage();
        if (!m_writer.profile().partedTablesKeep)
            m_following = 0;
    }
}

void TablePlacer::placePart()
{
    const int top = m_writer.y();
    bool fresh = m_writer.isAtTop();
    m_part.clear();
    m_y = top;
    if (m_row >= m_table.headRows && m_row > 0)
        repeatHead();
    while (m_row < m_table.rowCount && groupFits(fresh && isBeginning()))
        takeRow();
    const bool stuck = fresh && m_row < m_table.rowCount && isBeginning();
    const auto whole = wholeEnds();
    const auto before = m_next;
    if (m_row == m_table.rowCount || !(stuck || m_table.mayBreak(m_row)) || !splitRow(stuck))
        m_next = whole;
    m_writer.skip(m_y - top + (m_y > top ? m_table.borderWidth : 0));
    emitPart(m_part, before, m_next);
}

void TablePlacer::takeRow()
{
    m_part.push_back({m_row, m_y, rowHeight(m_row, m_part)});
    m_y += m_part.back().height;
    ++m_row;
}

/// The head again on top of another page, unless it would leave no room for the rows.
void TablePlacer::repeatHead()
{
    std::vector<int> none(m_next.size(), 0);
    std::vector<int> all;
    const SetTable& table = m_table.again ? m_table.again->set : m_table;
    TablePlacer head(m_writer, table);
    head.m_y = m_y;
    while (head.m_row < m_table.headRows)
        head.takeRow();
    if (head.m_y - m_y + firstLinesHeight(m_row) + m_table.borderWidth > m_writer.room())
        return;
    for (const auto& cell : table.cells)
        all.push_back(cell.lastRow() < table.headRows ? cell.lineCount() : 0);
    head.emitPart(head.m_part, none, all);
    m_y = head.m_y;
}

/// Up to where every cell is set when the page ends after the rows of the part: those that reach
/// into further rows give what fits.
std::vector<int> TablePlacer::wholeEnds() const
{
    std::vector<int> ends = m_next;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row >= m_row)
            continue;
        ends[i] = cell.lastRow() < m_row
                      ? cell.lineCount()
                      : cell.fill(m_next[i], heightAbove(cell, m_row, m_part) - m_table.borderWidth,
                                  heedsWidows(cell));
    }
    return ends;
}

/// Up to where every cell goes when the next row gets that much space on this page. Empty where a
/// cell has no line in it, unless the row is forced.
std::vector<int> TablePlacer::splitEnds(int space, bool force) const
{
    std::vector<int> ends = wholeEnds();
    bool progress = false;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row > m_row || cell.lastRow() != m_row)
            continue;
        const int own = space + heightAbove(cell, m_row, m_part);
        ends[i] = cell.fill(m_next[i], own, false);
        const bool complete = m_next[i] == cell.lineCount();
        if (!force && cell.rowSpan == 1 && !complete && ends[i] == m_next[i])
            return {};
        progress = progress || ends[i] > m_next[i];
    }
    ends = withKeptLines(state(), std::move(ends), space);
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row > m_row || cell.lastRow() <= m_row)
            continue;
        ends[i] = endOfCellBelow(state(), ends, i, space);
        progress = progress || ends[i] > m_next[i];
    }
    for (size_t i = 0; i < ends.size() && force && !progress; ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row <= m_row && cell.lastRow() >= m_row)
            ends[i] = cell.fillAnyhow(m_next[i], space);
    }
    return ends;
}

/// Puts the first part of the next row on this page.
bool TablePlacer::splitRow(bool force)
{
    const int room = m_writer.y() + m_writer.room() - m_y - 2 * m_table.borderWidth;
    int space = room;
    if ((force || m_table.lastLinesKeep) && isLast(m_row) && givesLinesAway())
        space = std::min(space, roomWithoutLastLines(state()));
    auto ends = splitEnds(space, force);
    // The tallest cells give lines away until the notes of all lines have room too.
    while (!ends.empty() && usedHeight(state(), ends) > 0 &&
           usedHeight(state(), ends) + m_writer.noteHeight(notesUpTo(state(), ends)) > room) {
        const int former = usedHeight(state(), ends);
        space = std::min(space, former) - 1;
        ends = splitEnds(space, force);
        if (force && !ends.empty() && usedHeight(state(), ends) >= former)
            break;
    }
    if (ends.empty())
        return false;
    if (isComplete(state(), ends))
        ends = lessLastLines(state(), std::move(ends), space);
    m_part.push_back({m_row, m_y, usedHeight(state(), ends) + m_table.borderWidth});
    m_y += m_part.back().height;
    m_row += isComplete(state(), ends) ? 1 : 0;
    m_next = std::move(ends);
    return true;
}

void TablePlacer::emitPart(const std::vector<PartRow>& part, const std::vector<int>& from,
                           const std::vector<int>& to)
{
    const int left = m_writer.left() + m_table.table->indent;
    for (const size_t i : readingOrder()) {
        const SetCell& cell = m_table.cells[i];
        const auto row = std::find_if(part.begin(), part.end(), [&cell](const PartRow& r) {
            return r.row >= cell.row && r.row <= cell.lastRow();
        });
        if (row == part.end() || from[i] == to[i])
            continue;
        const int top =
            row->top + m_table.borderWidth - cell.lines[static_cast<size_t>(from[i])].top;
        for (int line = from[i]; line < to[i]; ++line) {
            const CellLine& at = cell.lines[static_cast<size_t>(line)];
            const auto& paragraph = cell.paragraphs[static_cast<size_t>(at.paragraph)];
            const LineSpan lines{at.line, at.line + 1};
            m_writer.addLinesAt(paragraph, lines, left + cell.x, top + at.top);
            m_writer.addNotes(notesIn(paragraph, lines));
        }
    }
    m_writer.addStrokes(tableStrokes(m_table, part, left));
}

/// The head of a paper is read column by column, other tables row by row.
std::vector<size_t> TablePlacer::readingOrder() const
{
    std::vector<size_t> order(m_table.cells.size());
    std::iota(order.begin(), order.end(), size_t{0});
    if (m_table.table->role == composition::TableRole::Head)
        std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
            return m_table.cells[a].column < m_table.cells[b].column;
        });
    return order;
}

} // namespace

int leastTableHeight(PageWriter& writer, const SetTable& table, int following)
{
    return TablePlacer(writer, table, following).leastHeight();
}

void placeTable(PageWriter& writer, const SetTable& table, int following)
{
    TablePlacer placer(writer, table, following);
    if (!writer.isAtTop() && placer.leastHeight() > writer.room())
        writer.newPage();
    placer.place();
}

} // namespace thidua::layout
