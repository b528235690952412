// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace thidua::cli {

/// What packages carry beside the program, made from the same tables as --help, so that they can
/// never say something else: "man" (the page thidua(1), in the language of the moment) and the
/// completions "bash", "zsh", "fish". `thidua --print-page NAME` prints one. WrongUse where there
/// is none of that name.
base::Result<QString> pageNamed(const QString& name);

} // namespace thidua::cli
