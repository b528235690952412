// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "emulation/Phrases.h"
#include "regulation/Law.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace thidua::emulation {

/// Through whose eyes and on which day the data are seen.
struct View {
    GroupingId grouping;            ///< empty: the first in which our agency is, else the first
    int year = 0;                   ///< 0: the year of the data
    std::optional<MemberRole> role; ///< ours in the grouping; nothing: as the data say
    base::Date date;                ///< of the paper; empty: the year alone
    SignerId signer;                ///< of the paper; empty: the first of ours that fits the day
    MovementPlanId movement;        ///< empty: the first of our agency in that year
    ConsultationId consultation;    ///< empty: the first
    SubmissionId submission;        ///< of these four, empty: the first
    DossierId dossier;
    AwardMeetingId awardMeeting;
    InitiativeId initiative;
    MeetingId meeting; ///< empty: the first of the data
};

/// What is known besides the data.
struct Sources {
    const regulation::Law& law;
    const Phrases& phrases;
};

/// The data as templates draw from them: every name as of the day, everything counted, sorted and
/// put into words. docs/format.md lists the members.
QJsonObject facts(const EmulationYear& data, const View& view, const Sources& sources);

/// The same; of the long lists (people, registrations, all about awards) only those that are named
/// among `wanted`.
QJsonObject facts(const EmulationYear& data, const View& view, const Sources& sources,
                  const QSet<QString>& wanted);

} // namespace thidua::emulation
