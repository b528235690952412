// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Records.h"

#include <optional>
#include <vector>

namespace thidua::regulation {

/// A base salary (lương cơ sở) while it holds.
struct BaseSalary {
    QString id;
    Period period;
    qint64 dong = 0; ///< a month
    Evidence evidence;

    bool operator==(const BaseSalary&) const = default;
};

/// How award money is rounded while the rule holds.
struct Rounding {
    QString id;
    Period period;
    qint64 step = 1; ///< up to a multiple of so many đồng
    Evidence evidence;

    bool operator==(const Rounding&) const = default;
};

/// A factor of the base salary, in hundredths: 450 is 4,5 times.
struct Factor {
    int hundredths = 0;

    auto operator<=>(const Factor&) const = default;
};

/// A sum of money and how sure it is.
struct Money {
    qint64 dong = 0;
    Evidence evidence;

    bool operator==(const Money&) const = default;
};

struct Salaries {
    std::vector<BaseSalary> all;
    std::vector<Rounding> roundings;

    /// Null before the first one we know.
    const BaseSalary* on(const base::Date& day) const { return findOn(all, day); }
    /// Factor times base salary of the day of the decision, rounded as the law of that day says; to
    /// the đồng, and uncertain, where no rule is known. Nothing where no salary is known.
    std::optional<Money> times(Factor factor, const base::Date& decisionDay) const;

    void overrideWith(const Salaries& own);
    bool operator==(const Salaries&) const = default;
};

Salaries readSalaries(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
