// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"

namespace thidua::base {

/// The files of this computer.
class DiskFileSystem final : public FileSystem {
public:
    bool exists(const QString& path) const override;
    Result<QByteArray> read(const QString& path, qint64 mostBytes) const override;
    Result<Done> write(const QString& path, const QByteArray& bytes, Overwrite overwrite) override;
};

} // namespace thidua::base
