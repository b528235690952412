// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace thidua::emulation {

/// The id of a record: unique among the records of its kind within one year, never shown. The tag
/// keeps the id of a person from being taken for that of an agency.
template <typename Tag> struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id& left, const Id& right) { return left.value == right.value; }
    friend bool operator<(const Id& left, const Id& right) { return left.value < right.value; }
};

using AgencyId = Id<struct AgencyTag>;
using UnitId = Id<struct UnitTag>;
using PersonId = Id<struct PersonTag>;
using SignerId = Id<struct SignerTag>;
using GroupingId = Id<struct GroupingTag>;
using PledgeItemId = Id<struct PledgeItemTag>;
using EventId = Id<struct EventTag>;
using DutyId = Id<struct DutyTag>;
using MeetingId = Id<struct MeetingTag>;
using CriterionId = Id<struct CriterionTag>;
using MovementPlanId = Id<struct MovementPlanTag>;
using RegistrationId = Id<struct RegistrationTag>;
using DossierId = Id<struct DossierTag>;
using SubmissionId = Id<struct SubmissionTag>;
using CouncilId = Id<struct CouncilTag>;
using AwardMeetingId = Id<struct AwardMeetingTag>;
using InitiativeId = Id<struct InitiativeTag>;
using ConsultationId = Id<struct ConsultationTag>;
using PaperId = Id<struct PaperTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace thidua::emulation
