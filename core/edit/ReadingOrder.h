// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Caret.h"

#include <optional>

namespace thidua::edit {

/// Every text of the paper in the order in which it is read: head, title, addressees, bases, body,
/// signatures, recipients, annexes; empty texts that exist included.
std::vector<document::TextPlace> textPlaces(const document::OfficialDocument& paper);

/// The same selection, its anchor not after its caret.
Selection inOrder(const document::OfficialDocument& paper, const Selection& selection);

/// The same selection in a paper that has changed: offsets behind the end of a text go to its end.
/// Nothing where one of the texts is not there any more.
std::optional<Selection> within(const document::OfficialDocument& paper, Selection selection);

/// The texts a selection touches with the characters selected there, in reading order.
struct Stretch {
    document::TextPlace place;
    int from = 0;
    int count = 0;
    bool whole = false; ///< all of the text, and the selection goes on beyond its end
};
std::vector<Stretch> stretchesOf(const document::OfficialDocument& paper,
                                 const Selection& selection);

} // namespace thidua::edit
