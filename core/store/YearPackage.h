// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "emulation/Problem.h"
#include "store/Migrations.h"
#include "store/YearFile.h"

namespace thidua::store {

inline constexpr auto mediaType = "application/vnd.thidua+zip";

/// The bytes of a .thidua file: same content, same bytes. WrongUse where an id cannot be the name
/// of a part or stands twice.
base::Result<QByteArray> packYear(const YearFile& file);

/// What was found in a package.
struct UnpackedYear {
    YearFile file;
    QStringList lost; ///< a sentence for each part that could not be read; empty: all is sound
    std::vector<emulation::Problem> problems; ///< members of the data that are missing or wrong
    int format = yearFormat;                  ///< in which it was

    bool isDamaged() const { return !lost.isEmpty(); }
};

struct UnpackOptions {
    archive::Limits limits;
    const std::vector<Migration>& steps = migrations();
};

/// Opens what is sound. Refused, in one sentence, where it is no year file, hostile, newer than we
/// know, or where the data of the year themselves are lost together with every paper.
base::Result<UnpackedYear> unpackYear(const QByteArray& bytes, const QString& name,
                                      const UnpackOptions& options = {});

} // namespace thidua::store
