// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/Package.h"
#include "base/Result.h"

#include <QJsonObject>

#include <vector>

namespace thidua::store {

/// The format of the year file that this version writes (docs/format.md).
inline constexpr int yearFormat = 1;

/// The parts of a package on their way from one format to the next.
struct OldPackage {
    QJsonObject manifest;
    std::vector<archive::Part> parts; ///< all but mimetype and manifest
};

/// One step: turns the parts of format `from` into those of `from` + 1.
struct Migration {
    int from = 0;
    base::Result<OldPackage> (*step)(OldPackage package, const QString& file) = nullptr;
};

/// One per format that was ever released before this one.
const std::vector<Migration>& migrations();

/// The package in the current format. Refused in words where it is newer than we know, or where
/// there is no way from its format to ours.
base::Result<OldPackage> migrated(OldPackage package, int from, const QString& file,
                                  const std::vector<Migration>& steps);

} // namespace thidua::store
