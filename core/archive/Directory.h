// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/Fault.h"
#include "archive/Package.h"

#include <variant>
#include <vector>

namespace thidua::archive {

/// An entry of a zip that has passed the gate: its bytes lie inside the file and belong to it
/// alone.
struct Entry {
    QString name;
    QByteArray rawName;
    qint64 header = 0; ///< where its local header begins
    qint64 data = 0;   ///< where its bytes begin
    qint64 storedSize = 0;
    qint64 size = 0; ///< inflated, as the directory claims
    quint32 crc = 0;
    quint16 flags = 0;
    quint16 method = 0; ///< 0 stored, 8 deflated
    quint16 madeBy = 0;
    quint32 attributes = 0;

    bool isFolder() const { return rawName.endsWith('/'); }
};

/// The gate: the directory of the zip as PKWARE's APPNOTE 6.3 lays it out, read without inflating
/// anything.
std::variant<std::vector<Entry>, Fault> readDirectory(const QByteArray& bytes,
                                                      const Limits& limits);

} // namespace thidua::archive
