// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Reference.h"
#include "regulation/Deadlines.h"

namespace thidua::emulation {

/// A time limit in the words of a paper.
struct Due {
    regulation::DeadlineKind kind = regulation::DeadlineKind::Before;
    base::Date date; ///< the day or month named, or the day counted from
    int count = 0;   ///< of days, where they are counted
    regulation::Repetition repetition = regulation::Repetition::Once;
    QJsonObject unknown;

    regulation::Deadline rule() const { return {kind, date, count, repetition}; }
    bool operator==(const Due&) const = default;
};

/// Something that must be done by a time: a report, a registration, a dossier to hand in.
struct Duty {
    DutyId id;
    QString title; ///< "Báo cáo sơ kết 6 tháng đầu năm"
    Party by;
    Party to;
    Due due;
    QString address;      ///< where it is sent
    CitedDocument source; ///< what asks for it; empty: the paper in which it stands
    int remindDays = 0;   ///< before the last day
    base::Date done;
    QJsonObject unknown;

    bool operator==(const Duty&) const = default;
};

} // namespace thidua::emulation
