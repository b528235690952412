// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "store/Journal.h"

#include <vector>

namespace thidua::store {

/// How the names of the journals of a paper begin: a hash of its path, or "untitled".
QString journalStem(const QString& paperPath);

/// The journals in which somebody's work stands and that nobody writes any more, the one written
/// last first. `stem` (empty: all) is how their names begin. Sweeps up: one without any step goes
/// away, one from which nothing can be read is laid aside as NAME.damaged, one of a newer program
/// stays as it is.
std::vector<LeftJournal> leftJournals(base::FileSystem& files, const QString& folder,
                                      const QString& stem = {});

/// The work in it is not wanted.
void discard(LeftJournal left);

} // namespace thidua::store
