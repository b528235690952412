// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/ActivityPlan.h"

namespace thidua::emulation {

enum class DelegateKind {
    Delegate, ///< of a member, of a unit
    Guest,    ///< khách mời: of the Ministry, of the province
    Service,  ///< who serves the conference: press, technicians
};

/// Somebody at a conference. A person of the data, with what is otherwise on that day; or in words.
struct Delegate {
    PersonId person;
    QString name;
    QString honorific; ///< "Ông"; of a person of the data by default his own
    QString position;  ///< "Phó Giám đốc"
    AgencyId agency;
    QString organisation; ///< in words, where no agency of the data is meant
    DelegateKind kind = DelegateKind::Delegate;
    bool absent = false;
    QString reason; ///< of the absence
    QString note;
    QJsonObject unknown;

    bool operator==(const Delegate&) const = default;
};

/// A point of the programme.
struct AgendaItem {
    QString clock; ///< "08 giờ 00"
    QString until; ///< "08 giờ 30"
    QString title;
    Party by;                 ///< who does it: "đại diện Ban Tổ chức", the head
    QStringList announcement; ///< what whoever leads the conference says there
    QJsonObject unknown;

    bool operator==(const AgendaItem&) const = default;
};

/// What somebody said.
struct Speech {
    Delegate speaker;
    QStringList points;
    QJsonObject unknown;

    bool operator==(const Speech&) const = default;
};

/// What was voted on. The rate is of all who may vote, not of those who did.
struct Vote {
    QString text;
    AgencyId agency; ///< who was voted for, where it was an agency
    QString award;   ///< id in the catalogue, where it was an award
    int agree = 0;
    int disagree = 0;
    int invalid = 0; ///< ballots that do not count
    QJsonObject unknown;

    bool operator==(const Vote&) const = default;
};

/// Hội nghị, cuộc họp: as it is prepared and as it went.
struct Meeting {
    MeetingId id;
    EventId event; ///< of the plan; what is empty here is taken from it
    QString title;
    EventTime time;
    QString ends; ///< "11 giờ 30"
    QString place;
    Party host;
    std::vector<Delegate> presidium;   ///< the first leads
    std::vector<Delegate> secretaries; ///< thư ký
    std::vector<Delegate> delegates;
    std::vector<Recipient> invited; ///< giấy mời goes to
    std::vector<AgendaItem> agenda;
    QStringList documents; ///< tài liệu
    std::vector<Speech> speeches;
    QStringList conclusions;
    std::vector<Assignment> assignments;
    std::vector<Duty> duties; ///< that were set there
    int voters = 0;           ///< who may vote; 0: the members of the grouping
    std::vector<Vote> votes;
    base::Date answerBy; ///< until when who comes is to be told
    QString contact;     ///< "Bà Trần Thị B, điện thoại …"
    QJsonObject unknown;

    bool operator==(const Meeting&) const = default;
};

} // namespace thidua::emulation
