// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Reckon.h"

#include "base/Sentence.h"
#include "dossier/Shares.h"
#include "dossier/YearsOf.h"

#include <functional>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::AwardCondition;
using regulation::AwardMeasure;

namespace {

/// Years that follow each other, the last first.
using YearFacts = std::vector<YearFact>;

YearFacts factsUntil(int last, int count, const std::function<YearFact(int)>& ask)
{
    YearFacts facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(ask(last - i));
    return facts;
}

/// Years before the counting begins do not count, whatever happened in them.
void cutOff(YearFacts& facts, const CountingFrom& from)
{
    for (YearFact& fact : facts)
        if (fact.year < from.year)
            fact = {fact.year, Met::No, from.evidence,
                    Sentence::tr("năm %1 không tính vì %2", fact.year, from.reason)};
}

Met metIn(const YearFacts& facts)
{
    Met met = Met::Yes;
    for (const YearFact& fact : facts) {
        if (fact.met == Met::No)
            return Met::No;
        if (fact.met == Met::Unknown)
            met = Met::Unknown;
    }
    return met;
}

QString yearsWith(const YearFacts& facts, Met met)
{
    QStringList years;
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact)
        if (fact->met == met)
            years += QString::number(fact->year);
    return years.join(u", "_s);
}

void explain(Condition& condition, const YearFacts& facts)
{
    QStringList reasons;
    QStringList notes;
    for (const YearFact& fact : facts) {
        if (!fact.evidence.isEmpty() && !condition.evidence.contains(fact.evidence))
            condition.evidence += fact.evidence;
        // Of what is met the years say enough; of what is not, what happened in them.
        if (!fact.note.isEmpty() && (fact.met == Met::No || fact.evidence.startsWith(u"dossiers")))
            notes.prepend(fact.note);
    }
    if (const QString years = yearsWith(facts, Met::Yes); !years.isEmpty())
        reasons += Sentence::tr("có năm %1", years);
    if (const QString years = yearsWith(facts, Met::No); !years.isEmpty())
        reasons += Sentence::tr("không có năm %1", years);
    if (const QString years = yearsWith(facts, Met::Unknown); !years.isEmpty())
        reasons += Sentence::tr("dữ liệu chưa ghi năm %1", years);
    condition.reason = (reasons + notes).join(u"; "_s);
}

Condition awardRun(const Case& one, const AwardCondition& asked)
{
    const auto ask = [&](int year) { return awardIn(one, one.subject, asked.of, year); };
    const CountingFrom from = countingFrom(one);
    Condition condition;
    condition.text = asked.sameYear ? Sentence::tr("Được tặng %1 năm %2",
                                                   awardName(one.sources, asked.of), one.achievedIn)
                                    : Sentence::tr("%1 lần liên tục được tặng %2", asked.least,
                                                   awardName(one.sources, asked.of));
    YearFacts best = factsUntil(one.achievedIn, asked.least, ask);
    cutOff(best, from);
    // The title of the year itself is often decided later than the dossier is made.
    YearFacts before = factsUntil(one.achievedIn - 1, asked.least, ask);
    cutOff(before, from);
    const auto better = [](Met first, Met second) {
        return first == Met::Yes || (first == Met::Unknown && second == Met::No);
    };
    if (!asked.sameYear && better(metIn(before), metIn(best)))
        best = before;
    condition.met = metIn(best);
    explain(condition, best);
    return condition;
}

/// Times at any time since counting began.
Condition awardTimes(const Case& one, const AwardCondition& asked)
{
    const CountingFrom from = countingFrom(one);
    const int since = one.sources.year.awardsKnownSince;
    Condition condition;
    condition.text =
        Sentence::tr("%1 lần được tặng %2", asked.least, awardName(one.sources, asked.of));
    YearFacts given;
    int first = one.achievedIn;
    for (const auto& award : one.sources.year.awardsGiven)
        first = std::min(first, award.year);
    for (int year = one.achievedIn; year >= std::max(first, from.year); --year)
        if (YearFact fact = awardIn(one, one.subject, asked.of, year); fact.met == Met::Yes)
            given.push_back(fact);
    const bool isAllKnown = since > 0 && since <= from.year;
    const int times = int(given.size());
    condition.met = times >= asked.least ? Met::Yes : isAllKnown ? Met::No : Met::Unknown;
    explain(condition, given);
    if (times < asked.least)
        condition.reason = isAllKnown
                               ? Sentence::tr("mới có %1/%2 lần", times, asked.least)
                               : Sentence::tr("dữ liệu mới ghi %1/%2 lần", times, asked.least);
    if (times < asked.least && !from.reason.isEmpty())
        condition.reason += u"; "_s + from.reason;
    return condition;
}

Condition ratingRun(const Case& one, const AwardCondition& asked)
{
    const auto grade = one.sources.rules.gradeNamed(asked.of);
    Condition condition;
    condition.text = asked.least > 1
                         ? Sentence::tr("%1 năm liên tục %2 trở lên", asked.least, asked.of)
                         : Sentence::tr("Năm %1 %2 trở lên", one.achievedIn, asked.of);
    YearFacts facts = factsUntil(one.achievedIn, asked.least,
                                 [&](int year) { return ratingIn(one, one.subject, grade, year); });
    cutOff(facts, countingFrom(one));
    condition.met = metIn(facts);
    explain(condition, facts);
    return condition;
}

} // namespace

Condition reckon(const Case& one, const AwardCondition& asked)
{
    switch (asked.measure) {
    case AwardMeasure::AwardCount:
        return asked.inARow || asked.sameYear ? awardRun(one, asked) : awardTimes(one, asked);
    case AwardMeasure::RatingCount:
        return ratingRun(one, asked);
    case AwardMeasure::AwardShare:
        return awardShare(one, asked);
    case AwardMeasure::RatingShare:
        return ratingShare(one, asked);
    case AwardMeasure::AnyAward:
        return anyAward(one, asked);
    case AwardMeasure::NoDiscipline:
        return noDiscipline(one, asked);
    case AwardMeasure::LeadingRank:
        return leadingRank(one, asked);
    case AwardMeasure::Initiatives:
        return initiatives(one, asked);
    case AwardMeasure::YearsExisting:
        break;
    }
    Condition condition;
    condition.text = Sentence::tr("Từ %1 năm xây dựng và phát triển", asked.least);
    condition.reason = Sentence::tr("dữ liệu không ghi năm thành lập");
    return condition;
}

} // namespace thidua::dossier
