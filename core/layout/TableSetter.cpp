// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TableSetter.h"

#include "layout/FormerSetting.h"
#include "layout/ShortRules.h"

#include <algorithm>
#include <optional>

namespace thidua::layout {

namespace {

constexpr int borderTwips = 10;

/// Which columns are still covered by cells of rows above.
class Grid {
public:
    explicit Grid(size_t columns) : m_rowsLeft(columns, 0) {}

    /// First free column from `column` on; the number of columns where there is none.
    int freeFrom(int column) const
    {
        while (column < count() && m_rowsLeft[static_cast<size_t>(column)] > 0)
            ++column;
        return column;
    }
    void take(int column, int columns, int rows)
    {
        for (int i = column; i < std::min(column + columns, count()); ++i)
            m_rowsLeft[static_cast<size_t>(i)] = rows;
    }
    void endRow()
    {
        for (auto& rows : m_rowsLeft)
            rows = std::max(0, rows - 1);
    }
    int count() const { return static_cast<int>(m_rowsLeft.size()); }

private:
    std::vector<int> m_rowsLeft;
};

/// LibreOffice keeps columns as shares of the table's width in so many parts.
int inParts(int edge, int total, int parts)
{
    if (parts == 0 || total <= 0)
        return edge;
    const qint64 share = (qint64{edge} * parts + total / 2) / total;
    return static_cast<int>(share * total / parts);
}

std::vector<int> edgesOf(const std::vector<int>& columns, const Profile& profile)
{
    std::vector<int> edges{0};
    for (const int width : columns)
        edges.push_back(edges.back() + width);
    const int total = edges.back();
    for (auto& edge : edges)
        edge = inParts(edge, total, profile.columnParts);
    return edges;
}

std::vector<SetParagraph> setCellParagraphs(const composition::Cell& cell, int width,
                                            const Press& press)
{
    std::vector<SetParagraph> set;
    set.reserve(cell.paragraphs.size()); // pointers into it are taken below
    std::vector<const SetParagraph*> before;
    for (const auto& paragraph : cell.paragraphs) {
        set.push_back(withRuleLength(setParagraph(paragraph, width, press, true), before));
        before.push_back(&set.back());
    }
    return set;
}

void stackLines(SetCell& set)
{
    for (int p = 0; p < static_cast<int>(set.paragraphs.size()); ++p) {
        const SetParagraph& paragraph = set.paragraphs[static_cast<size_t>(p)];
        for (int line = 0; line < paragraph.lineCount(); ++line) {
            const int bottom = set.height + paragraph.height(line, line + 1);
            set.lines.push_back({p, line, set.height, bottom});
            set.height = bottom;
        }
        set.height += paragraph.format.after;
    }
    if (!set.lines.empty()) {
        const SetParagraph& last = set.paragraphs.back();
        const int overhang = last.lines.back().metrics.overhang;
        set.lines.back().bottom -= overhang;
        set.height += last.roomAtEndOfCell - overhang;
    }
}

int headRowsOf(const composition::Table& table)
{
    int count = 0;
    for (const auto& row : table.rows) {
        if (!row.head)
            break;
        ++count;
    }
    return count < static_cast<int>(table.rows.size()) ? count : 0;
}

bool isReference(const composition::Run& run) { return run.note > 0; }

bool hasNotesInHead(const composition::Table& table, int headRows)
{
    return std::any_of(table.rows.begin(), table.rows.begin() + headRows, [](const auto& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) {
            return std::any_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const auto& one) {
                return std::any_of(one.runs.begin(), one.runs.end(), isReference);
            });
        });
    });
}

std::shared_ptr<const RepeatedHead> headWithoutNumbers(const composition::Table& table,
                                                       int headRows, const Press& press)
{
    auto head = std::make_shared<RepeatedHead>();
    head->table = table;
    for (int row = 0; row < headRows; ++row)
        for (auto& cell : head->table.rows[static_cast<size_t>(row)].cells)
            for (auto& paragraph : cell.paragraphs)
                std::erase_if(paragraph.runs, isReference);
    head->set = setTable(head->table, press);
    return head;
}

/// Where a paragraph stands in the part of a cell that a page gets.
struct Place {
    int space = 0;      ///< below what stands above it
    bool onTop = false; ///< nothing does
    bool last = false;  ///< of the cell
};

/// How many lines from `from` on a cell takes that is parted by the end of the page: no widow or
/// orphan control there. The space after counts for the last paragraph of the part only: all of it
/// where the paragraph ends, and below its first line; the first line of all stays without it
/// unless it is an empty one.
int linesInCell(const SetParagraph& paragraph, int from, const Place& place)
{
    const int left = paragraph.lineCount() - from;
    const int count = linesThatFitAnyhow(paragraph, from, place.space);
    if (!place.last)
        return count;
    const int below = paragraph.format.after + paragraph.roomAtEndOfCell;
    const int withAfter = linesThatFitAnyhow(paragraph, from, place.space - below);
    if (withAfter == left)
        return left;
    const bool empty = paragraph.shaped.text.isEmpty();
    if (withAfter == 0 && (empty || !place.onTop))
        return 0;
    return std::min(count, std::max(left - 1, place.onTop ? 1 : 0));
}

} // namespace

int SetCell::remaining(int fromLine) const
{
    return fromLine < lineCount() ? height - lines[static_cast<size_t>(fromLine)].top : 0;
}

int SetCell::fill(int fromLine, int space, bool heedWidows) const
{
    if (remaining(fromLine) <= space)
        return lineCount();
    return fillTo(fromLine, space, lineCount(), heedWidows);
}

int SetCell::fillTo(int fromLine, int space, int end, bool heedWidows) const
{
    int next = fromLine;
    while (next < end) {
        const CellLine& line = lines[static_cast<size_t>(next)];
        const SetParagraph& paragraph = paragraphs[static_cast<size_t>(line.paragraph)];
        const int used = line.top - lines[static_cast<size_t>(fromLine)].top;
        const bool last = next + paragraph.lineCount() - line.line == end;
        int count = linesInCell(paragraph, line.line, {space - used, next == fromLine, last});
        if (heedWidows && !paragraph.format.keepLines)
            count = withoutWidows(paragraph, line.line, count);
        // What stands above is the last of the part when nothing of this has room in it.
        if (count == 0 && next > fromLine)
            return fillTo(fromLine, space, next, heedWidows);
        next += count;
        if (line.line + count < paragraph.lineCount())
            break;
    }
    return next;
}

int SetCell::fillAnyhow(int fromLine, int space) const
{
    int next = std::min(fromLine + 1, lineCount());
    while (next < lineCount() && used(fromLine, next + 1) <= space)
        ++next;
    return next;
}

int SetCell::used(int from, int to) const
{
    return to > from
               ? lines[static_cast<size_t>(to) - 1].bottom - lines[static_cast<size_t>(from)].top
               : 0;
}

int SetCell::usedWithSpace(int from, int to) const
{
    if (to <= from)
        return 0;
    const CellLine& last = lines[static_cast<size_t>(to) - 1];
    const SetParagraph& paragraph = paragraphs[static_cast<size_t>(last.paragraph)];
    const bool ends = last.line + 1 == paragraph.lineCount();
    return used(from, to) + (ends ? paragraph.format.after : 0);
}

bool SetTable::mayBreak(int row) const
{
    return table->rows[static_cast<size_t>(row)].mayBreak && !keepsWithNext(row);
}

bool SetTable::keepsWithNext(int row) const
{
    const auto first = std::find_if(cells.begin(), cells.end(), [row](const SetCell& cell) {
        return cell.row == row && cell.column == 0;
    });
    return first != cells.end() && first->paragraphs.front().format.keepNext;
}

namespace {

SetTable withoutCells(const composition::Table& table, const Press& press)
{
    SetTable set;
    set.table = &table;
    set.edges = edgesOf(table.columns, press.profile);
    set.rowCount = static_cast<int>(table.rows.size());
    set.headRows = headRowsOf(table);
    set.lastLinesKeep =
        press.profile.partedTablesKeep && !table.rows.empty() && table.rows.back().lastLinesKeep;
    set.borderWidth = table.bordered ? borderTwips : 0;
    if (!press.profile.repeatedNoteNumbers && hasNotesInHead(table, set.headRows))
        set.again = headWithoutNumbers(table, set.headRows, press);
    return set;
}

} // namespace

SetTable setTable(const composition::Table& table, const Press& press, SetTable* former)
{
    SetTable set = withoutCells(table, press);
    Grid grid(table.columns.size());
    std::optional<FormerTable> kept;
    if (former)
        kept.emplace(*former, table);
    for (int row = 0; row < set.rowCount; ++row) {
        int column = 0;
        int index = 0;
        for (const auto& cell : table.rows[static_cast<size_t>(row)].cells) {
            column = grid.freeFrom(column);
            if (column >= grid.count())
                break;
            SetCell next{row,
                         column,
                         std::clamp(cell.rowSpan, 1, set.rowCount - row),
                         std::clamp(cell.columnSpan, 1, grid.count() - column),
                         0,
                         {},
                         {},
                         0};
            next.x = set.edges[static_cast<size_t>(column)] + table.cellMargin;
            column += next.columnSpan;
            const int width = set.edges[static_cast<size_t>(column)] - next.x - table.cellMargin;
            if (!kept || !kept->take(next, cell, index, std::max(width, 1))) {
                next.paragraphs = setCellParagraphs(cell, std::max(width, 1), press);
                stackLines(next);
            }
            ++index;
            grid.take(next.column, next.columnSpan, next.rowSpan);
            set.cells.push_back(std::move(next));
        }
        grid.endRow();
    }
    return set;
}

} // namespace thidua::layout
