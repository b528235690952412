// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/ParagraphSetter.h"

#include <memory>
#include <vector>

namespace thidua::layout {

/// One line of a cell, counted from the top of the cell's content; `bottom` leaves out the space
/// after, and what multiple spacing adds below the last line.
struct CellLine {
    int paragraph = 0;
    int line = 0;
    int top = 0;
    int bottom = 0;
};

/// A cell broken into lines.
struct SetCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1; ///< within the table
    int columnSpan = 1;
    int x = 0; ///< of the text from the left border of the table
    std::vector<SetParagraph> paragraphs;
    std::vector<CellLine> lines;
    int height = 0; ///< of the content, spaces after included

    int lastRow() const { return row + rowSpan - 1; }
    int lineCount() const { return static_cast<int>(lines.size()); }
    /// Of what is left from that line on.
    int remaining(int fromLine) const;
    /// The line after those that go into that height (see linesThatFit); widows and orphans are
    /// heeded where the row in which the cell begins may not break.
    int fill(int fromLine, int space, bool heedWidows) const;
    /// The same without keeping lines together; at least one line.
    int fillAnyhow(int fromLine, int space) const;
    /// Height of lines `from` to `to` - 1.
    int used(int from, int to) const;
    /// The same with the space after where the last one ends its paragraph.
    int usedWithSpace(int from, int to) const;

private:
    /// As if the cell had the lines before `end` only, which stands between paragraphs.
    int fillTo(int fromLine, int space, int end, bool heedWidows) const;
};

struct RepeatedHead;

/// A table with its grid resolved and its cells set; where its rows stand is not known yet.
struct SetTable {
    const composition::Table* table = nullptr;
    std::vector<int>
        edges; ///< of the columns, from the left border; one more than there are columns
    std::vector<SetCell> cells; ///< row by row
    int rowCount = 0;
    int headRows = 0;           ///< repeated on every page
    bool lastLinesKeep = false; ///< of the last row, though the row does not (Row::lastLinesKeep)
    int borderWidth = 0;        ///< height that a line above a row takes
    /// What comes again on further pages where that is not the head as it is; null where it is.
    std::shared_ptr<const RepeatedHead> again;

    bool mayBreak(int row) const;
    /// Whether the row may be parted where a page has no room for it and what it keeps with.
    bool breaksAnyhow(int row) const { return table->rows[static_cast<size_t>(row)].mayBreak; }
    /// Whether the row has to stand on the page of the next one, the last one on that of what
    /// follows the table (first paragraph of its first cell says so, as in LibreOffice: not where
    /// a cell of a row above reaches down to the first column).
    bool keepsWithNext(int row) const;
    bool keepsWithWhatFollows() const
    {
        return rowCount > 0 && (keepsWithNext(rowCount - 1) || lastLinesKeep);
    }
};

/// A table whose head is without the numbers of its footnotes, for consumers that drop them.
struct RepeatedHead {
    composition::Table table;
    SetTable set;
};

/// What `former` had in cells whose text and width are the same is taken over from it.
SetTable setTable(const composition::Table& table, const Press& press, SetTable* former = nullptr);

} // namespace thidua::layout
