// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Line.h"
#include "reading/Paragraph.h"
#include "reading/SourceMap.h"

namespace thidua::reading {

/// What stands above the body of a paper.
struct Head {
    document::OfficialDocument parts; ///< only the members of a head are filled
    std::vector<SourcePlace> places;
    Warnings warnings;
    size_t end = 0; ///< the first line of the body
    bool hasNationalHead = false;
    bool hasNumber = false;
    bool hasKindTitle = false; ///< a title that is surely one
};

Head readHead(const Lines& lines, const Measure& measure, const regulation::Kinds& kinds);

} // namespace thidua::reading
