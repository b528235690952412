// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Block.h"

#include <QStringList>

#include <vector>

namespace thidua::templating {

/// The blocks of a body one after the other, parents before what is below them, without children.
std::vector<document::Block> flattened(const document::Blocks& blocks);

/// The other way: what belongs below what, by the kind of label. A paragraph belongs to the
/// heading, article or chapter before it.
document::Blocks nested(const std::vector<document::Block>& flat);

/// The label that counting gives each block: I., 1., 1.1., a) … d) đ) …; its own where it is not of
/// a kind that is counted.
QStringList countedLabels(const std::vector<document::Block>& flat);

} // namespace thidua::templating
