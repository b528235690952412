// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Commands.h"

namespace thidua::cli {

/// `thidua roll`: next year's file, and the map of all that must be looked at.
Command rollCommand();

} // namespace thidua::cli
