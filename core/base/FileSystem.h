// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace thidua::base {

/// Whether a file that exists already may be replaced.
enum class Overwrite { No, Yes };

/// Files as the program sees them: read whole with a limit, written whole or not at all.
class FileSystem {
public:
    virtual ~FileSystem() = default;
    virtual bool exists(const QString& path) const = 0;
    /// CannotRead where the file is missing, no regular file or unreadable; Refused where it is
    /// larger than `mostBytes`.
    virtual Result<QByteArray> read(const QString& path, qint64 mostBytes) const = 0;
    /// CannotWrite, with nothing left behind, where any step fails.
    virtual Result<Done> write(const QString& path, const QByteArray& bytes,
                               Overwrite overwrite) = 0;
};

} // namespace thidua::base
