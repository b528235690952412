// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::cli {

/// What the shells need to complete a call of thidua: subcommands, their options and what may
/// stand behind each. zsh and fish show the help of an option beside it, in the language of the
/// moment. The ids of templates are asked of the program when they are wanted, for an office may
/// have its own.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace thidua::cli
