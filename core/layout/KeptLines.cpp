// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/KeptLines.h"

#include <algorithm>

namespace thidua::layout {

namespace {

/// How a cell meets the end of the page.
enum class Ending {
    Whole,         ///< all of it stands on this page
    Between,       ///< paragraphs
    Within,        ///< a paragraph
    WithinTightly, ///< the same, with less room left than the space after it
    LacksSpace     ///< after the last line of a paragraph, which has been given away
};

struct Part {
    size_t cell = 0;
    Ending ending = Ending::Whole;
    bool last = false;   ///< the paragraph is the last of its cell
    bool onTop = false;  ///< nothing of the cell stands above the paragraph on this page
    bool joined = false; ///< it began in a row above
    int height = 0;      ///< of the row, as this cell has it first
    int kept = 0;        ///< the same with the line that has been given away
};

/// The line after those that have room without the space after the last one.
int endWithoutSpace(const SetCell& cell, int from, int space)
{
    int end = from;
    while (end < cell.lineCount() && cell.used(from, end + 1) <= space)
        ++end;
    return end;
}

bool endsParagraph(const SetCell& cell, int end)
{
    const CellLine& line = cell.lines[static_cast<size_t>(end) - 1];
    return line.line + 1 == cell.paragraphs[static_cast<size_t>(line.paragraph)].lineCount();
}

int paragraphAt(const SetCell& cell, int line)
{
    return cell.lines[static_cast<size_t>(line)].paragraph;
}

Ending endingOf(const SetCell& cell, LineSpan lines, int space)
{
    if (lines.to == cell.lineCount())
        return Ending::Whole;
    if (lines.to == lines.from)
        return Ending::Between;
    const int end = endWithoutSpace(cell, lines.from, space);
    if (endsParagraph(cell, lines.to))
        return Ending::Between;
    if (end == lines.to + 1 && endsParagraph(cell, end))
        return Ending::LacksSpace;
    const auto& paragraph = cell.paragraphs[static_cast<size_t>(paragraphAt(cell, lines.to - 1))];
    const bool tight = space - cell.used(lines.from, lines.to) < paragraph.format.after;
    return tight ? Ending::WithinTightly : Ending::Within;
}

/// Of the cells that end in the row, from left to right.
std::vector<Part> partsOf(const RowState& state, const std::vector<int>& ends, int space)
{
    std::vector<Part> parts;
    for (size_t i = 0; i < ends.size(); ++i) {
        const SetCell& cell = state.table.cells[i];
        if (cell.row > state.row || cell.lastRow() != state.row)
            continue;
        const int above = heightAbove(cell, state.row, state.part);
        const LineSpan lines{state.next[i], ends[i]};
        Part part{i, endingOf(cell, lines, space + above)};
        part.joined = cell.row < state.row;
        const bool some = lines.to > lines.from;
        const int paragraph = some ? paragraphAt(cell, lines.to - 1) : 0;
        part.onTop = some && paragraph == paragraphAt(cell, lines.from);
        part.last = paragraph + 1 == static_cast<int>(cell.paragraphs.size());
        part.height = cell.usedWithSpace(lines.from, lines.to) - above;
        part.kept = part.ending == Ending::LacksSpace ? cell.used(lines.from, lines.to + 1) - above
                                                      : part.height;
        parts.push_back(part);
    }
    std::sort(parts.begin(), parts.end(), [&](const Part& a, const Part& b) {
        return state.table.cells[a.cell].column < state.table.cells[b.cell].column;
    });
    return parts;
}

class Keeping {
public:
    explicit Keeping(std::vector<Part> parts) : m_parts(std::move(parts)) {}

    const std::vector<Part>& parts() const { return m_parts; }
    bool keeps(size_t index) const
    {
        const Part& part = m_parts[index];
        if (part.ending != Ending::LacksSpace || (part.last && !othersGoOn(index)))
            return false;
        return growsLater(index) || growsWithAnother(index) || (part.last && growsAtLast(index));
    }

private:
    template <typename Says> bool any(size_t index, Says says) const
    {
        for (size_t i = 0; i < m_parts.size(); ++i)
            if (i != index && says(m_parts[i], i))
                return true;
        return false;
    }

    /// Whether another cell goes on on the next page, whatever becomes of its last line.
    bool othersGoOn(size_t index) const
    {
        return any(index, [](const Part& other, size_t) {
            return other.ending != Ending::Whole &&
                   !(other.ending == Ending::LacksSpace && other.last);
        });
    }

    int tallestBefore(size_t index) const
    {
        int height = 0;
        for (size_t i = 0; i < index; ++i)
            height = std::max(height, m_parts[i].height);
        return height;
    }

    /// Whether a cell further right makes the row taller. A paragraph on top of the page that
    /// others follow is done with before lines that are parted do so.
    bool growsLater(size_t index) const
    {
        const Part& part = m_parts[index];
        return any(index, [&](const Part& other, size_t i) {
            const bool late = other.ending == Ending::Between || other.ending == Ending::LacksSpace;
            return i > index && other.height > tallestBefore(i) &&
                   (late || part.last || !part.onTop);
        });
    }

    /// Whether another cell that lacks the same space makes the row taller with its line.
    bool growsWithAnother(size_t index) const
    {
        const Part& part = m_parts[index];
        const bool filled = any(index, [&](const Part& other, size_t) {
            return other.ending == Ending::WithinTightly && other.height >= part.kept;
        });
        return !filled && any(index, [&](const Part& other, size_t i) {
            return other.ending == Ending::LacksSpace && other.kept >= part.height &&
                   (!other.last || (!part.last && i > index));
        });
    }

    /// Whether a cell gets the space after its paragraph when all others are set, or has that of
    /// rows above.
    bool growsAtLast(size_t index) const
    {
        return any(index, [&](const Part& other, size_t i) {
            if (other.joined)
                return other.ending != Ending::Whole;
            return other.ending == Ending::Between && other.onTop &&
                   !any(i, [&](const Part& third, size_t) { return third.height >= other.height; });
        });
    }

    std::vector<Part> m_parts;
};

bool partsParagraph(const Part& part)
{
    return part.ending == Ending::Within || part.ending == Ending::WithinTightly;
}

/// Whether cells that began above get no more of the row than those that begin in it: not where one
/// of these parts a paragraph that has no room for its next line and so makes the row as tall as it
/// can be.
bool limitsJoined(const std::vector<Part>& parts)
{
    const auto own = [&](auto says) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const Part& part) { return !part.joined && says(part.ending); });
    };
    return own([](Ending ending) { return ending != Ending::Whole; }) && !own([](Ending ending) {
               return ending == Ending::Within || ending == Ending::WithinTightly;
           });
}

int ownHeight(const RowState& state, const std::vector<Part>& parts, const std::vector<int>& ends)
{
    int height = 0;
    for (const auto& part : parts)
        if (!part.joined)
            height = std::max(height, state.table.cells[part.cell].usedWithSpace(
                                          state.next[part.cell], ends[part.cell]));
    return height;
}

} // namespace

int endOfCellBelow(const RowState& state, const std::vector<int>& ends, size_t index, int space)
{
    const SetCell& cell = state.table.cells[index];
    const int from = state.next[index];
    const int height =
        std::min(space, heightWithSpace(state, ends)) + heightAbove(cell, state.row, state.part);
    const int end = cell.fill(from, height, false);
    const auto parts = partsOf(state, ends, space);
    const int further = endWithoutSpace(cell, from, height);
    const bool kept = further == end + 1 && endsParagraph(cell, further);
    return kept && std::any_of(parts.begin(), parts.end(), partsParagraph) ? further : end;
}

std::vector<int> withKeptLines(const RowState& state, std::vector<int> ends, int space)
{
    const Keeping keeping(partsOf(state, ends, space));
    for (size_t i = 0; i < keeping.parts().size(); ++i)
        if (keeping.keeps(i))
            ++ends[keeping.parts()[i].cell];
    if (!limitsJoined(keeping.parts()))
        return ends;
    const int height = std::min(space, ownHeight(state, keeping.parts(), ends));
    for (const auto& part : keeping.parts()) {
        const SetCell& cell = state.table.cells[part.cell];
        const int above = heightAbove(cell, state.row, state.part);
        if (part.joined && state.table.table->bordered && !state.table.mayBreak(cell.row))
            ends[part.cell] =
                std::min(ends[part.cell], cell.fill(state.next[part.cell], height + above, false));
    }
    return ends;
}

} // namespace thidua::layout
