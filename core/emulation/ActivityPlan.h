// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Duty.h"
#include "emulation/Pledge.h"

namespace thidua::emulation {

enum class MonthPart { None, Early, Mid, Late };

/// When something happens: a day, days, a month, a part of a month; for certain or expected.
struct EventTime {
    base::Date date;
    base::Date until; ///< last day of several
    QString clock;    ///< "07 giờ 30 phút"
    MonthPart part = MonthPart::None;
    bool expected = false; ///< "dự kiến"
    QString text;          ///< in words, where none of these fits; holds before them
    QJsonObject unknown;

    bool operator==(const EventTime&) const = default;
};

enum class EventType { Other, Signing, MidYear, ArtsSport, YearEnd };
enum class EventStatus { Planned, Changed, Postponed, Cancelled, Done };

/// What changed or cancelled an event.
struct EventChange {
    CitedDocument document;
    QString reason;
    EventTime oldTime;
    QJsonObject unknown;

    bool operator==(const EventChange&) const = default;
};

/// Hội nghị, hội diễn, ký kết …
struct Event {
    EventId id;
    EventType type = EventType::Other;
    QString title;
    EventTime time;
    QString place; ///< empty: the host's place
    Party host;
    QStringList participants;
    QStringList contents;
    std::vector<Assignment> assignments;
    EventStatus status = EventStatus::Planned;
    std::vector<EventChange> changes; ///< the latest last
    QJsonObject unknown;

    bool operator==(const Event&) const = default;
};

/// Kế hoạch hoạt động của cụm, khối.
struct ActivityPlan {
    QString number;
    base::Date date;
    std::vector<CitedDocument> bases;
    QStringList purposes;
    QStringList requirements;
    std::vector<PledgeItemId> items; ///< of the pledge, that the plan repeats; empty: all
    std::vector<Event> events;
    std::vector<Duty> duties;
    std::vector<Assignment> execution;
    QStringList closing;
    std::vector<Recipient> recipients;
    SignerId signer; ///< empty: the first that fits
    QJsonObject unknown;

    bool operator==(const ActivityPlan&) const = default;
};

} // namespace thidua::emulation
