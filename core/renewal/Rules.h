// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::renewal {

/// What is done with a member of the data when the year turns.
enum class Rule {
    ByType, ///< a date moves along, a text is read, a citation is held against the law
    Keep,   ///< it does not belong to a year
    Clear,  ///< of the old year alone
    Month,  ///< a day of issue: moves along, the day is left for the pen
    Renew,  ///< the organiser's paper of the year: that of the new year where the law knows it
    Ask,    ///< stays, but somebody has to say whether it still holds
};

struct Ruling {
    Rule rule = Rule::ByType;
    QString why; ///< of Clear and Ask
};

/// `pattern`: the path without numbers, "groupings.years.plan.date".
Ruling rulingFor(const QString& pattern);

} // namespace thidua::renewal
