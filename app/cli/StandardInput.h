// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace thidua::cli {

/// All of standard input ("--profile -", "--data -"); Refused where it is larger than a JSON file
/// may be.
base::Result<QByteArray> standardInput();

} // namespace thidua::cli
