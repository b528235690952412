// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

#include <optional>
#include <vector>

namespace thidua::document {

/// One text of a paper that can be written on. `component` is the member of the paper's JSON,
/// `path` leads on below it, `part` names a member there:
/// - a single text ("number", "symbol", "place", "title", "draft", "enacting", "circulation",
///   "drafter"): no path;
/// - a line of a list ("parent", "issuer", "abstract", "authorityLine", "addressees", "bases",
///   "recipients", "contact"): {line};
/// - "body": indices of the block and its children; of a cell of a table: {…block, row, cell};
/// - "signatures": {signature, line} with part "authority" or "otherPosition", {signature} with
///   "name"; "matrix" likewise, and {line} with part "witness";
/// - "annexes": {annex} with part "label", {annex, line} with "title" or "note", {annex, …block}
///   without part.
struct TextPlace {
    QString component;
    std::vector<int> path;
    QString part;

    bool operator==(const TextPlace&) const = default;
};

/// What stands there; nothing where the place does not exist in this paper.
std::optional<Inlines> textAt(const OfficialDocument& paper, const TextPlace& place);

/// Puts a text there; false (and the paper as it was) where the place does not exist. Only the
/// body, its tables and those of the annexes keep emphasis, the other components are plain.
bool setTextAt(OfficialDocument& paper, const TextPlace& place, const Inlines& text);

/// A list of blocks: the body, or that of an annex, or what stands below a block of these.
struct BlockList {
    QString component = QStringLiteral("body"); ///< or "annexes"
    std::vector<int> path; ///< the annex first where there is one, then the block they stand below

    bool operator==(const BlockList&) const = default;
};

/// The blocks there; null where the list does not exist.
const Blocks* blocksAt(const OfficialDocument& paper, const BlockList& list);
Blocks* blocksAt(OfficialDocument& paper, const BlockList& list);

} // namespace thidua::document
