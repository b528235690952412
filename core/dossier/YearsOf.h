// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"
#include "dossier/Condition.h"

/// What the data say of a subject, year by year.
namespace thidua::dossier {

/// One year: whether it counts, and by which record.
struct YearFact {
    int year = 0;
    Met met = Met::Unknown;
    QString evidence = {}; ///< "ratings[3]"; empty: no record
    QString note = {};     ///< "đề nghị cùng đợt"
};

/// From when on achievements count, and why: after the last award of the same kind, after a
/// discipline.
struct CountingFrom {
    int year = 0; ///< 0: no record narrows it
    QString reason = {};
    QString article = {};
    QString evidence = {};
};

CountingFrom countingFrom(const Case& one);

/// Whether the subject was given the award for that year. A dossier of the same year that asks for
/// it counts, and its note says so.
YearFact awardIn(const Case& one, const emulation::Subject& subject, const QString& award,
                 int year);
/// Whether it was rated so or better.
YearFact ratingIn(const Case& one, const emulation::Subject& subject, emulation::Grade least,
                  int year);

} // namespace thidua::dossier
