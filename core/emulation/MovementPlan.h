// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Duty.h"
#include "emulation/PlanRules.h"
#include "emulation/Pledge.h"

#include <optional>

namespace thidua::emulation {

enum class MovementLevel { Agency, Grouping, Province };

/// Which award is meant for whom.
struct AwardAim {
    QString award; ///< id in the catalogue of awards
    QStringList targets;
    QStringList criteria;
    std::vector<SubjectKind> subjects; ///< who is meant, to be reckoned; empty: the words alone say
    QStringList fields;                ///< lĩnh vực in which it is given; empty: all
    QJsonObject unknown;

    bool operator==(const AwardAim&) const = default;
};

/// Kế hoạch phát động phong trào thi đua.
struct MovementPlan {
    MovementPlanId id;
    MovementLevel level = MovementLevel::Agency;
    GroupingId grouping; ///< where it is the plan of one
    AgencyId issuer;
    int year = 0;
    QString number;
    base::Date date;
    QString name; ///< of the movement, where it has one
    QString theme;
    CitedDocument guidance;
    std::vector<CitedDocument> bases;
    QStringList preamble;
    QStringList purposes;
    QStringList requirements;
    std::vector<PledgeItem> contents;
    QStringList registrationRules;
    std::vector<AwardAim> awards;
    QStringList dossierParts;
    std::optional<PlanRules> rules;
    std::vector<Duty> duties; ///< registration, dossiers, reports
    std::vector<Assignment> execution;
    QStringList closing;
    std::vector<Recipient> recipients;
    SignerId signer;
    QJsonObject unknown;

    bool operator==(const MovementPlan&) const = default;
};

} // namespace thidua::emulation
