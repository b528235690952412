// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/FieldStretch.h"
#include "document/OfficialDocument.h"
#include "templating/Environment.h"

#include <vector>

namespace thidua::templating {

/// What is not the body, as a template makes it of data.
struct DrawnHead {
    document::OfficialDocument paper;           ///< without body and annexes
    std::vector<document::FieldStretch> fields; ///< what in it shows a datum, by place

    bool operator==(const DrawnHead&) const = default;
};

/// Nothing more is drawn once `rounds` is used up.
DrawnHead drawHead(const Template& form, Evaluation& evaluation, int& rounds);

/// What shows a datum in a paper that may have been written on since: in a line that has other
/// words now, nothing does; a line of a list is found again where lines came or went before it.
std::vector<document::FieldStretch> fieldsIn(const document::OfficialDocument& paper,
                                             const DrawnHead& drawn);

} // namespace thidua::templating
