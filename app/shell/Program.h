// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace thidua::shell {

/// Whether a program called with that first argument (empty: none) should open its window: no
/// argument or a file, and a display to show it on.
bool opensWindow(const QString& firstArgument);

/// Runs the window: `thidua [--office FOLDER] [--lang vi|en] [--new-window]
/// [FILE]`; a program that runs already takes the file. Returns the exit status.
int run(int argc, char** argv);

} // namespace thidua::shell
