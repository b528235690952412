// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "regulation/Calendar.h"
#include "support/Files.h"

#include <gmock/gmock.h>

#include <set>

using namespace thidua;
using namespace thidua::regulation;
using namespace thidua::regulation::test;
using namespace Qt::StringLiterals;
using support::words;
using testing::HasSubstr;

namespace {

const QString awarding = u"thi đua, khen thưởng"_s;

QStringList idsOf(const BasisChoice& choice)
{
    QStringList ids;
    for (const LegalBasis& basis : choice.bases)
        ids << basis.id;
    return ids;
}

QString cited(const QString& id, CitationStyle style, text::DateStyle dates = text::DateStyle::Long)
{
    const LegalBasis* basis = shippedLaw().legalBases.find(id);
    return basis ? shippedLaw().cite(*basis, style, dates).text : u"không có "_s + id;
}

} // namespace

TEST(LegalBases, OfADayAreThoseInForceOnIt)
{
    for (const auto& vector : vectors(u"legalBases"_s)) {
        const auto choice = shippedLaw().legalBases.basesOf(awarding, dateIn(vector));
        EXPECT_EQ(idsOf(choice), vector.lines(u"ids"_s)) << words(vector.text(u"date"_s));
    }
}

TEST(LegalBases, TheSuccessorIsTheOneOfThatDay)
{
    for (const auto& vector : vectors(u"successors"_s)) {
        const QString id = vector.text(u"id"_s);
        const LegalBasis* successor = shippedLaw().legalBases.successorOn(id, dateIn(vector));
        EXPECT_EQ(successor ? successor->id : QString(), vector.text(u"successor"_s))
            << words(id) << " " << words(vector.text(u"date"_s));
    }
}

TEST(LegalBases, ADecreeThatLapsesWithoutSuccessorIsWarnedOf)
{
    const auto& bases = shippedLaw().legalBases;
    const auto warnings = bases.basesOf(awarding, date(u"2027-03-02"_s)).warnings;
    EXPECT_THAT(words(warnings.join(u'\n')),
                HasSubstr(words(u"Nghị định số 152/2025/NĐ-CP hết hiệu lực sau ngày 01/3/2027"_s)));
    EXPECT_TRUE(bases.basesOf(awarding, date(u"2027-03-01"_s)).warnings.isEmpty());
}

TEST(LegalBases, ACircularWithoutItsDecreeIsNoBasisButIsWarnedOf)
{
    const auto choice = shippedLaw().legalBases.basesOf(awarding, date(u"2025-07-02"_s));
    ASSERT_EQ(choice.warnings.size(), 1);
    EXPECT_TRUE(choice.warnings[0].startsWith(u"Thông tư số 01/2024/TT-BNV còn hiệu lực"_s));
}

TEST(LegalBases, AnEndKnownByItsYearAloneIsNeitherInForceNorEnded)
{
    const auto& bases = shippedLaw().legalBases;
    EXPECT_EQ(bases.forceOn(u"tt-12-2019"_s, date(u"2023-12-31"_s)), Force::InForce);
    EXPECT_EQ(bases.forceOn(u"tt-12-2019"_s, date(u"2024-01-15"_s)), Force::Unknown);
    EXPECT_EQ(bases.forceOn(u"tt-12-2019"_s, date(u"2025-01-01"_s)), Force::Ended);
    EXPECT_EQ(bases.forceOn(u"tt-12-2019"_s, date(u"2019-12-24"_s)), Force::NotYet);
}

TEST(LegalBases, AreFoundByTheirNumberHoweverItIsSpaced)
{
    const LegalBasis* found = shippedLaw().legalBases.byNumber(u"26/CT- TTg"_s);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, u"ct-26-2016"_s);
    EXPECT_EQ(shippedLaw().legalBases.byNumber(QString()), nullptr);
}

TEST(LegalBases, SuccessionsNeverLoopAndJoinWithoutAGap)
{
    const auto& bases = shippedLaw().legalBases;
    for (const LegalBasis& basis : bases.all) {
        std::set<QString> seen;
        for (const LegalBasis* next = &basis; next; next = bases.find(next->successor))
            ASSERT_TRUE(seen.insert(next->id).second) << words(basis.id);
        const LegalBasis* successor = bases.find(basis.successor);
        EXPECT_EQ(basis.successor.isEmpty(), successor == nullptr) << words(basis.id);
        const base::Date until = basis.force.until;
        if (!successor || until.isEmpty())
            continue;
        const base::Date from = successor->force.from;
        const bool joins =
            until.isWhole() ? from == plusDays(until, 1) : from.year() == until.year();
        EXPECT_TRUE(joins) << words(basis.id);
    }
}

TEST(LegalBases, EveryReferenceLeadsToARecord)
{
    const auto& bases = shippedLaw().legalBases;
    for (const LegalBasis& basis : bases.all) {
        EXPECT_EQ(basis.details.isEmpty(), bases.find(basis.details) == nullptr) << words(basis.id);
        for (const QString& companion : basis.companions)
            EXPECT_NE(bases.find(companion), nullptr) << words(companion);
    }
}

TEST(Citations, ALawKeepsItsDateAsABasisAndLosesItInTheText)
{
    EXPECT_EQ(words(cited(u"luat-06-2022"_s, CitationStyle::Basis)),
              words(u"Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"_s));
    EXPECT_EQ(words(cited(u"luat-06-2022"_s, CitationStyle::NumberedBasis)),
              words(u"Luật Thi đua, khen thưởng số 06/2022/QH15"_s));
    EXPECT_EQ(words(cited(u"luat-06-2022"_s, CitationStyle::Full)),
              words(u"Luật Thi đua, khen thưởng"_s));
    EXPECT_EQ(
        words(cited(u"luat-47-2005"_s, CitationStyle::Basis)),
        words(
            u"Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005"_s));
}

TEST(Citations, ADecreeHasNumberDateIssuerAndSubject)
{
    EXPECT_EQ(
        words(cited(u"nd-30-2020"_s, CitationStyle::Basis)),
        words(
            u"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"_s));
    EXPECT_EQ(words(cited(u"nd-30-2020"_s, CitationStyle::Short)),
              words(u"Nghị định số 30/2020/NĐ-CP"_s));
    EXPECT_EQ(
        words(cited(u"ct-34-2014"_s, CitationStyle::Full, text::DateStyle::Slashed)),
        words(
            u"Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng"_s));
}

TEST(Citations, WhatIsNotKnownIsLeftOutAndNamed)
{
    const LegalBasis* decree = shippedLaw().legalBases.find(u"nd-91-2017"_s);
    ASSERT_NE(decree, nullptr);
    const auto citation =
        shippedLaw().cite(*decree, CitationStyle::Basis, text::DateStyle::Slashed);
    EXPECT_EQ(words(citation.text),
              words(u"Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ"_s));
    EXPECT_EQ(citation.missing, QStringList{u"trích yếu"_s});
    EXPECT_TRUE(citation.evidence.isUncertain());
}
