// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thidua::cli {

/// Runs one subcommand without a display and without a window; returns its exit status: 0 done, 2
/// wrong use, 3 the input cannot be read or is refused, 4 the output cannot be written.
int run(int argc, char** argv);

} // namespace thidua::cli
