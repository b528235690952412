// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/YearTurn.h"

namespace thidua::renewal {

/// A document as a text or a record cites it.
struct CitedLaw {
    QString kind;   ///< "Công văn"; may be empty
    QString number; ///< "462/BNV-VP"
    base::Date date;
    QString title; ///< what follows it, as far as the clause goes
};

/// What becomes of a citation in the new year.
struct LawFate {
    bool isRight = false;
    bool once = false; ///< nothing is known of it; enough to ask once
    QString fresh;     ///< as it is cited now; empty: not known
    QString why;
    QString successor = {}; ///< id of what to cite instead; empty: none known
};

/// The record of the law's table; by number and symbol whatever their marks, or by number and date.
/// Null where there is none.
const regulation::LegalBasis* recordOf(const CitedLaw& cited, const YearTurn& turn);

/// A law cited by its name and year.
const regulation::LegalBasis* lawNamed(const QString& kind, const QString& title, int year,
                                       const YearTurn& turn);

LawFate fateOf(const regulation::LegalBasis& basis, const YearTurn& turn);
LawFate fateOf(const CitedLaw& cited, const YearTurn& turn);

/// The paper of the same office on the same subject for the new year: the Ministry's guidance. Null
/// where the table has none.
const regulation::LegalBasis* counterpartOf(const CitedLaw& cited, const YearTurn& turn);

} // namespace thidua::renewal
