// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "dossier/Condition.h"

namespace thidua::dossier {

/// Everything that the law and our plan ask of the subject, in the order in which a clerk looks at
/// it: award and subject, registration, what stands in the way, criteria, vote, time.
std::vector<Condition> eligibility(const Case& one);

/// Whether a way through the criteria that is met, or may be, rests on that measure.
bool restsOn(const Case& one, regulation::AwardMeasure measure);

} // namespace thidua::dossier
