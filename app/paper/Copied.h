// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Caret.h"

#include <QMimeData>

#include <memory>

namespace thidua::paper {

/// What is selected, for the clipboard: a paragraph to a line with the label of a block that is
/// selected from its beginning, the cells of a row with tabs between them; the same with its
/// emphasis for word processors.
std::unique_ptr<QMimeData> copied(const document::OfficialDocument& paper,
                                  const edit::Selection& selection);

} // namespace thidua::paper
