// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"

#include <QStringList>

namespace thidua::layout {

/// The words of a table that its cells are too narrow for, so that they are parted where nothing
/// allows it; each once, in reading order.
QStringList wordsWiderThanTheirCells(const composition::Table& table, const Fonts& fonts);

} // namespace thidua::layout
