// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Commands.h"

namespace thidua::cli {

/// Writes the probe, or says what its print tells of the program that printed it.
Command probeCommand();

} // namespace thidua::cli
