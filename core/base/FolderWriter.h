// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"

#include <utility>
#include <vector>

namespace thidua::base {

/// A file by its name within a folder, without any path.
using NamedBytes = std::pair<QString, QByteArray>;

/// Writes files into a folder, all of them or none: into a new one, which is made, or among what
/// lies there. CannotWrite, with the folder as it was, where a file of that name is there and may
/// not be replaced, the folder above is missing, or any step fails. Other files are left alone.
Result<Done> writeFolder(const QString& folder, const std::vector<NamedBytes>& files,
                         Overwrite overwrite);

} // namespace thidua::base
