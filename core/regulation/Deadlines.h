// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/WorkingDays.h"

#include <optional>
#include <vector>

namespace thidua::regulation {

/// How papers set a time limit.
enum class DeadlineKind {
    Before,            ///< "trước ngày 15/6/2020"
    NotLaterThan,      ///< "chậm nhất ngày …", "đến hết ngày …"
    InMonth,           ///< "trong tháng 6/2020"
    EarlyInMonth,      ///< "đầu tháng 12/2020"
    MidMonth,          ///< "giữa tháng …"
    LateInMonth,       ///< "cuối tháng …"
    WithinDays,        ///< "trong vòng 10 ngày kể từ ngày …"
    WithinWorkingDays, ///< "trong vòng 10 ngày làm việc kể từ ngày …"
};

/// How often it comes back: "hằng năm", "6 tháng", "hằng quý", "hằng tháng".
enum class Repetition { Once, Yearly, HalfYearly, Quarterly, Monthly };

struct Deadline {
    DeadlineKind kind = DeadlineKind::NotLaterThan;
    base::Date date; ///< the day named, the month named, or the day counted from
    int count = 0;   ///< of days, where they are counted
    Repetition repetition = Repetition::Once;

    bool operator==(const Deadline&) const = default;
};

/// How offices read the words of time limits, where no law says it.
struct DeadlineCustoms {
    bool beforeIncludesTheDay = false;
    Evidence before;
    bool startDayCounts = false;
    Evidence counting;
    int earlyUntil = 0; ///< last day of the first part of a month
    int midUntil = 0;   ///< last day of the middle part
    Evidence monthParts;

    void overrideWith(const DeadlineCustoms& own);
    bool operator==(const DeadlineCustoms&) const = default;
};

DeadlineCustoms readDeadlineCustoms(const base::JsonReader& root, Origin origin);

/// When something must be done.
struct DueDay {
    base::Date last;       ///< by the words
    base::Date workingDay; ///< that day or the last working day before it: do it by then
    QStringList gaps;      ///< what the table of holidays lacks
    Evidence evidence;     ///< of the reading of the words

    bool operator==(const DueDay&) const = default;
};

/// Nothing where the date does not say enough for that kind. Of a deadline that comes back: its
/// first time.
std::optional<DueDay> dueDay(const Deadline& deadline, const DeadlineCustoms& customs,
                             const Holidays& holidays);

/// The single deadlines of one that comes back, whose date lies in a period with two whole days.
std::vector<Deadline> occurrencesIn(const Deadline& deadline, const Period& period);

} // namespace thidua::regulation
