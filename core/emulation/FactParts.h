// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/FactShapes.h"

/// The parts of the view, one function each.
namespace thidua::emulation {

/// A member of the grouping as it is on the day.
struct MemberFace {
    AgencyFace face;
    MemberRole role = MemberRole::Member;
    int order = 0;

    QString placeName() const; ///< its province; where it has none its name
};

/// In the order of the data. The year of the grouping must be there.
std::vector<MemberFace> memberFaces(const Desk& desk);
QJsonObject memberFacts(const Desk& desk, const MemberFace& member);
QJsonObject memberSignature(const Desk& desk, const MemberFace& member);
/// "Sở Nội vụ các tỉnh, thành phố A (Cụm trưởng), B và C"; all names where they are not alike.
QString membersText(const Desk& desk, const std::vector<MemberFace>& members);

/// In double capacity: "CỤM TRƯỞNG" above, the post in the head's own agency below.
QJsonObject groupingSignature(const Desk& desk, const SignerId& chosen);

QJsonObject groupingFacts(const Desk& desk);
/// Empty where there is none.
QJsonObject pledgeFacts(const Desk& desk);
QJsonObject planFacts(const Desk& desk);
QJsonArray movementFacts(const Desk& desk);

/// In the order of time; one that comes back stands once for each time in the year.
QJsonArray dutyFacts(const Desk& desk, const std::vector<Duty>& duties);
QJsonArray eventFacts(const Desk& desk, const std::vector<Event>& events);

/// In the order of the data.
QJsonArray meetingFacts(const Desk& desk);
/// The one that the view asks for, else the first.
QJsonObject chosenMeeting(const Desk& desk, const QJsonArray& all);
/// What became of the pledge, by its items; empty where there is no pledge.
QJsonObject resultFacts(const Desk& desk, ReportPeriod period);
/// Empty where no criteria are laid down.
QJsonObject scoringFacts(const Desk& desk);
/// Awards of the year to our agency, its units and people, by award.
QJsonArray awardCountFacts(const Desk& desk);

/// The consultations, and the one that the view asks for, else the first.
void addConsultations(QJsonObject& facts, const Desk& desk);
QJsonArray registrationFacts(const Desk& desk);
QJsonArray dossierFacts(const Desk& desk);
QJsonArray submissionFacts(const Desk& desk);
QJsonArray councilFacts(const Desk& desk);
QJsonArray awardMeetingFacts(const Desk& desk);
QJsonArray initiativeFacts(const Desk& desk);
/// Dossiers, submissions, councils, meetings, initiatives, and those of each that the view chose.
void addAwarding(QJsonObject& facts, const Desk& desk);
QJsonArray peopleFacts(const Desk& desk);
QJsonArray anniversaryFacts(const Desk& desk);
QJsonArray basisFacts(const Desk& desk);

/// The award of an id: "id", "code", "name".
QJsonObject awardFacts(const Desk& desk, const QString& id);

} // namespace thidua::emulation
