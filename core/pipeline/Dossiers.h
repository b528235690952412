// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Report.h"
#include "pipeline/World.h"

namespace thidua::pipeline {

/// Every award dossier of a year file held against the law and the plan of its office. `today` may
/// be empty: nothing is said about what is left or over.
base::Result<std::vector<dossier::Report>> checkDossiers(const World& world, const QString& path,
                                                         const base::Date& today);

/// What dossiers are held against, besides the law.
base::Result<dossier::DossierLaw> dossierLawOf(const World& world);

} // namespace thidua::pipeline
