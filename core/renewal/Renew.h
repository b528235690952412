// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"
#include "renewal/Change.h"
#include "renewal/Terms.h"
#include "templating/Template.h"

namespace thidua::renewal {

/// What is known besides the file.
struct Sources {
    const regulation::Law& law;
    const emulation::Phrases& phrases;
    const Terms& terms;
    const std::vector<templating::Template>&
        templates; ///< those of the papers, where they are here
};

/// The year file of a later year, and every place in it that somebody should look at.
struct Renewed {
    store::YearFile file; ///< holds the map too, as the part `mapPart`
    ChangeMap map;
};

inline const QString mapPart = QStringLiteral("renewal.json");

/// Carries a year over to a later one: members with their new roles, item trees and papers as
/// drafts; what is of the old year is recomputed, cleared or asked about, and nothing is changed
/// without standing on the map. WrongUse where the year is not later than that of the file, or more
/// than twenty years.
base::Result<Renewed> renewYear(const store::YearFile& old, int year, const Sources& sources);

} // namespace thidua::renewal
