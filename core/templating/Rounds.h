// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"
#include "templating/Environment.h"

#include <functional>
#include <optional>

namespace thidua::templating {

/// Calls `round` for every entry of a list, with the names of the loop in scope, until `rounds` is
/// used up.
void repeat(const Repeat& loop, Evaluation& evaluation, int& rounds,
            const std::function<void()>& round);

/// The nodes of the branch whose condition holds; null: none does.
const Nodes* chosen(const Choice& choice, Evaluation& evaluation);

/// What a stretch drawn from that field shows, from the root of the data, so that the page can lead
/// to the datum; none for what has no place there, such as the number of a round.
std::optional<document::FieldMark> markOf(const Scope& scope, const Expression& field,
                                          const QString& drawn);

} // namespace thidua::templating
