// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

namespace thidua::store {

/// The file without a step that turned `before` into `after`, though other things may have been
/// done since: every part that is still as the step left it goes back, every other one stays.
/// Papers are held against each other by their ids and by what they are, and their texts apart from
/// that, so that what was written into one stays.
YearFile reverted(const YearFile& current, const YearFile& after, const YearFile& before);

} // namespace thidua::store
