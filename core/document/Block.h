// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"
#include "document/Table.h"

#include <optional>
#include <vector>

namespace thidua::document {

/// Names as in the JSON of a paper; what they mean in NĐ 30/2020, Phụ lục I, II.6 stands beside
/// them.
enum class BlockType {
    Chapter, ///< phần, chương: label on a line of its own, title below, centred
    Article, ///< "Điều 1.", with a title or followed by its text
    Heading, ///< a titled level: "I. …", "1. …", "2.1. …"
    Clause,  ///< khoản without a title: "1. …"
    Point,   ///< điểm: "a) …"
    Item,    ///< "- …"
    SubItem, ///< "+ …"
    Paragraph,
    Table,
};

/// A piece of the body with what belongs below it.
struct Block {
    BlockType type = BlockType::Paragraph;
    int level = 0; ///< of a heading, from 1
    QString label; ///< as printed: "I.", "2.1.", "đ)", "-", "Điều 3."
    Inlines text;
    std::vector<Block> children;
    std::optional<Table> table; ///< of a table
    /// What of a template it was drawn from: the id of a region, or "#" and a number for a line
    /// that is always there; empty: somebody wrote it. Never printed.
    QString source = {};
    bool newPage = false; ///< begins on a page of its own, because somebody wanted it there

    bool operator==(const Block&) const = default;
};

using Blocks = std::vector<Block>;

/// Calls `visit(block)` for every block, parents before children, in reading order.
template <typename Visit> void walk(const Blocks& blocks, Visit&& visit)
{
    for (const auto& block : blocks) {
        visit(block);
        walk(block.children, visit);
    }
}

} // namespace thidua::document
