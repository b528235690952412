// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <QMimeData>

#include <optional>

namespace thidua::paper {

/// Whether something can be taken from there: text, with or without format.
bool canPaste(const QMimeData& mime);

/// The step that puts foreign content in place of the selection: paragraphs, labelled ones ("1.",
/// "a)", "-") as the blocks that they name, rows as a table, bold and italic. One line goes into
/// the text at the caret. Nothing else of its format is taken, nothing that it names is loaded.
std::optional<edit::Step> pasted(const document::OfficialDocument& paper,
                                 const edit::Selection& selection, const QMimeData& mime);

/// The step that takes what is selected elsewhere; nothing where that lies within it.
std::optional<edit::Step> movedTo(const document::OfficialDocument& paper,
                                  const edit::Selection& selection, const edit::Caret& to);

} // namespace thidua::paper
