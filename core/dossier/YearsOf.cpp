// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/YearsOf.h"

#include "base/Sentence.h"
#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::dossier {

using namespace Qt::StringLiterals;
using base::Sentence;
using emulation::AwardGiven;
using emulation::Grade;
using emulation::Subject;

namespace {

QString placeOf(const char16_t* list, size_t index)
{
    return u"%1[%2]"_s.arg(QString::fromUtf16(list)).arg(index);
}

/// The last year whose achievement an award was given for.
int lastYearOf(const AwardGiven& given)
{
    return given.achievedUntil.isEmpty() ? given.year : given.achievedUntil.year();
}

bool countsFor(const Case& one, const AwardGiven& given)
{
    const bool isMerit = one.occasion == emulation::Occasion::Merit;
    return !isMerit || given.occasion == emulation::Occasion::Merit;
}

void afterSameAward(const Case& one, CountingFrom& from)
{
    const auto& all = one.sources.year.awardsGiven;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isSameAward =
            all[i].award == one.dossier.award && isSame(one.sources, all[i].subject, one.subject);
        const int year = lastYearOf(all[i]) + 1;
        if (!isSameAward || !countsFor(one, all[i]) || year <= from.year)
            continue;
        const auto* principle = one.sources.rules.principleOn(u"from-last-award"_s, one.day);
        from = {year,
                Sentence::tr("đã được tặng %1 cho thành tích đến năm %2", one.awardName, year - 1),
                principle ? principle->article : QString(), placeOf(u"awardsGiven", i)};
    }
}

void afterDiscipline(const Case& one, CountingFrom& from)
{
    const auto& all = one.sources.year.exclusions;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isOver = all[i].kind == emulation::ExclusionKind::Discipline &&
                            !all[i].until.isEmpty() && all[i].until < one.day;
        const int year = all[i].until.year();
        if (!isOver || !isSame(one.sources, all[i].subject, one.subject) || year <= from.year)
            continue;
        const auto* principle = one.sources.rules.principleOn(u"after-discipline"_s, one.day);
        from = {year,
                Sentence::tr("kỷ luật %1 hết %2", all[i].degree,
                             text::dateInSentence(all[i].until, text::DateStyle::Slashed)),
                principle ? principle->article : QString(), placeOf(u"exclusions", i)};
    }
}

/// A dossier of this year that asks for that award, beside the one at hand.
const emulation::AwardDossier* askedFor(const Case& one, const Subject& subject,
                                        const QString& award)
{
    for (const auto& other : one.sources.year.dossiers)
        if (other.award == award && other.id != one.dossier.id &&
            isSame(one.sources, other.subject, subject))
            return &other;
    return nullptr;
}

} // namespace

CountingFrom countingFrom(const Case& one)
{
    CountingFrom from;
    afterSameAward(one, from);
    afterDiscipline(one, from);
    return from;
}

YearFact awardIn(const Case& one, const Subject& subject, const QString& award, int year)
{
    const auto& all = one.sources.year.awardsGiven;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].award == award && all[i].year == year && countsFor(one, all[i]) &&
            isSame(one.sources, all[i].subject, subject))
            return {year, Met::Yes, placeOf(u"awardsGiven", i), {}};
    if (year == one.sources.year.year)
        if (const auto* other = askedFor(one, subject, award))
            return {year, Met::Yes, u"dossiers(%1)"_s.arg(other->id.value),
                    Sentence::tr("năm %1 đề nghị trong hồ sơ %2, phải được công nhận trước", year,
                                 other->id.value)};
    const int since = one.sources.year.awardsKnownSince;
    return {year, since > 0 && year >= since ? Met::No : Met::Unknown, {}, {}};
}

YearFact ratingIn(const Case& one, const Subject& subject, Grade least, int year)
{
    const auto& all = one.sources.year.ratings;
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].year != year || !isSame(one.sources, all[i].subject, subject))
            continue;
        // Excellent stands first.
        const bool isEnough = all[i].grade != Grade::None && all[i].grade <= least;
        return {year, isEnough ? Met::Yes : Met::No, placeOf(u"ratings", i),
                Sentence::tr("năm %1 %2", year, one.sources.rules.nameOf(all[i].grade))};
    }
    return {year, Met::Unknown, {}, {}};
}

} // namespace thidua::dossier
