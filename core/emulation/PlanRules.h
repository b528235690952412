// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Awarding.h"

namespace thidua::emulation {

/// Who may be meant by a rule. The head of an agency is a person too.
enum class SubjectKind { Person, Unit, Agency, Head };

/// A time that the plan sets, by the duty that stands among its duties.
struct PlanTerm {
    DutyId duty;              ///< empty: the plan sets none
    bool refusesLate = false; ///< who is late is not considered
    QString place;            ///< where in the plan: "mục III.1"
    QJsonObject unknown;

    bool operator==(const PlanTerm&) const = default;
};

/// A piece of a dossier that the plan asks for.
struct PlanPart {
    QString part;                      ///< id in the law's list of parts; may be empty
    QString name;                      ///< where the list has none
    QStringList awards;                ///< ids; empty: all
    std::vector<SubjectKind> subjects; ///< empty: all
    QString place;
    QJsonObject unknown;

    bool operator==(const PlanPart&) const = default;
};

/// What a movement plan says about awards, so that it can be reckoned; its words say the same for
/// readers.
struct PlanRules {
    bool needsRegistration = false;        ///< only who registered is considered
    PlanTerm registration;                 ///< units to the office
    PlanTerm dossiers;                     ///< units to the office
    PlanTerm submission;                   ///< the office to whoever decides
    std::vector<ExclusionKind> exclusions; ///< while one of these goes on nobody is awarded
    QString exclusionsPlace;
    std::vector<PlanPart> parts;
    QJsonObject unknown;

    bool operator==(const PlanRules&) const = default;
};

} // namespace thidua::emulation
