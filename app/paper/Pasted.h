// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::paper {

/// The step that puts foreign text in place of the selection: lines become paragraphs, labelled
/// ones ("1.", "a)", "-") the blocks that they name, rows with tabs a table. One line goes into the
/// text at the caret. Composed (NFC), without control characters and empty lines.
std::optional<edit::Step> pasted(const document::OfficialDocument& paper,
                                 const edit::Selection& selection, const QString& text);

} // namespace thidua::paper
