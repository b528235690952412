// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Phrases.h"
#include "pipeline/World.h"
#include "store/YearFile.h"

#include <QStringList>

namespace thidua::pipeline {

/// How papers of a year leave it as files.
struct ManyWish {
    std::vector<store::PaperId> papers; ///< in this order; empty: all
    QString folder;                     ///< that is there
    QStringList endings;                ///< "docx", "pdf"
    QString pattern;                    ///< of names, see dispatch/FileNames.h
    /// Words for copies for comment: those that may still be changed carry "DỰ THẢO (lần n)"; null:
    /// as they are.
    const emulation::Phrases* draftWords = nullptr;
};

/// A paper and where it will go.
struct PlannedExport {
    store::PaperId paper;
    QString title;
    QStringList paths;
    QString draftMark = {}; ///< written on it; empty: as it is
};

/// Which files come of which papers; nothing is written. A paper that cannot be read has no paths
/// and is told when it is written.
std::vector<PlannedExport> plannedExports(const World& world, const store::YearFile& file,
                                          const ManyWish& wish);

/// Those of the paths that exist.
QStringList inTheWay(const World& world, const std::vector<PlannedExport>& plan);

/// Sets the paper and writes its files, each whole or not at all. CannotWrite where one exists and
/// may not be replaced.
base::Result<base::Done> writeExport(const World& world, const store::YearFile& file,
                                     const PlannedExport& one, base::Overwrite overwrite);

} // namespace thidua::pipeline
