// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"

#include <QByteArray>

namespace thidua::docx {

/// The id of the style of bordered tables; Word shows it under its own name in every language.
inline constexpr auto tableGridId = "TableGrid";

/// word/styles.xml: the document's defaults, the built-in styles Word expects, and every style of
/// the paper.
QByteArray stylesPart(const composition::StyleSheet& sheet);

} // namespace thidua::docx
