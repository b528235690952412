// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "store/YearFile.h"
#include "store/YearLock.h"

#include <optional>

namespace thidua::store {

/// A year file as it is in the window and not yet in its file.
struct YearCopy {
    QString path;      ///< of the year file; empty: it has none yet
    QByteArray sha256; ///< of the bytes of that file as they were read or saved; may be empty
    YearFile file;
};

/// A copy that nobody writes any more: its program has died.
struct LeftYear {
    QString path; ///< of the copy
    YearLock lock;
    YearCopy copy;
    bool isWhole = true; ///< nothing of it is damaged
};

/// Keeps what was done to a year beside the settings of the user, until it is saved: the whole year
/// after each change of its data or papers. What is written into the open paper stands in its
/// journal.
class YearKeeper {
public:
    YearKeeper(base::FileSystem& files, QString folder);
    /// Goes on with a copy that was left.
    YearKeeper(base::FileSystem& files, LeftYear left);

    /// Whole on the disk when this returns. CannotWrite where it refuses; what was kept before
    /// stays.
    base::Result<base::Done> keep(const YearCopy& copy);
    /// The year is saved, or not wanted any more.
    void remove();

private:
    base::Result<base::Done> takeName(const QString& yearPath);

    base::FileSystem& m_files;
    QString m_folder;
    QString m_path; ///< empty before there is one
    std::optional<YearLock> m_lock;
};

/// The copies in which somebody's work stands, the one written last first; `yearPath` (empty: all)
/// is the year file. One from which nothing can be read is laid aside as NAME.damaged.
std::vector<LeftYear> leftYears(base::FileSystem& files, const QString& folder,
                                const QString& yearPath = {});

/// The work in it is not wanted.
void discard(LeftYear left);

} // namespace thidua::store
