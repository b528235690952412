// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Setting.h"

#include <optional>
#include <vector>

namespace thidua::layout {

/// Whether two paragraphs come out alike on the same width: everything but where their text comes
/// from.
bool comeOutAlike(const composition::Paragraph& a, const composition::Paragraph& b);

/// The setting of a table as it was, for the cells of the table as it is now.
class FormerTable {
public:
    /// `former` gives up its cells; what it was set from still exists.
    FormerTable(SetTable& former, const composition::Table& now);

    /// Fills in what the cell at that index of its row had, if its text and its width are the same.
    bool take(SetCell& to, const composition::Cell& now, int index, int width);

private:
    SetTable& m_former;
    std::vector<int> m_rows;         ///< former row for every row
    std::vector<size_t> m_firstCell; ///< of every former row, one more
};

/// The setting of a section as it was, to be taken over block by block where the text is the same.
class FormerSection {
public:
    FormerSection() = default;
    /// What `former` was set from still exists.
    FormerSection(SetSection former, const composition::Section& now);

    /// Which block that one was; -1: it is new or has changed.
    int matchOf(size_t block) const { return block < m_matches.size() ? m_matches[block] : -1; }
    /// The setting of that block, pointing to what is there now; nothing where it has to be set.
    std::optional<SetParagraph> takeParagraph(size_t block, const composition::Paragraph& now,
                                              int width);
    std::optional<SetTable> takeTable(size_t block, const composition::Table& now);
    /// Of a table that has changed; null where there was none.
    SetTable* changedTable(size_t block);

    /// How many blocks at the beginning, and at the end, are what they were, source and all, and
    /// are as long. `now` was set with the help of this one.
    size_t sameFirst(const SetSection& now) const;
    size_t sameLast(const SetSection& now) const;

private:
    SetBlock* formerBlock(int block);
    bool isSame(size_t former, const SetSection& section, size_t now) const;

    SetSection m_former;
    std::vector<int> m_matches;   ///< former block for every block of the flow
    std::vector<int> m_setBlocks; ///< of every former block of the flow
};

} // namespace thidua::layout
