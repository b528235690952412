// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "dossier/Condition.h"

/// What our own movement plan says.
namespace thidua::dossier {

/// "Kế hoạch số 09/KH-SNV, mục III.1": the place in the plan.
QString placeIn(const emulation::MovementPlan& plan, const QString& place);

/// Whether award and subject are among its aims, and the registration in order. Nothing where there
/// is no plan with rules.
std::vector<Condition> planAnswers(const Case& one);

/// Whether the dossier came in, and went on, in time; nothing for what has not come yet.
std::vector<Condition> inTime(const Case& one);

/// The day on which the subject registered, by the registration that counts; empty: not known.
base::Date registeredOn(const Case& one);

/// The duty of the plan that a term names; null: none.
const emulation::Duty* dutyOf(const emulation::MovementPlan& plan, const emulation::PlanTerm& term);

} // namespace thidua::dossier
