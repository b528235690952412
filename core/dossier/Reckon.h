// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "dossier/Condition.h"

namespace thidua::dossier {

/// One condition of the catalogue, answered from the data.
Condition reckon(const Case& one, const regulation::AwardCondition& asked);

} // namespace thidua::dossier
