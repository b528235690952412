// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Agency.h"
#include "emulation/Awarding.h"
#include "emulation/Consultation.h"
#include "emulation/Council.h"
#include "emulation/Grouping.h"
#include "emulation/Meeting.h"
#include "emulation/MovementPlan.h"
#include "emulation/Person.h"

namespace thidua::emulation {

/// The schema of the data that this version speaks (docs/format.md).
inline constexpr int dataFormat = 1;

/// All data of one emulation year, as an office sees it. References are ids.
struct EmulationYear {
    int year = 0;
    AgencyId office; ///< whose year it is: our own agency
    std::vector<Agency> agencies;
    std::vector<Person> people;
    std::vector<Signer> signers;
    std::vector<Grouping> groupings;
    std::vector<Consultation> consultations;
    std::vector<Meeting> meetings;
    std::vector<MovementPlan> movementPlans;
    std::vector<Registration> registrations;
    std::vector<AwardGiven> awardsGiven;
    /// From this year on awardsGiven is complete: what is not in it was not given. 0: never.
    int awardsKnownSince = 0;
    std::vector<Rating> ratings;
    std::vector<Exclusion> exclusions;
    std::vector<AwardDossier> dossiers;
    std::vector<Submission> submissions;
    std::vector<Council> councils;
    std::vector<AwardMeeting> awardMeetings;
    std::vector<Initiative> initiatives;
    std::vector<Duty> duties; ///< that stand in no paper of the year
    QJsonObject unknown;

    bool operator==(const EmulationYear&) const = default;
};

} // namespace thidua::emulation
