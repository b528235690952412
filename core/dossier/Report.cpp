// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Report.h"

#include "base/Sentence.h"
#include "dossier/Eligibility.h"

namespace thidua::dossier {

using base::Sentence;

namespace {

Report reportOf(const Case& one, const store::YearFile& file, const base::Date& today)
{
    Report report{one.dossier.id, one.dossier.submission, one.name, one.kind, one.dossier.award};
    report.awardName = one.awardName;
    report.day = one.day;
    report.isDayAssumed = one.isDayAssumed;
    if (const auto* rule = ruleOf(one)) {
        report.rule = rule->name;
        report.article = rule->article;
        report.copies = rule->copies;
        report.toConfirm = doubtsOf(rule->evidence);
    } else {
        report.toConfirm = Sentence::tr("chưa có quy định về thành phần hồ sơ vào ngày này");
    }
    report.parts = partsOf(one, file);
    report.conditions = eligibility(one);
    report.times = timesOf(one, today);
    report.eligible = together(report.conditions);
    return report;
}

} // namespace

bool Report::isComplete() const
{
    for (const PartReport& part : parts)
        if (part.state != PartState::Present && part.state != PartState::NotNeeded)
            return false;
    return !parts.empty();
}

QStringList Report::partsIn(PartState state) const
{
    QStringList names;
    for (const PartReport& part : parts)
        if (part.state == state)
            names += part.name;
    return names;
}

std::vector<Report> reportsOf(const store::YearFile& file, const Sources& sources,
                              const base::Date& today)
{
    std::vector<Report> reports;
    for (const auto& dossier : sources.year.dossiers)
        reports.push_back(reportOf(caseOf(sources, dossier), file, today));
    return reports;
}

} // namespace thidua::dossier
