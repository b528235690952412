// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Paragraph.h"
#include "reading/SourceMap.h"

namespace thidua::reading {

/// Where the recipients and signatures of a paper stand among its lines.
struct ClosingPlace {
    size_t begin = 0; ///< of the recipients or the signature, whichever comes first
    size_t end = 0;   ///< where annexes begin, or the end of the text
    bool hasRecipients = false;
    bool hasSignature = false;
};

/// Looks from `begin`, the first line of the body. An empty place at the end where there is none.
ClosingPlace findClosing(const Lines& lines, size_t begin, const regulation::Kinds& kinds);

/// What stands below the body of a paper.
struct Closing {
    QStringList recipients;
    std::vector<document::Signature> signatures;
    QString drafter;
    QStringList contact;
    std::vector<SourcePlace> places;
    Warnings warnings;
};

Closing readClosing(const Lines& lines, const ClosingPlace& place, const Measure& measure);

} // namespace thidua::reading
