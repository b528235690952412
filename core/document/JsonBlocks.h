// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonReader.h"
#include "document/Block.h"

#include <QJsonArray>

namespace thidua::document {

/// The blocks of a body in the JSON of a paper.
QJsonArray blocksToJson(const Blocks& blocks);

/// The list under `key`; complains to the reader where a block is not as it must be. `depth` counts
/// the blocks around it and is limited.
Blocks blocksFrom(const base::JsonReader& json, const QString& key, int depth);

} // namespace thidua::document
