// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "dossier/Condition.h"

/// Conditions that look at the members of a collective, or beyond the subject's own records.
namespace thidua::dossier {

Condition awardShare(const Case& one, const regulation::AwardCondition& asked);
Condition ratingShare(const Case& one, const regulation::AwardCondition& asked);
Condition anyAward(const Case& one, const regulation::AwardCondition& asked);
Condition noDiscipline(const Case& one, const regulation::AwardCondition& asked);
Condition leadingRank(const Case& one, const regulation::AwardCondition& asked);
Condition initiatives(const Case& one, const regulation::AwardCondition& asked);

} // namespace thidua::dossier
