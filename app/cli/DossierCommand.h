// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Commands.h"

namespace thidua::cli {

/// `thidua dossier`: what every award dossier of a year file has, lacks, and whether its subject
/// meets what is asked.
Command dossierCommand();

} // namespace thidua::cli
