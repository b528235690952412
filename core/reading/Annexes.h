// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Paragraph.h"
#include "reading/SourceMap.h"

namespace thidua::reading {

/// The first line from `begin` on where a paper that goes with this one begins; the number of lines
/// where there is none.
size_t findAnnex(const Lines& lines, size_t begin, const regulation::Kinds& kinds);

struct Annexes {
    std::vector<document::Annex> annexes;
    std::vector<SourcePlace> places;
    Warnings warnings;
};

/// The papers that begin at `begin`, up to the end of the text.
Annexes readAnnexes(const Lines& lines, size_t begin, const Measure& measure,
                    const regulation::Kinds& kinds);

/// "(Đã ký)" and its like in the room for the signature.
bool isSignedMark(const QString& text);

} // namespace thidua::reading
