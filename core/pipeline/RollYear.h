// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "pipeline/World.h"
#include "renewal/Renew.h"

namespace thidua::pipeline {

struct RollRequest {
    QString input; ///< .thidua
    int year = 0;  ///< the new one
    QString output;
    base::Overwrite overwrite = base::Overwrite::No;
};

/// Writes the year file of a later year, which holds its map too, and returns the map. WrongUse
/// where the new file would be the old one or the year is not later; Refused where the old file is
/// damaged; else as store::openYear and store::saveYear.
base::Result<renewal::ChangeMap> rollYear(const World& world, const RollRequest& request);

/// The same of a year that is no file yet: with the law, the phrases and the templates of the
/// world.
base::Result<renewal::Renewed> renewedYear(const World& world, const store::YearFile& file,
                                           int year);

} // namespace thidua::pipeline
