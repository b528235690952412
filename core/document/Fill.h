// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

namespace thidua::document {

/// The paper with what it lacks taken from the profile; what it has stays.
OfficialDocument filled(OfficialDocument paper, const OfficialDocument& profile);

} // namespace thidua::document
