// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Line.h"
#include "regulation/Provinces.h"

#include <optional>

namespace thidua::reading {

/// What the text of a pledge says on who signs it.
struct Pledge {
    std::optional<document::SignatureMatrix> matrix;
    std::optional<int> copies;
    Warnings warnings;
};

/// Reads the body and date of a paper. No matrix where the paper is no pledge or names no members.
Pledge readPledge(const document::OfficialDocument& paper, const regulation::Provinces& provinces);

} // namespace thidua::reading
