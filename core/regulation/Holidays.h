// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Records.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace thidua::regulation {

/// A day off that comes back on the same day of every year.
struct YearlyHoliday {
    QString id;
    QString name;
    int day = 0;
    int month = 0;
    Period period;
    Evidence evidence;

    bool operator==(const YearlyHoliday&) const = default;
};

/// A feast of the lunar calendar on its day in one year.
struct LunarHoliday {
    QString id;
    QString feast; ///< id of the feast: "tet-nguyen-dan"
    QString name;
    base::Date date;
    Evidence evidence;

    bool operator==(const LunarHoliday&) const = default;
};

/// A stretch of days off, first and last day included.
struct DaysOff {
    QString name;
    base::Date first;
    base::Date last;

    bool operator==(const DaysOff&) const = default;
};

/// What the yearly notice says; the office enters it when it comes.
struct HolidayNotice {
    QString id;
    int year = 0;
    std::vector<DaysOff> daysOff;     ///< "Nghỉ tết Nguyên đán", swapped days
    std::vector<base::Date> workDays; ///< weekend days that are worked instead
    Evidence evidence;

    bool operator==(const HolidayNotice&) const = default;
};

/// What kind of day it is.
struct DayKind {
    bool isWorking = true;
    QString why; ///< of a day off: "Quốc khánh", "nghỉ cuối tuần"
    Evidence evidence;
};

struct Holidays {
    std::vector<YearlyHoliday> yearly;
    std::vector<LunarHoliday> lunar;
    std::vector<HolidayNotice> notices;
    std::vector<std::pair<QString, QString>> feasts; ///< id and name of those looked for every year
    QStringList awaited;                             ///< what only a yearly notice tells
    std::pair<int, int> restWeekdays{6, 7};          ///< 1 is Monday
    bool hasSubstitutes = false; ///< a holiday on a rest day moves to the next working day
    Evidence evidence;           ///< of substitutes and rest days

    DayKind kindOf(const base::Date& day) const;
    bool isWorkingDay(const base::Date& day) const { return kindOf(day).isWorking; }
    /// What is not known about that year, a sentence each; empty where all is entered.
    QStringList gapsIn(int year) const;

    void overrideWith(const Holidays& own);
    bool operator==(const Holidays&) const = default;
};

Holidays readHolidays(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
