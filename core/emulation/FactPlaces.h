// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"

#include <optional>

namespace thidua::emulation {

/// Where a member of the view comes from.
struct FactPlace {
    QString place; ///< in the data: "groupings[0].years[0].theme"
    QString name;  ///< for the user, by the labels of the tables: "chủ đề thi đua"

    bool operator==(const FactPlace&) const = default;
};

/// The datum behind an expression of a template ("grouping.theme|hoa"): the member itself, or, of
/// what is counted or put into words, the record or list it is made of. Nothing where it comes from
/// elsewhere: the paper's own fields, the law, the calendar.
std::optional<FactPlace> placeOfFact(const EmulationYear& data, const View& view,
                                     const QString& expression);

} // namespace thidua::emulation
