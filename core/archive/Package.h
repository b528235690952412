// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace thidua::archive {

/// One named part of a package.
struct Part {
    QString name;       ///< ASCII letters, digits and . _ - / [ ]
    QByteArray bytes;
    bool stored = false; ///< kept without compression (a "mimetype" part)

    bool operator==(const Part&) const = default;
};

/// Zip bytes with the parts in the given order, all of 1980-01-01, no extra fields: same parts, same bytes.
base::Result<QByteArray> pack(const std::vector<Part>& parts);

} // namespace thidua::archive
