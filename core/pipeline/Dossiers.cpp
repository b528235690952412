// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Dossiers.h"

#include "store/YearDisk.h"

namespace thidua::pipeline {

base::Result<dossier::DossierLaw> dossierLawOf(const World& world)
{
    return dossier::loadDossierLaw(world.files, world.folders.data, world.folders.office);
}

base::Result<std::vector<dossier::Report>> checkDossiers(const World& world, const QString& path,
                                                         const base::Date& today)
{
    const auto opened = store::openYear(world.files, path);
    if (!opened)
        return opened.error();
    const auto law = lawOf(world);
    if (!law)
        return law.error();
    const auto rules = dossierLawOf(world);
    if (!rules)
        return rules.error();
    const store::YearFile& file = opened->found.file;
    return dossier::reportsOf(file, {file.data, *law, *rules}, today);
}

} // namespace thidua::pipeline
