// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/MeasuredForm.h"
#include "pipeline/SetPaper.h"
#include "rules/Finding.h"

#include <vector>

namespace thidua::pipeline {

/// The form of a paper as it is printed.
form::MeasuredForm measurePages(const World& world, const SetPaper& paper);

/// The form of a DOCX that this program wrote. Refused where the package is damaged or hostile.
base::Result<form::MeasuredForm> measureDocx(const World& world, const QByteArray& bytes,
                                             const QString& file);

/// What of it is not as the regulation in force wants it; of a paper in another presentation (a
/// speech), what is not as that wants it.
std::vector<rules::Finding> checkForm(const World& world, const form::MeasuredForm& form,
                                      const QString& presentation = {});

} // namespace thidua::pipeline
