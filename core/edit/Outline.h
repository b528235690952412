// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Edit.h"

#include <optional>
#include <vector>

namespace thidua::edit {

/// A block without its children and how deep it stands, as one meets them going down the page.
struct Entry {
    document::Block block;
    int depth = 0;

    bool operator==(const Entry&) const = default;
};

using Entries = std::vector<Entry>;

Entries flattened(const document::Blocks& blocks);
/// A depth that skips a level is taken back to one below the entry before it; nothing stands below
/// a table.
document::Blocks nested(const Entries& entries);

/// Which entry a place in blocks is in; nothing where it is in no block. `above` is how many steps
/// of the path lead to the list of blocks (1 in an annex).
struct Spot {
    document::BlockList list;
    int entry = 0;
    std::optional<document::TextPlace> cell; ///< where the entry is a table
};
std::optional<Spot> spotOf(const document::OfficialDocument& paper,
                           const document::TextPlace& place);

/// The place of an entry's text.
document::TextPlace placeOf(const document::BlockList& list, const Entries& entries, int entry);

/// The end of what stands below an entry: the first entry that is not deeper.
int subtreeEnd(const Entries& entries, int entry);

/// Higher blocks have smaller ranks; a paragraph or table may stand below any of them.
int rankOf(const document::Block& block);

/// How deep a block of that rank stands at that index, below the nearest higher one before it.
int depthFor(const Entries& entries, int index, int rank);

/// Labels follow one another in every series that has members from `from` on. `removed` are
/// entries that stood there: where the first of a series is gone, the next takes its label.
void renumber(Entries& entries, int from, const Entries& removed = {});

} // namespace thidua::edit
