// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "store/YearPackage.h"

#include <optional>

namespace thidua::store {

/// By what a file is known again: whether somebody else wrote it since it was read.
struct Stamp {
    QByteArray sha256;

    static Stamp of(const QByteArray& bytes);
    bool operator==(const Stamp&) const = default;
};

/// A year file as it was found on disk.
struct OpenedYear {
    UnpackedYear found;
    Stamp stamp;
};

/// CannotRead and Refused as base::FileSystem and unpackYear() say.
base::Result<OpenedYear> openYear(const base::FileSystem& files, const QString& path,
                                  const UnpackOptions& options = {});

struct SaveOptions {
    /// What stood there when the file was read; nothing: a file that is new to us.
    std::optional<Stamp> expected;
    /// Where nothing is expected: may a file of that name be replaced?
    base::Overwrite overwrite = base::Overwrite::No;
    /// Keep what stood there as NAME.bak.
    bool backup = true;
};

/// The detail of the error where somebody else wrote the file since it was read.
inline const QString changedOnDisk = QStringLiteral("changed on disk");

/// Writes the file whole or not at all, and reads it back before it says so. CannotWrite, with what
/// stood there untouched: where it was changed since (detail: changedOnDisk), where the disk
/// refuses, or where the backup cannot be written. The same bytes are not written again.
base::Result<Stamp> saveYear(base::FileSystem& files, const QString& path, const YearFile& file,
                             const SaveOptions& options);

} // namespace thidua::store
