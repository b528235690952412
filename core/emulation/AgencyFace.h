// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Agency.h"
#include "emulation/Person.h"
#include "emulation/Phrases.h"
#include "regulation/Law.h"

namespace thidua::emulation {

/// An agency as it is on one day.
struct AgencyFace {
    AgencyId id;
    QString name;
    QString shortName; ///< without its province: "Sở Nội vụ"
    QString brief;     ///< "UBND tỉnh Hưng Yên"; the name where there is none
    QString abbreviation;
    QStringList headLines;
    AgencyId parent;
    QString place;
    QString headTitle;
    QString province; ///< as entered
    QString provinceName;
    QString provinceUnit;
    QString provinceKind;
    bool isGone = false; ///< its province does not exist on that day

    /// Above the signature of a member: "GIÁM ĐỐC SỞ NỘI VỤ", "TỈNH HƯNG YÊN".
    QStringList titledLines(const QString& title) const;
    /// "SỞ NỘI VỤ", "TỈNH HƯNG YÊN".
    QStringList nameLines() const;
};

AgencyFace faceOf(const Agency& agency, const base::Date& day, const regulation::Law& law);

/// The agency above it where the data name none: by the words for its role, in its province.
AgencyFace parentByRole(const AgencyFace& face, const QString& parentRole, const base::Date& day,
                        const regulation::Law& law);

} // namespace thidua::emulation
