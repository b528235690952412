// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Duty.h"

namespace thidua::emulation {

/// Whom something is about: one of the three.
struct Subject {
    PersonId person;
    AgencyId agency;
    UnitId unit; ///< of that agency
    QJsonObject unknown;

    bool operator==(const Subject&) const = default;
};

enum class RegistrationState { Drafted, Submitted, Accepted, Returned, Withdrawn };

/// Đăng ký thi đua: the condition of an award.
struct Registration {
    RegistrationId id;
    Subject subject;
    QStringList awards; ///< ids in the catalogue of awards
    QString field;      ///< lĩnh vực
    QStringList indicators;
    base::Date submitted;
    QString received; ///< number under which it came in
    RegistrationState state = RegistrationState::Drafted;
    QJsonObject unknown;

    bool operator==(const Registration&) const = default;
};

enum class Occasion { Merit, Sudden, Theme, Service, External };

/// An award that was given.
struct AwardGiven {
    Subject subject;
    QString award;
    int year = 0;
    Occasion occasion = Occasion::Merit; ///< a sudden or thematic one is no ground for merit
    CitedDocument decision;
    base::Date achievedFrom; ///< thành tích tính từ … đến …
    base::Date achievedUntil;
    AttachmentId file;
    QJsonObject unknown;

    bool operator==(const AwardGiven&) const = default;
};

enum class Grade { None, Excellent, Good, Done, Failed };

/// Mức độ hoàn thành nhiệm vụ of one year.
struct Rating {
    Subject subject;
    int year = 0;
    Grade grade = Grade::None;
    CitedDocument decision;
    QJsonObject unknown;

    bool operator==(const Rating&) const = default;
};

enum class ExclusionKind { Discipline, Investigation, Inspection, Audit, Complaint, Press };

/// Why a subject is not awarded for a time (NĐ 152/2025, Điều 4).
struct Exclusion {
    Subject subject;
    ExclusionKind kind = ExclusionKind::Discipline;
    QString degree; ///< of discipline: "khiển trách", "cảnh cáo"
    base::Date from;
    base::Date until; ///< empty: still going on
    CitedDocument document;
    QJsonObject unknown;

    bool operator==(const Exclusion&) const = default;
};

enum class ComponentState { Missing, Drafted, Signed, Sealed, Received, NotNeeded };

/// Thành phần hồ sơ.
struct DossierComponent {
    QString part; ///< id in the law's list of parts: "to-trinh"; may be empty
    QString name; ///< where the list has none
    ComponentState state = ComponentState::Missing;
    PaperId paper;
    AttachmentId file;
    CitedDocument document; ///< number and date, where it has some
    QString note;
    QJsonObject unknown;

    bool operator==(const DossierComponent&) const = default;
};

enum class DossierState {
    Registered,
    Drafted,
    Voted,    ///< by its unit
    Received, ///< by the office
    Checked,
    Council,
    Submitted,
    Returned,
    Decided,
    Announced,
    Paid,
    Recorded,
};

struct DossierStep {
    DossierState state = DossierState::Registered;
    base::Date date;
    QString note;
    QJsonObject unknown;

    bool operator==(const DossierStep&) const = default;
};

/// Hồ sơ khen thưởng of one subject for one award.
struct AwardDossier {
    DossierId id;
    SubmissionId submission;
    Subject subject;
    QString award;
    RegistrationId registration;
    base::Date achievedFrom;
    base::Date achievedUntil;
    QString achievement; ///< in short, for lists
    base::Date received; ///< by the authority; decides which law holds
    DossierState state = DossierState::Registered;
    std::vector<DossierComponent> components;
    std::vector<DossierStep> history;
    std::vector<Duty> duties;
    QJsonObject unknown;

    bool operator==(const AwardDossier&) const = default;
};

/// Đợt trình: dossiers that go together.
struct Submission {
    SubmissionId id;
    QString title;
    Occasion occasion = Occasion::Merit;
    Party to;
    CitedDocument petition;              ///< tờ trình
    CitedDocument minutes;               ///< biên bản
    CitedDocument decision;              ///< by which the awards were given
    std::vector<CitedDocument> opinions; ///< hiệp y and other opinions that were asked for
    base::Date submitted;
    std::vector<Duty> duties;
    QJsonObject unknown;

    bool operator==(const Submission&) const = default;
};

} // namespace thidua::emulation
