// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TablePlacer.h"

#include "layout/TableStrokes.h"

#include <algorithm>
#include <numeric>

namespace thidua::layout {

namespace {

/// What the rows above `row` on this page give to a cell that covers them.
int heightAbove(const SetCell& cell, int row, const std::vector<PartRow>& part)
{
    int height = 0;
    for (const auto& above : part)
        if (above.row >= cell.row && above.row < row)
            height += above.height;
    return height;
}

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
    void repeatHead();
    void placePart();
    void takeRow();
    std::vector<int> splitEnds(int space, bool force) const;
    bool isComplete(const std::vector<int>& ends) const;
    bool isBeginning() const;
    bool heedsWidows(const SetCell& cell) const { return !m_table.mayBreak(cell.row); }
    std::vector<int> lessLastLines(std::vector<int> ends, int space) const;
    bool splitRow(bool force);
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
        if (!m_table.keepsWithNext(row))
            return true;
    }
    return fresh ||
           y + m_table.borderWidth + m_writer.noteHeight(notesOf(part)) + m_following <= bottom;
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
    TablePlacer head(m_writer, m_table);
    head.m_y = m_y;
    while (head.m_row < m_table.headRows)
        head.takeRow();
    if (head.m_y - m_y + firstLinesHeight(m_row) + m_table.borderWidth > m_writer.room())
        return;
    for (const auto& cell : m_table.cells)
        all.push_back(cell.lastRow() < m_table.headRows ? cell.lineCount() : 0);
    emitPart(head.m_part, none, all);
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
        if (cell.row > m_row || cell.lastRow() < m_row)
            continue;
        ends[i] = cell.fill(m_next[i], space + heightAbove(cell, m_row, m_part),
                            cell.row < m_row && heedsWidows(cell));
        const bool complete = m_next[i] == cell.lineCount();
        if (!force && cell.rowSpan == 1 && !complete && ends[i] == m_next[i])
            return {};
        progress = progress || ends[i] > m_next[i];
    }
    for (size_t i = 0; i < ends.size() && force && !progress; ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row <= m_row && cell.lastRow() >= m_row)
            ends[i] = cell.fillAnyhow(m_next[i], space);
    }
    return ends;
}

/// Whether the next row has no line left after these ends.
bool TablePlacer::isComplete(const std::vector<int>& ends) const
{
    for (size_t i = 0; i < ends.size(); ++i)
        if (m_table.cells[i].lastRow() == m_row && ends[i] < m_table.cells[i].lineCount())
            return false;
    return true;
}

/// A row that lacks only room for the space after its text goes on with the last line of that text.
std::vector<int> TablePlacer::lessLastLines(std::vector<int> ends, int space) const
{
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        const bool tooTall = cell.remaining(m_next[i]) - heightAbove(cell, m_row, m_part) > space;
        if (cell.lastRow() == m_row && tooTall && ends[i] > m_next[i] + 1)
            --ends[i];
    }
    return ends;
}

/// Puts the first part of the next row on this page.
bool TablePlacer::splitRow(bool force)
{
    auto part = m_part;
    part.push_back({m_row, m_y, 0});
    const int space = m_writer.y() + m_writer.room() - m_writer.noteHeight(notesOf(part)) - m_y -
                      2 * m_table.borderWidth;
    auto ends = splitEnds(space, force);
    if (ends.empty())
        return false;
    if (isComplete(ends))
        ends = lessLastLines(std::move(ends), space);
    int height = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = m_table.cells[i];
        if (cell.row <= m_row && cell.lastRow() >= m_row)
            height = std::max(height, cell.used(m_next[i], ends[i]) + m_table.borderWidth -
                                          heightAbove(cell, m_row, m_part));
    }
    m_part.push_back({m_row, m_y, height});
    m_y += m_part.back().height;
    m_row += isComplete(ends) ? 1 : 0;
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
