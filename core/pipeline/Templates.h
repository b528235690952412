// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/World.h"
#include "templating/Template.h"

#include <vector>

namespace thidua::pipeline {

/// A template where it lies.
struct TemplatePlace {
    QString id; ///< the name of its folder
    QString
        folder; ///< of the program or of the office, which stands for one of ours with the same id
};

/// Of the program and of the office, by id.
std::vector<TemplatePlace> templatePlaces(const World& world);

/// By its id, or by the path of its folder or text. WrongUse, with the nearest ids, where there is
/// no such template; Refused where its text is wrong.
base::Result<templating::Template> openTemplate(const World& world, const QString& name);

/// All of them, for a listing. The first failure where one cannot be read.
base::Result<std::vector<templating::Template>> openTemplates(const World& world);

} // namespace thidua::pipeline
