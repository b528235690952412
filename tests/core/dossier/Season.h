// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Report.h"

/// The law as the program brings it, and dossiers held against it.
namespace thidua::dossier::test {

const regulation::Law& law();
const DossierLaw& rules();

/// The rules of a plan of 2020, with dossiers of all kinds (plan-2020.json).
store::YearFile planOf2020();
/// From the JSON of a year; fails the test where it cannot be read.
store::YearFile fileOf(const QByteArray& json);

Report reportOn(const store::YearFile& file, const QString& dossier, const QString& today = {});
/// An empty one where there is none of that id.
Condition conditionOf(const Report& report, const QString& id);
PartReport partOf(const Report& report, const QString& id);

} // namespace thidua::dossier::test
