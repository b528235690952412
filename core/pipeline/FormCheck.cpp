// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/FormCheck.h"

#include "composition/StyleSheetOf.h"
#include "docx/MeasureDocx.h"
#include "layout/Measure.h"
#include "rules/FormRules.h"

namespace thidua::pipeline {

form::MeasuredForm measurePages(const World& world, const SetPaper& paper)
{
    return layout::measure(paper.flow, paper.pages, world.fonts.family());
}

base::Result<form::MeasuredForm> measureDocx(const World& world, const QByteArray& bytes,
                                             const QString& file)
{
    const auto styles = composition::styleSheetOf(world.regulation.figures);
    return docx::measureDocx(bytes, file, styles, world.fonts);
}

std::vector<rules::Finding> checkForm(const World& world, const form::MeasuredForm& form,
                                      const QString& presentation)
{
    return rules::checkForm(form, world.regulation.figuresOf(presentation));
}

} // namespace thidua::pipeline
