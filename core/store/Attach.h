// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/YearFile.h"

namespace thidua::store {

/// A file on its way into the year file.
struct NewAttachment {
    PaperId paper; ///< it belongs to; may be empty
    QString name;  ///< of the file, without its folder
    QByteArray bytes;
    QString note;
};

/// The largest file that is taken in, bytes: scans of a signed paper are far smaller.
inline constexpr qint64 mostAttachmentBytes = 20 * 1024 * 1024;
/// All of a year together.
inline constexpr qint64 mostAttachedBytes = 150 * 1024 * 1024;

/// The year file with it behind the others. Refused, in a sentence that says what to do, where it
/// is empty, too large or neither PDF nor picture by its first bytes; WrongUse where there is no
/// such paper.
base::Result<YearFile> withAttachment(const YearFile& file, const NewAttachment& wanted);

/// Those that belong to the paper.
std::vector<const Attachment*> attachmentsOf(const YearFile& file, const PaperId& paper);

} // namespace thidua::store
