// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "emulation/Id.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace thidua::emulation {

// Every record keeps in `unknown` the members that this version does not know, and those whose
// value has the wrong type; they are written back as they came.

/// What an agency is called and whom it stands under, while it is so. Empty dates are open.
struct AgencyName {
    base::Date from;
    base::Date until;
    QString name;          ///< "Sở Nội vụ tỉnh Hưng Yên"
    QString shortName;     ///< "Sở Nội vụ"
    QString abbreviation;  ///< as in symbols: "SNV"
    QStringList headLines; ///< as printed in the head of its papers: "SỞ NỘI VỤ"
    AgencyId parent;       ///< cơ quan chủ quản
    QString place;         ///< địa danh before the date
    QJsonObject unknown;

    bool operator==(const AgencyName&) const = default;
};

/// Phòng, ban, chi cục, trung tâm, văn phòng.
struct Unit {
    UnitId id;
    QString name;
    QString abbreviation; ///< "VP"
    int headcount = 0;
    int women = 0;
    QJsonObject unknown;

    bool operator==(const Unit&) const = default;
};

/// Cơ quan. Its name on a day is the one of `names` that holds then; where none does, the law's
/// name for `role` in `province` on that day.
struct Agency {
    AgencyId id;
    QString role;      ///< of the law's table of names: "so-noi-vu", "ubnd"; may be empty
    QString province;  ///< "Hưng Yên"; may be empty
    QString headTitle; ///< "Giám đốc"
    std::vector<AgencyName> names;
    std::vector<Unit> units;
    QString address;
    QString phone;
    QString fax;
    QString email;
    QString website;
    QJsonObject unknown;

    bool operator==(const Agency&) const = default;
};

} // namespace thidua::emulation
