// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/Fault.h"
#include "archive/Package.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace thidua::archive {

/// As unpack(), with the fault itself.
std::variant<std::vector<Part>, Fault> readParts(const QByteArray& bytes, const Limits& limits);

/// Whether that may be an accident of disk or line, so that looking for what is left makes sense.
/// What no accident does (a bomb, a name that leads out) is not.
bool isDamage(FaultKind kind);

/// What is left of a damaged package of our own.
struct Salvaged {
    std::vector<Part> parts; ///< whole by their check sum, in the order in which they lie
    QStringList lost;        ///< names of parts that were seen and are not whole
};

/// Reads the parts one by one where they lie, without the directory: only such as pack() writes.
/// Inflates no more than `limits` allow for a package, however often it has to try.
Salvaged salvage(const QByteArray& bytes, const Limits& limits = {});

} // namespace thidua::archive
