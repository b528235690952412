// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Times.h"

#include "base/Sentence.h"
#include "dossier/PlanAnswers.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <QDate>

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Date;
using base::Sentence;
using emulation::Duty;

namespace {

/// A time limit with where it comes from.
struct Limit {
    QString title;
    QString source;
    regulation::Deadline rule;
    Date done;
};

QString whyNot(const Case& one, const Date& day)
{
    return regulation::isWeekend(day) ? text::weekdayName(day)
                                      : one.sources.law.holidays.kindOf(day).why;
}

QDate plain(const Date& day) { return {day.year(), day.month(), day.day()}; }

QString doubts(const regulation::DueDay& due)
{
    QStringList all = due.gaps;
    if (due.evidence.isUncertain() && !due.evidence.toConfirm.isEmpty())
        all.prepend(due.evidence.toConfirm);
    return all.join(u"; "_s);
}

std::optional<TimeReport> reportOf(const Case& one, const Limit& limit, const Date& today)
{
    const auto due =
        regulation::dueDay(limit.rule, one.sources.law.deadlineCustoms, one.sources.law.holidays);
    if (!due)
        return std::nullopt;
    TimeReport report{limit.title, limit.source, due->last, due->workingDay};
    if (due->last != due->workingDay)
        report.hint = Sentence::tr("hạn cuối %1 là %2; nên xong trong %3",
                                   text::dateText(due->last, text::DateStyle::Slashed),
                                   whyNot(one, due->last),
                                   text::dateInSentence(due->workingDay, text::DateStyle::Slashed));
    report.done = limit.done;
    const Date& until = limit.done.isEmpty() ? today : limit.done;
    report.isLate = until.isWhole() && due->last < until;
    if (limit.done.isEmpty() && today.isWhole())
        report.daysLeft = int(plain(today).daysTo(plain(due->last)));
    report.toConfirm = doubts(*due);
    return report;
}

void addDuties(std::vector<Limit>& limits, const std::vector<Duty>& duties, const QString& source)
{
    for (const Duty& duty : duties)
        limits.push_back({duty.title, source, duty.due.rule(), duty.done});
}

void addPlan(std::vector<Limit>& limits, const Case& one)
{
    if (!one.plan)
        return;
    const auto& rules = *one.plan->rules;
    const auto add = [&](const emulation::PlanTerm& term, const Date& done) {
        if (const Duty* duty = dutyOf(*one.plan, term))
            limits.push_back({duty->title, placeIn(*one.plan, term.place), duty->due.rule(),
                              duty->done.isEmpty() ? done : duty->done});
    };
    Date handedIn;
    for (const auto& step : one.dossier.history)
        if (step.state == emulation::DossierState::Received)
            handedIn = step.date;
    add(rules.registration, registeredOn(one));
    add(rules.dossiers, handedIn);
    add(rules.submission, one.submission ? one.submission->submitted : Date());
}

/// The day from which a limit of the law runs.
Date startOf(const Case& one, const QString& from)
{
    if (from == u"received")
        return one.dossier.received;
    if (from == u"year")
        return Date::of(one.achievedIn, 12, 31).value_or(Date());
    Date latest;
    for (const auto& given : one.sources.year.awardsGiven)
        if (given.award == from && isSame(one.sources, given.subject, one.subject))
            latest = std::max(latest, given.decision.date);
    return latest;
}

void addLaw(std::vector<Limit>& limits, const Case& one)
{
    for (const LimitUse& use : one.sources.rules.limits) {
        const auto* limit = one.sources.law.timeLimits.find(use.limit);
        const bool isForAward = use.awards.isEmpty() || use.awards.contains(one.dossier.award);
        const bool isForLevel =
            use.levels.isEmpty() || (one.award && use.levels.contains(one.award->level));
        const Date start = startOf(one, use.from);
        if (limit && isForAward && isForLevel && start.isWhole() && limit->period.contains(one.day))
            limits.push_back({limit->step, limit->article, limit->from(start), {}});
    }
}

} // namespace

std::vector<TimeReport> timesOf(const Case& one, const Date& today)
{
    std::vector<Limit> limits;
    addDuties(limits, one.dossier.duties, Sentence::tr("hồ sơ"));
    if (one.submission)
        addDuties(limits, one.submission->duties, Sentence::tr("đợt trình"));
    addPlan(limits, one);
    addLaw(limits, one);
    std::vector<TimeReport> reports;
    for (const Limit& limit : limits)
        if (auto report = reportOf(one, limit, today))
            reports.push_back(std::move(*report));
    std::stable_sort(
        reports.begin(), reports.end(),
        [](const TimeReport& left, const TimeReport& right) { return left.last < right.last; });
    return reports;
}

} // namespace thidua::dossier
