// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SetPaper.h"

#include <QByteArray>

namespace thidua::pipeline {

/// The lines that may end elsewhere in another program:
/// "[{"page":1,"line":7,"text","component","path","margin","profiles"}]". `page` and `line` count
/// from 1 as in layoutReport(); `margin` is in twips, null where no change of room up to 2 twips
/// ends the line elsewhere; `profiles` are the ids of the consumers that do.
QByteArray fragileReport(const World& world, const SetPaper& set);

} // namespace thidua::pipeline
