// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::edit {

/// Each makes the step that an action of the user means, or nothing where the action changes
/// nothing. None edits the paper.

/// Writes text in place of what is selected; line ends in it become blanks.
std::optional<Step> type(const document::OfficialDocument& paper, const Selection& selection,
                         const QString& text);

/// Puts text with its emphasis in place of what is selected, as a step of that name; what is no
/// text of the body takes its words alone.
std::optional<Step> insertText(const document::OfficialDocument& paper, const Selection& selection,
                               const document::Inlines& text, const QString& name);

/// Takes away what is selected. Blocks of one body that are selected across grow together.
std::optional<Step> erase(const document::OfficialDocument& paper, const Selection& selection);

/// Backspace and Delete where nothing is selected: `to` is where the caret would go. At the edge of
/// a block a label is taken away first, then the block joins its neighbour.
std::optional<Step> eraseBackward(const document::OfficialDocument& paper, const Caret& caret,
                                  int count);
std::optional<Step> eraseForward(const document::OfficialDocument& paper, const Caret& caret,
                                 int count);

/// Enter: a clause is followed by the next clause, a heading by its text, a line of a list by the
/// next one; an empty point becomes a higher one. In a cell it does nothing.
std::optional<Step> breakParagraph(const document::OfficialDocument& paper,
                                   const Selection& selection);

} // namespace thidua::edit
