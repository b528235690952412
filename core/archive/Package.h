// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Limits.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace thidua::archive {

/// One named part of a package.
struct Part {
    QString name; ///< ASCII letters, digits and . _ - / [ ]
    QByteArray bytes;
    bool stored = false; ///< kept without compression (a "mimetype" part)

    bool operator==(const Part&) const = default;
};

/// Zip bytes with the parts in the given order, all of 1980-01-01, no extra fields: same parts,
/// same bytes. Internal where a name is not allowed or occurs twice.
base::Result<QByteArray> pack(const std::vector<Part>& parts);

/// How much of somebody else's package is accepted.
struct Limits {
    qint64 partBytes = base::limits::partBytes;
    qint64 packageBytes = base::limits::packageBytes;
    qint64 ratio = base::limits::packageRatio;
    int entries = base::limits::packageEntries;
    int nameBytes = base::limits::packageNameBytes;
    int nameDepth = base::limits::packageNameDepth;
};

/// The parts of somebody else's zip in the order of its directory, folders left out. Names are
/// keys, never paths. Refused, with one sentence, where anything about the package is ambiguous,
/// damaged, hidden or larger than the limits. `file` is the package, for the message; the error's
/// detail names the fault.
base::Result<std::vector<Part>> unpack(const QByteArray& bytes, const QString& file,
                                       const Limits& limits = {});

} // namespace thidua::archive
