// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Commands.h"

namespace thidua::cli {

/// `thidua templates`: the papers that can be filled.
Command templatesCommand();

/// `thidua fill`: a template and data to papers.
Command fillCommand();

/// `thidua new`: a year file with papers.
Command newCommand();

/// `thidua export`: papers of a year file.
Command exportCommand();

} // namespace thidua::cli
