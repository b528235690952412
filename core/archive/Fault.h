// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace thidua::archive {

/// Why somebody else's package is refused.
enum class FaultKind {
    NotAPackage,  ///< no end record where one must be
    AmbiguousEnd, ///< more than one end record fits, or bytes follow it
    SeveralDisks,
    Zip64,
    Prepended,        ///< something stands before the first entry
    DamagedDirectory, ///< the directory is cut, miscounted or longer than it says
    TooManyEntries,
    Encrypted,
    UnknownMethod, ///< neither stored nor deflated
    SpecialFile,   ///< a symbolic link, a device …
    WrongName,
    LongName,
    DeepName,
    DoubleName, ///< twice, or differing in case or Unicode form alone
    Overlap,    ///< two entries share bytes, or one reaches into the directory
    Mismatch,   ///< the local header says something else than the directory
    LargePart,
    LargePackage,
    Bomb,        ///< the ratio is that of no document
    DamagedPart, ///< does not inflate to what the directory says
};

struct Fault {
    FaultKind kind = FaultKind::NotAPackage;
    QString part; ///< empty where it is about the package
};

/// What is wrong, in words that follow the name of the file: "phần “data.json” bị hỏng".
QString faultText(const Fault& fault);
/// Its English name, for the log.
QString faultName(const Fault& fault);

/// One sentence for the user that names the file and the part; the detail is the fault's English
/// name.
base::Error refusal(const Fault& fault, const QString& file);

} // namespace thidua::archive
