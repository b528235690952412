// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::regulation;
using namespace thidua::regulation::test;
using namespace Qt::StringLiterals;
using support::words;

namespace {

const Award& award(const QString& id)
{
    const Award* found = shippedLaw().awards.find(id);
    EXPECT_NE(found, nullptr) << words(id);
    static const Award none;
    return found ? *found : none;
}

std::vector<AwardCondition> conditionsOf(const Awards& awards)
{
    std::vector<AwardCondition> all;
    for (const Award& one : awards.all)
        for (const AwardCriteria& criteria : one.criteria)
            for (const auto& alternative : criteria.alternatives)
                all.insert(all.end(), alternative.begin(), alternative.end());
    return all;
}

bool namesAnAward(AwardMeasure measure)
{
    using enum AwardMeasure;
    return measure == AwardCount || measure == AwardShare || measure == AnyAward;
}

const base::Date today = test::date(u"2026-11-22"_s);

} // namespace

TEST(Awards, MoneyIsThatOfTheVectors)
{
    for (const auto& vector : vectors(u"bonuses"_s)) {
        const bool person = vector.text(u"subject"_s) == u"person";
        const auto money = bonusOf(award(vector.text(u"award"_s)),
                                   person ? AwardSubject::Person : AwardSubject::Collective, today,
                                   shippedLaw().salaries);
        ASSERT_TRUE(money) << words(vector.text(u"award"_s));
        EXPECT_EQ(money->dong, vector.integer(u"dong"_s)) << words(vector.text(u"award"_s));
    }
}

TEST(Awards, VotesAreHeldAgainstAllMembers)
{
    for (const auto& vector : vectors(u"votes"_s)) {
        const AwardVote* vote = award(vector.text(u"award"_s)).voteOn(dateIn(vector));
        ASSERT_NE(vote, nullptr) << words(vector.text(u"award"_s));
        EXPECT_EQ(vote->isPassedBy(vector.integer(u"agreeing"_s), vector.integer(u"members"_s)),
                  vector.flag(u"passes"_s))
            << words(vector.text(u"award"_s)) << " " << vector.integer(u"agreeing"_s);
    }
}

TEST(Awards, WhatTheLawOfADayLeavesToTheProvinceIsAbsent)
{
    EXPECT_EQ(award(u"cstd-co-so"_s).voteOn(today), nullptr);
    EXPECT_EQ(award(u"giay-khen"_s).bonusOn(AwardSubject::Person, date(u"2024-06-01"_s)), nullptr);
    EXPECT_EQ(award(u"cstd-co-so"_s).bonusOn(AwardSubject::Household, today), nullptr);
}

TEST(Awards, NoVoteIsPassedInAnEmptyCouncil)
{
    EXPECT_FALSE(award(u"cstd-toan-quoc"_s).voteOn(today)->isPassedBy(0, 0));
}

TEST(Awards, AreFoundByNameInQuotesOrByCode)
{
    const Award* found = shippedLaw().awards.byName(u"“Tập thể Lao động xuất sắc”"_s);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, u"tap-the-lao-dong-xuat-sac"_s);
    EXPECT_EQ(shippedLaw().awards.byCode(u"CSTĐCS"_s)->id, u"cstd-co-so"_s);
    EXPECT_EQ(shippedLaw().awards.byCode(QString()), nullptr);
}

TEST(Awards, CriteriaOfALawEndWithIt)
{
    const Award title = award(u"cstd-co-so"_s);
    EXPECT_THAT(words(title.criteriaOn(AwardSubject::Person, date(u"2020-12-01"_s))->words),
                testing::HasSubstr("15 %"));
    const auto* now = title.criteriaOn(AwardSubject::Person, today);
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(now->alternatives.size(), 2u);
    EXPECT_EQ(now->alternatives[0][0].of, u"lao-dong-tien-tien"_s);
}

TEST(Awards, EveryAwardAConditionNamesIsInTheCatalogue)
{
    int named = 0;
    for (const AwardCondition& condition : conditionsOf(shippedLaw().awards)) {
        if (!namesAnAward(condition.measure))
            continue;
        ++named;
        EXPECT_NE(shippedLaw().awards.find(condition.of), nullptr) << words(condition.of);
    }
    EXPECT_GT(named, 20);
}

TEST(Awards, EveryFormNamesADecreeOfTheTable)
{
    for (const Award& one : shippedLaw().awards.all)
        for (const AwardForm& form : one.forms)
            EXPECT_NE(shippedLaw().legalBases.find(form.basis), nullptr) << words(one.id);
    const auto* form = award(u"bang-khen-bo-tinh"_s).formOn(AwardSubject::Person, today);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->number, u"Mẫu số 05"_s);
}

TEST(Salaries, HoldFromTheirDay)
{
    const auto& salaries = shippedLaw().salaries;
    EXPECT_EQ(salaries.on(date(u"2020-12-01"_s))->dong, 1'490'000);
    EXPECT_EQ(salaries.on(date(u"2026-06-30"_s))->dong, 2'340'000);
    EXPECT_EQ(salaries.on(date(u"2026-07-01"_s))->dong, 2'530'000);
    EXPECT_EQ(salaries.on(date(u"2019-06-30"_s)), nullptr);
}

TEST(Salaries, ANewOneOfTheOfficeHoldsFromItsDayWithoutClosingOurs)
{
    const auto law =
        lawWithOffice(u"base-salaries.json"_s,
                      R"({"records": [{"id": "2028", "from": "2028-07-01", "dong": 2700000}]})");
    ASSERT_TRUE(law) << words(law.error().message);
    EXPECT_EQ(law->salaries.on(date(u"2028-06-30"_s))->dong, 2'530'000);
    EXPECT_EQ(law->salaries.on(date(u"2028-07-01"_s))->dong, 2'700'000);
}

TEST(Salaries, MoneyWithoutAKnownRoundingIsExactAndUncertain)
{
    const auto money = shippedLaw().salaries.times({30}, date(u"2024-12-01"_s));
    ASSERT_TRUE(money);
    EXPECT_EQ(money->dong, 702'000);
    EXPECT_TRUE(money->evidence.isUncertain());
    EXPECT_FALSE(shippedLaw().salaries.times({30}, date(u"2010-12-01"_s)));
}

TEST(Dossiers, TheRuleOfAnAwardGoesBeforeTheRuleOfItsKind)
{
    const auto& dossiers = shippedLaw().dossiers;
    EXPECT_EQ(dossiers.of(award(u"cstd-toan-quoc"_s), today)->id, u"nd-152-cstd-toan-quoc"_s);
    EXPECT_EQ(dossiers.of(award(u"cstd-co-so"_s), today)->id, u"luat-2022-d"_s);
    EXPECT_EQ(dossiers.of(award(u"giay-khen"_s), date(u"2020-12-01"_s))->id, u"nd-91-h"_s);
    EXPECT_EQ(dossiers.of(award(u"giay-khen"_s), date(u"2010-12-01"_s)), nullptr);
}

TEST(Dossiers, EveryAwardTheyNameIsInTheCatalogue)
{
    for (const DossierRule& rule : shippedLaw().dossiers.all)
        for (const QString& id : rule.awards)
            EXPECT_NE(shippedLaw().awards.find(id), nullptr) << words(id);
}
