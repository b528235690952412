// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileOps.h"
#include "base/FileSystem.h"

namespace thidua::base {

/// The one way in which the program writes a file: whole or not at all, file and folder synced,
/// every call checked. A symbolic link is followed, so that the file it points to is replaced or
/// made; folders, devices and pipes are refused. On failure (CannotWrite) what stood at `path` is
/// untouched and nothing is left beside it. One failure comes after the new file has taken its
/// place: the folder cannot be synced; its message says so.
Result<Done> writeWhole(const QString& path, const QByteArray& bytes, Overwrite overwrite,
                        FileOps& ops = systemFileOps());

} // namespace thidua::base
