// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::edit {

/// Tab and Shift+Tab on the blocks a selection touches: a clause becomes a point, a point a dash, a
/// dash a plus, a heading one of the next level, and back. Labels follow.
std::optional<Step> demote(const document::OfficialDocument& paper, const Selection& selection);
std::optional<Step> promote(const document::OfficialDocument& paper, const Selection& selection);

/// Gives the blocks a selection touches another type; `level` counts for headings only.
std::optional<Step> retype(const document::OfficialDocument& paper, const Selection& selection,
                           document::BlockType type, int level);

/// What the block of the caret is; a level for headings only.
struct Kind {
    document::BlockType type = document::BlockType::Paragraph;
    int level = 0;

    bool operator==(const Kind&) const = default;
};
/// Nothing outside the body and the annexes and in tables, where retype() does nothing either.
std::optional<Kind> kindAt(const document::OfficialDocument& paper, const Caret& caret);

/// Moves the block of the caret, with what stands below it, before the one above or after the one
/// below it.
std::optional<Step> moveUp(const document::OfficialDocument& paper, const Caret& caret);
std::optional<Step> moveDown(const document::OfficialDocument& paper, const Caret& caret);

/// Puts blocks in place of what is selected: an empty paragraph gives way to them, a text is parted
/// there. Nothing outside the body and in cells.
std::optional<Step> insertBlocks(const document::OfficialDocument& paper,
                                 const Selection& selection, const document::Blocks& blocks,
                                 const QString& name);

enum class Emphasis { Bold, Italic };

/// Gives what is selected that emphasis, or takes it away where all of it has it.
std::optional<Step> toggle(const document::OfficialDocument& paper, const Selection& selection,
                           Emphasis emphasis);

/// Adds an empty annex behind the others; `word` is what annexes are called: "Phụ lục".
std::optional<Step> addAnnex(const document::OfficialDocument& paper, const Selection& selection,
                             const QString& word, bool landscape);

} // namespace thidua::edit
