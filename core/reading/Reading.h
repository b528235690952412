// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"
#include "reading/SourceMap.h"
#include "regulation/Kinds.h"
#include "regulation/Provinces.h"

#include <QByteArray>
#include <QString>

namespace thidua::reading {

/// A text file as paragraphs to be recognised.
struct SourceLine {
    int number = 0; ///< in the source, from 1
    QString text;   ///< NFC, no line end

    bool operator==(const SourceLine&) const = default;
};

/// Decodes UTF-8 and UTF-16 (with or without byte order mark), any line ends, to NFC without
/// invisible characters. Refused where the bytes are no text, are empty, or exceed the limits of
/// base/Limits.h. `name` is the file, for messages.
base::Result<std::vector<SourceLine>> decode(const QByteArray& bytes, const QString& name);

/// What the law says that the reader needs to know.
struct ReadingRules {
    regulation::Kinds kinds;
    regulation::Provinces provinces;
};

/// A paper with the places in the source that its parts were read from.
struct ReadPaper {
    document::OfficialDocument document;
    SourceMap map;

    bool operator==(const ReadPaper&) const = default;
};

/// Recovers the official paper in a text as a clerk has it. What is dropped or not placed is in the
/// paper's warnings. Refused where there is no paper in it, with what was seen instead.
base::Result<ReadPaper> readPaper(const std::vector<SourceLine>& lines, const ReadingRules& rules,
                                  const QString& name);

} // namespace thidua::reading
