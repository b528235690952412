// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "regulation/Law.h"

namespace thidua::emulation {

/// The few things that a year begins with; everything else is entered when it is known.
struct NewYear {
    int year = 0;
    QString role;     ///< of our agency in the law's table of names: "so-noi-vu"
    QString province; ///< "Hưng Yên"
    QString grouping; ///< "Cụm thi đua Sông Hồng"; empty: none yet
    GroupingKind kind = GroupingKind::Cluster;
    MemberRole ours = MemberRole::Member;
};

/// The data of that year: our agency with a head who signs, whose name is left for the pen, and the
/// grouping with us as its first member. A cluster is organised by the Ministry, a block by the
/// People's Committee of the province.
EmulationYear dataOf(const NewYear& wish);

/// The agencies that can be ours: id of the role and its name without a province ("Sở Nội vụ"), as
/// the law has them on that day.
std::vector<std::pair<QString, QString>> rolesOn(const base::Date& day, const regulation::Law& law);

} // namespace thidua::emulation
