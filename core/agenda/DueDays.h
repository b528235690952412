// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"
#include "store/YearFile.h"

namespace thidua::agenda {

/// Something of the year that falls on a day or is due by it.
struct DueEntry {
    enum class Kind { Duty, Event, Paper };

    Kind kind = Kind::Duty;
    QString id; ///< the same for the same thing in every run: "duty/bao-cao", "duty/q/2026-06-30"
    QString title;           ///< "Báo cáo sơ kết 6 tháng đầu năm"
    QString who;             ///< does it, or hosts it; may be empty
    QString place;           ///< of an event
    base::Date first;        ///< first day of an event of several days; else that of `last`
    base::Date last;         ///< last day by the words
    base::Date workingDay;   ///< that day or the last working day before it
    QString hint;            ///< where the last day is none to work on, a sentence; else empty
    QStringList gaps;        ///< what the table of holidays lacks for it
    bool isExpected = false; ///< the day is not settled: "dự kiến", a month alone
    bool isDone = false;
    int remindDays = 0;

    bool operator==(const DueEntry&) const = default;
};

/// Duties, events and papers with a day of their own, the earliest first; what has no whole day
/// stays out. Cancelled events stay out too.
std::vector<DueEntry> dueEntries(const store::YearFile& file, const emulation::Sources& sources);

/// Those not done whose working day lies within that many days from `today`, and those overdue.
std::vector<DueEntry> dueSoon(const std::vector<DueEntry>& entries, const base::Date& today,
                              int days);

/// Why nobody works on the last day, and by when it should be done: "hạn cuối 14/6/2026 là Chủ
/// nhật; nên xong trong thứ Sáu, 12/6/2026". Empty where it is a working day.
QString weekendHint(const base::Date& last, const base::Date& workingDay,
                    const emulation::Sources& sources);

/// The grouping through which the year is seen: the first in which our agency is, else the first;
/// and its year. Null where there is none.
const emulation::Grouping* ourGrouping(const emulation::EmulationYear& data);
const emulation::GroupingYear* ourGroupingYear(const emulation::EmulationYear& data);
/// What our agency is there; nothing where it is no member.
std::optional<emulation::MemberRole> ourRole(const emulation::EmulationYear& data);

} // namespace thidua::agenda
