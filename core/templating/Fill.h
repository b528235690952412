// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"
#include "templating/Draw.h"
#include "templating/DrawHead.h"
#include "templating/Environment.h"

namespace thidua::templating {

/// What a paper is drawn from.
struct DataView {
    QJsonObject data;
    Environment environment;
};

/// A field that must be there and is not.
struct MissingField {
    QString path;
    QString label;

    bool operator==(const MissingField&) const = default;
};

/// A paper drawn from data, with what somebody should know about it.
struct Filled {
    document::OfficialDocument document;
    std::vector<MissingField> missing;
    std::vector<Notice> notices;
};

/// Draws the paper. Fields that are missing stay empty and are told. Refused where the template
/// makes more of the data than a paper can hold.
base::Result<Filled> fill(const Template& form, const DataView& view);

/// The same before the body has labels and levels; what redrawing compares with.
struct Fresh {
    Filled filled; ///< without body and annexes
    Drawing drawing;
    QJsonObject data; ///< with the standard values of the fields
};

base::Result<Fresh> drawFresh(const Template& form, const DataView& view);

/// Head and signatures alone, with what in them shows a datum.
DrawnHead drawHead(const Template& form, const DataView& view);

} // namespace thidua::templating
