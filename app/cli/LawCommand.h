// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Commands.h"

namespace thidua::cli {

/// Lists the records of the law that are not certain, so that the office can check them.
Command lawCommand();

} // namespace thidua::cli
