// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Deadlines.h"

#include <optional>
#include <vector>

namespace thidua::regulation {

/// A time limit that the law itself sets for a step of a dossier.
struct TimeLimit {
    QString id;
    QString step;    ///< "Trả lại hồ sơ không đủ điều kiện"
    QString article; ///< "NĐ 152/2025/NĐ-CP, Điều 35.4"
    Period period;
    int workingDays = 0; ///< after the step begins; 0: a fixed day of the year
    int day = 0;
    int month = 0;
    int yearsLater = 0; ///< than the year in which the step begins
    Evidence evidence;

    /// As a deadline counted from the beginning of the step.
    Deadline from(const base::Date& start) const;
    bool operator==(const TimeLimit&) const = default;
};

struct TimeLimits {
    std::vector<TimeLimit> all;

    const TimeLimit* find(const QString& id) const { return findById(all, id); }
    void overrideWith(const TimeLimits& own) { overrideById(all, own.all); }
    bool operator==(const TimeLimits&) const = default;
};

TimeLimits readTimeLimits(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
