// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Shares.h"

#include "base/Sentence.h"
#include "dossier/YearsOf.h"

#include <functional>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using regulation::AwardCondition;

namespace {

/// How many of the members are so, are not, and are there at all; 0: not known.
struct Tally {
    int yes = 0;
    int no = 0;
    int all = 0;
    bool isExpected = false; ///< rests on awards that are asked for in the same year
};

Tally tallyOf(const Case& one, const std::function<YearFact(const emulation::Subject&)>& ask)
{
    Tally tally;
    for (const auto* person : membersOf(one)) {
        emulation::Subject subject;
        subject.person = person->id;
        const YearFact fact = ask(subject);
        tally.yes += fact.met == Met::Yes ? 1 : 0;
        tally.no += fact.met == Met::No ? 1 : 0;
        tally.isExpected = tally.isExpected || fact.evidence.startsWith(u"dossiers");
    }
    tally.all = headcountOf(one);
    return tally;
}

/// At least so many percent; what is not known may still fall either way.
Met metBy(const Tally& tally, int percent)
{
    if (tally.all <= 0 || tally.yes + tally.no > tally.all)
        return Met::Unknown;
    const qint64 needed = qint64{percent} * tally.all;
    if (qint64{tally.yes} * 100 >= needed)
        return Met::Yes;
    return qint64{tally.all - tally.no} * 100 < needed ? Met::No : Met::Unknown;
}

QString reasonOf(const Case& one, const Tally& tally)
{
    if (tally.all <= 0)
        return Sentence::tr("chưa nhập số người của %1", one.name);
    if (tally.yes + tally.no > tally.all)
        return Sentence::tr("%1 ghi %2 người nhưng dữ liệu có nhiều hơn", one.name, tally.all);
    QStringList reasons{Sentence::tr("đạt %1/%2 người", tally.yes, tally.all)};
    if (const int open = tally.all - tally.yes - tally.no; open > 0)
        reasons += Sentence::tr("%1 người dữ liệu chưa ghi", open);
    if (tally.isExpected)
        reasons += Sentence::tr("tính cả người đang được đề nghị trong năm");
    return reasons.join(u"; "_s);
}

Condition share(const Case& one, const QString& text, const Tally& tally, int percent)
{
    Condition condition;
    condition.text = text;
    condition.met = metBy(tally, percent);
    condition.reason = reasonOf(one, tally);
    return condition;
}

Tally awardTally(const Case& one, const QString& award)
{
    return tallyOf(one, [&](const emulation::Subject& subject) {
        return awardIn(one, subject, award, one.achievedIn);
    });
}

/// Whether a discipline of that degree or a heavier one fell into the year.
bool isDisciplined(const Case& one, const emulation::Exclusion& entry, const QString& degree)
{
    const auto& degrees = one.sources.rules.degrees;
    const bool isHeavy = degrees.indexOf(entry.degree) >= degrees.indexOf(degree);
    const bool touches = (entry.from.isEmpty() || entry.from.year() <= one.achievedIn) &&
                         (entry.until.isEmpty() || entry.until.year() >= one.achievedIn);
    return entry.kind == emulation::ExclusionKind::Discipline && isHeavy && touches;
}

} // namespace

Condition awardShare(const Case& one, const AwardCondition& asked)
{
    return share(one,
                 Sentence::tr("Ít nhất %1 % cá nhân được tặng %2", asked.least,
                              awardName(one.sources, asked.of)),
                 awardTally(one, asked.of), asked.least);
}

Condition ratingShare(const Case& one, const AwardCondition& asked)
{
    const auto grade = one.sources.rules.gradeNamed(asked.of);
    const Tally tally = tallyOf(one, [&](const emulation::Subject& subject) {
        return ratingIn(one, subject, grade, one.achievedIn);
    });
    return share(one, Sentence::tr("Ít nhất %1 % cá nhân %2 trở lên", asked.least, asked.of), tally,
                 asked.least);
}

Condition anyAward(const Case& one, const AwardCondition& asked)
{
    const Tally tally = awardTally(one, asked.of);
    Condition condition;
    condition.text = Sentence::tr("Có cá nhân được tặng %1", awardName(one.sources, asked.of));
    const bool isNobody = tally.all > 0 && tally.no >= tally.all;
    condition.met = tally.yes >= asked.least ? Met::Yes : isNobody ? Met::No : Met::Unknown;
    condition.reason = reasonOf(one, tally);
    return condition;
}

Condition noDiscipline(const Case& one, const AwardCondition& asked)
{
    Condition condition;
    condition.text = Sentence::tr("Không có cá nhân bị kỷ luật từ %1 trở lên", asked.of);
    condition.met = Met::Yes;
    condition.reason = Sentence::tr("dữ liệu không ghi kỷ luật nào của các thành viên");
    const auto& all = one.sources.year.exclusions;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isDisciplined(one, all[i], asked.of))
            continue;
        for (const auto* person : membersOf(one)) {
            if (all[i].subject.person != person->id)
                continue;
            condition.met = Met::No;
            condition.reason = u"%1: %2"_s.arg(person->name, all[i].degree);
            condition.evidence += u"exclusions[%1]"_s.arg(i);
        }
    }
    return condition;
}

} // namespace thidua::dossier
