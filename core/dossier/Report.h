// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Condition.h"
#include "dossier/Parts.h"
#include "dossier/Times.h"

namespace thidua::dossier {

/// Everything that can be said about one dossier from the data.
struct Report {
    emulation::DossierId id = {};
    emulation::SubmissionId submission = {};
    QString name = {}; ///< of the subject
    emulation::SubjectKind kind = emulation::SubjectKind::Person;
    QString award = {}; ///< id
    QString awardName = {};
    base::Date day = {}; ///< whose law holds
    bool isDayAssumed = false;
    QString rule = {}; ///< what the list of parts is taken from
    QString article = {};
    QString copies = {};    ///< originals, in the words of the law; empty: not known
    QString toConfirm = {}; ///< about that list
    std::vector<PartReport> parts = {};
    std::vector<Condition> conditions = {};
    std::vector<TimeReport> times = {};
    Met eligible = Met::Unknown;

    bool isComplete() const;
    /// Names of parts in that state.
    QStringList partsIn(PartState state) const;
};

/// Every dossier of the year, in the order of the data. `today` may be empty.
std::vector<Report> reportsOf(const store::YearFile& file, const Sources& sources,
                              const base::Date& today);

QByteArray asJson(const std::vector<Report>& reports);
/// For a terminal.
QString asText(const std::vector<Report>& reports);

} // namespace thidua::dossier
