// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Awards.h"

#include "text/Normal.h"

namespace thidua::regulation {

using base::Date;

namespace {

template <typename Entry>
const Entry* findFor(const std::vector<Entry>& entries, AwardSubject subject, const Date& day)
{
    const Entry* latest = nullptr;
    for (const Entry& entry : entries) {
        if (entry.subject != subject || !entry.period.contains(day))
            continue;
        if (!latest || latest->period.from <= entry.period.from)
            latest = &entry;
    }
    return latest;
}

bool has(const std::vector<AwardSubject>& subjects, AwardSubject subject)
{
    return std::find(subjects.begin(), subjects.end(), subject) != subjects.end();
}

/// Letters and single blanks only: quotes and dashes around names differ from paper to paper.
QString key(const QString& name)
{
    QString letters = text::bare(name);
    for (QChar& character : letters)
        if (!character.isLetterOrNumber())
            character = u' ';
    return letters.simplified();
}

} // namespace

bool AwardVote::isPassedBy(int agreeing, int members) const
{
    if (members <= 0)
        return false;
    const qint64 reached = qint64{agreeing} * 100;
    const qint64 needed = qint64{percent} * members;
    return mustExceed ? reached > needed : reached >= needed;
}

bool Award::isFor(AwardSubject subject) const { return has(subjects, subject); }

const AwardCriteria* Award::criteriaOn(AwardSubject subject, const Date& day) const
{
    const AwardCriteria* latest = nullptr;
    for (const AwardCriteria& entry : criteria) {
        const bool fits = entry.subjects.empty() || has(entry.subjects, subject);
        if (fits && entry.period.contains(day) &&
            (!latest || latest->period.from <= entry.period.from))
            latest = &entry;
    }
    return latest;
}

const AwardBonus* Award::bonusOn(AwardSubject subject, const Date& day) const
{
    return findFor(bonuses, subject, day);
}

const AwardForm* Award::formOn(AwardSubject subject, const Date& day) const
{
    return findFor(forms, subject, day);
}

const Award* Awards::byCode(const QString& code) const
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&code](const Award& award) { return award.code == code; });
    return code.isEmpty() || found == all.end() ? nullptr : &*found;
}

const Award* Awards::byName(const QString& name) const
{
    const QString wanted = key(name);
    const auto found = std::find_if(all.begin(), all.end(), [&wanted](const Award& award) {
        return key(award.name) == wanted;
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<const Award*> Awards::on(const Date& day) const
{
    std::vector<const Award*> found;
    for (const Award& award : all)
        if (award.period.contains(day))
            found.push_back(&award);
    return found;
}

std::optional<Money> bonusOf(const Award& award, AwardSubject subject, const Date& decisionDay,
                             const Salaries& salaries)
{
    const AwardBonus* bonus = award.bonusOn(subject, decisionDay);
    if (!bonus)
        return std::nullopt;
    auto money = salaries.times(bonus->factor, decisionDay);
    if (money)
        money->evidence = together(bonus->evidence, money->evidence);
    return money;
}

} // namespace thidua::regulation
