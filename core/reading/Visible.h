// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::reading {

/// Blanks for blanks of all kinds, four for a tab (so that columns stay apart), nothing for what
/// cannot be seen.
QString visible(QStringView line);

/// A character that no text has; a broken picture or program has many.
bool isForeign(QChar character);

/// Ends a line, a page or a paragraph.
bool isLineEnd(QChar character);

} // namespace thidua::reading
