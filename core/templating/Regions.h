// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "templating/Fill.h"

namespace thidua::templating {

/// Says whether content is the same; labels do not count, as they change when something before is
/// added.
QString hashOf(const std::vector<document::Block>& flat);
QString hashOf(const QStringList& lines);

/// The name of a component as a region: "=recipients".
QString regionId(const QString& component);
/// The annexes together, for when their number changes.
QString annexesId();
/// Title and note of one annex, from 0.
QString annexHeadId(size_t index);

/// Whether that template draws the component at all.
bool draws(const Template& form, const QString& component);

/// Records of everything that was drawn as a whole.
std::vector<document::Region> regionsOf(const Template& form, const Fresh& fresh);

/// The blocks that came from one source.
std::vector<document::Block> blocksFrom(const std::vector<document::Block>& flat,
                                        const QString& source);

/// Counts and nests.
document::Blocks counted(std::vector<document::Block> flat);

/// "Phụ lục", or "Phụ lục II" where there are several.
QString annexLabel(const QString& word, size_t index, size_t count);

/// Title and note.
QStringList annexHead(const document::Annex& annex);

/// All of the annexes as lines, to compare.
QStringList annexLines(const std::vector<Sheet>& sheets);

} // namespace thidua::templating
