// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Reference.h"

namespace thidua::emulation {

enum class CouncilRole { Member, Chair, FirstDeputy, Deputy, Standing, Secretary };

/// Who sits in a council; somebody from outside stands there by name and post alone.
struct CouncilSeat {
    PersonId person;
    QString name;     ///< where `person` is empty
    QString position; ///< as the paper names it; empty: the post of the person
    CouncilRole role = CouncilRole::Member;
    QJsonObject unknown;

    bool operator==(const CouncilSeat&) const = default;
};

/// Hội đồng thi đua, khen thưởng; hội đồng sáng kiến.
struct Council {
    CouncilId id;
    QString name;           ///< "Hội đồng Thi đua - Khen thưởng Sở Nội vụ"
    QString abbreviation;   ///< in symbols: "HĐTĐKT"
    CitedDocument decision; ///< by which it was set up
    std::vector<CouncilSeat> seats;
    QJsonObject unknown;

    bool operator==(const Council&) const = default;
};

/// Somebody who was not there.
struct Absence {
    PersonId person;
    QString name; ///< where `person` is empty
    QString reason;
    QJsonObject unknown;

    bool operator==(const Absence&) const = default;
};

/// What the vote on one dossier came to. Who did neither agree nor disagree handed in an invalid
/// ballot or none.
struct VoteCount {
    DossierId dossier;
    int agree = 0;
    int disagree = 0;
    QString note;
    QJsonObject unknown;

    bool operator==(const VoteCount&) const = default;
};

/// A meeting that looks at awards: of a council, or of a unit that proposes its own people.
struct AwardMeeting {
    AwardMeetingId id;
    CouncilId council; ///< empty: a meeting of the unit
    UnitId unit;       ///< of our agency; empty with an empty council: the agency itself
    SubmissionId submission;
    base::Date date;
    QString begins; ///< "14 giờ 00"
    QString ends;
    QString place;
    PersonId chair;     ///< empty: the chair of the council
    PersonId secretary; ///< empty: the secretary of the council
    int total = 0;      ///< who may vote; 0: the seats of the council, the headcount of the unit
    std::vector<Absence> absent;
    QStringList guests;
    QStringList opinions;          ///< what was said in the discussion
    bool isOpen = false;           ///< hands were shown; else ballots
    std::vector<PersonId> tellers; ///< tổ kiểm phiếu, the first leads it
    int issued = 0;                ///< ballots; 0: one for everybody who was there
    int returned = 0;              ///< 0: as many as were issued
    int invalid = 0;
    int leastPercent = 0; ///< share of all that must agree, where the law leaves it to ministry or
                          ///< province; 0: not known
    std::vector<VoteCount> votes;
    QStringList conclusions;
    CitedDocument minutes;
    QJsonObject unknown;

    bool operator==(const AwardMeeting&) const = default;
};

enum class InitiativeLevel { Base, Province, Nation };

/// Sáng kiến, đề tài, giải pháp. One of them supports one title only.
struct Initiative {
    InitiativeId id;
    QString title;
    std::vector<PersonId> authors;
    InitiativeLevel level = InitiativeLevel::Base; ///< where it may be used
    int year = 0;                                  ///< in which it was used first
    QString field;
    QString before; ///< the way things were done until then
    QString idea;   ///< what is new
    QString effect; ///< what came of it
    QString spread; ///< where it is used, and where it can be
    CitedDocument recognition;
    DossierId usedFor;
    QJsonObject unknown;

    bool operator==(const Initiative&) const = default;
};

} // namespace thidua::emulation
