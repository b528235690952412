// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Duty.h"
#include "renewal/Ledger.h"

/// What is done with single values when the year turns. Each returns the value of the new year and
/// tells the ledger where that is not the old one.
namespace thidua::renewal {

struct Renewing {
    const YearTurn& turn;
    Ledger& ledger;
};

QString renewedText(const QString& text, const Spot& spot, const Renewing& with);
base::Date renewedDate(const base::Date& date, const Spot& spot, const Renewing& with);
/// Month and year alone: the day is the pen's.
base::Date renewedMonth(const base::Date& date, const Spot& spot, const Renewing& with);
emulation::Due renewedDue(const emulation::Due& due, const Spot& spot, const Renewing& with);
emulation::CitedDocument renewedCitation(const emulation::CitedDocument& document, const Spot& spot,
                                         const Renewing& with);
/// The organiser's paper of the new year where the law's table has it; else nothing.
emulation::CitedDocument renewedGuidance(const emulation::CitedDocument& document, const Spot& spot,
                                         const Renewing& with);

/// As the map shows them.
QString shown(const base::Date& date);
QString shown(const emulation::CitedDocument& document, const YearTurn& turn);

} // namespace thidua::renewal
