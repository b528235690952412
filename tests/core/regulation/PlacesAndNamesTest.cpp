// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include "regulation/Calendar.h"
#include "support/Files.h"

#include <QSet>

#include <gmock/gmock.h>

#include <set>

using namespace thidua;
using namespace thidua::regulation;
using namespace thidua::regulation::test;
using namespace Qt::StringLiterals;
using support::words;

namespace {

int countOf(const QString& kind, const QString& day)
{
    int count = 0;
    for (const Province* province : shippedLaw().provinces.on(date(day)))
        count += province->kind == kind ? 1 : 0;
    return count;
}

} // namespace

TEST(Provinces, AreSixtyThreeAndThenThirtyFour)
{
    EXPECT_EQ(shippedLaw().provinces.on(date(u"2020-03-26"_s)).size(), 63u);
    EXPECT_EQ(shippedLaw().provinces.on(date(u"2025-06-30"_s)).size(), 63u);
    EXPECT_EQ(shippedLaw().provinces.on(date(u"2025-07-01"_s)).size(), 34u);
    EXPECT_EQ(shippedLaw().provinces.on(date(u"2026-11-22"_s)).size(), 34u);
}

TEST(Provinces, CitiesBecomeMore)
{
    EXPECT_EQ(countOf(u"thành phố"_s, u"2024-12-31"_s), 5);
    EXPECT_EQ(countOf(u"thành phố"_s, u"2025-01-01"_s), 6);
    EXPECT_EQ(countOf(u"thành phố"_s, u"2026-04-29"_s), 6);
    EXPECT_EQ(countOf(u"thành phố"_s, u"2026-04-30"_s), 7);
    EXPECT_EQ(countOf(u"tỉnh"_s, u"2026-11-22"_s), 27);
}

TEST(Provinces, EachNameAndCodeExistsOnceADay)
{
    for (base::Date day = date(u"2024-12-25"_s); day < date(u"2026-06-01"_s);
         day = plusDays(day, 3)) {
        std::set<QString> names;
        std::set<QString> codes;
        for (const Province* province : shippedLaw().provinces.on(day)) {
            EXPECT_TRUE(names.insert(province->name).second) << words(province->name);
            EXPECT_TRUE(codes.insert(province->codeOn(day)).second) << words(province->name);
        }
        EXPECT_FALSE(codes.contains(QString())) << words(day.toIso());
    }
}

TEST(Provinces, NoneDisappearsWithoutASuccessor)
{
    const auto& provinces = shippedLaw().provinces;
    for (const Province& province : provinces.all) {
        EXPECT_NE(provinces.successorOn(province.name, date(u"2026-11-22"_s)), nullptr)
            << words(province.name);
        const bool isGone = !province.to.isEmpty();
        EXPECT_EQ(findById(provinces.all, province.successor) != nullptr, isGone)
            << words(province.name);
    }
}

TEST(Provinces, ClustersShrinkWithTheMerger)
{
    for (const auto& vector : vectors(u"clustersAfterMerger"_s)) {
        QStringList now;
        for (const QString& member : vector.lines(u"members"_s)) {
            const Province* unit = shippedLaw().provinces.successorOn(member, dateIn(vector));
            ASSERT_NE(unit, nullptr) << words(member);
            if (!now.contains(unit->name))
                now << unit->name;
        }
        EXPECT_EQ(QSet<QString>(now.begin(), now.end()).size(), vector.lines(u"now"_s).size());
        for (const QString& name : vector.lines(u"now"_s))
            EXPECT_TRUE(now.contains(name)) << words(name);
    }
}

TEST(Provinces, PlaceBeforeTheDateIsInFullWhereItIsAPersonsName)
{
    const auto& provinces = shippedLaw().provinces;
    EXPECT_EQ(provinces.find(u"TP.HCM"_s, date(u"2026-11-22"_s))->place,
              u"Thành phố Hồ Chí Minh"_s);
    EXPECT_EQ(provinces.find(u"Hải Phòng"_s, date(u"2020-03-26"_s))->place, u"Hải Phòng"_s);
}

TEST(AgencyNames, FollowTheKindOfTheProvinceOnTheDay)
{
    for (const auto& vector : vectors(u"agencies"_s)) {
        const base::Date day = dateIn(vector);
        const Province* province = shippedLaw().provinces.find(vector.text(u"province"_s), day);
        ASSERT_NE(province, nullptr);
        const auto name = shippedLaw().agencyNames.of(vector.text(u"role"_s), *province, day);
        ASSERT_TRUE(name);
        EXPECT_EQ(words(name->full), words(vector.text(u"full"_s)));
        EXPECT_EQ(words(name->brief), words(vector.text(u"brief"_s)));
    }
}

TEST(AgencyNames, ABodyThatIsGoneHasNone)
{
    const Province* province = shippedLaw().provinces.find(u"Hưng Yên"_s, date(u"2020-02-07"_s));
    const auto& names = shippedLaw().agencyNames;
    EXPECT_TRUE(names.of(u"so-ldtbxh"_s, *province, date(u"2020-02-07"_s)));
    EXPECT_FALSE(names.of(u"so-ldtbxh"_s, *province, date(u"2026-02-07"_s)));
    EXPECT_FALSE(names.of(u"so-khong-co"_s, *province, date(u"2026-02-07"_s)));
}

TEST(Anniversaries, AreCountedAsInTheVectors)
{
    for (const auto& vector : vectors(u"anniversaries"_s)) {
        const auto* anniversary = shippedLaw().anniversaries.find(vector.text(u"id"_s));
        ASSERT_NE(anniversary, nullptr) << words(vector.text(u"id"_s));
        EXPECT_EQ(anniversary->countIn(vector.integer(u"year"_s)), vector.integer(u"count"_s))
            << words(vector.text(u"id"_s));
    }
}

TEST(Anniversaries, HaveSeveralNames)
{
    const auto& all = shippedLaw().anniversaries;
    ASSERT_NE(all.byName(u"thành lập Đảng"_s), nullptr);
    EXPECT_EQ(words(all.byName(u"thành lập nước"_s)->phraseIn(2020)),
              words(u"75 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam"_s));
    EXPECT_EQ(all.byName(u"Ngày thành lập Bộ Nội vụ"_s),
              all.byName(u"Ngày truyền thống Ngành Tổ chức Nhà nước"_s));
    EXPECT_EQ(all.on(2, 9).size(), 2u);
}

TEST(Anniversaries, RoundYearsEndInZero)
{
    const auto& all = shippedLaw().anniversaries;
    const auto* party = all.find(u"thanh-lap-dang"_s);
    ASSERT_NE(party, nullptr);
    EXPECT_TRUE(all.isRound(*party, 2020));
    EXPECT_FALSE(all.isHalfRound(*party, 2020));
    EXPECT_TRUE(all.isHalfRound(*party, 2025));
    EXPECT_FALSE(all.isRound(*party, 1930));
}

TEST(Anniversaries, OfAYearStandInTheOrderOfTheCalendarAndNotBeforeTheEvent)
{
    const auto ofYear = shippedLaw().anniversaries.in(1946);
    ASSERT_GT(ofYear.size(), 2u);
    EXPECT_EQ(ofYear.front()->month, 1);
    for (const auto* anniversary : ofYear)
        EXPECT_LE(anniversary->year, 1946);
}

TEST(Abbreviations, TellTheirPhraseAndBack)
{
    const auto& all = shippedLaw().abbreviations;
    ASSERT_NE(all.find(u"SNV"_s, date(u"2026-11-22"_s)), nullptr);
    EXPECT_EQ(words(all.find(u"SNV"_s, date(u"2026-11-22"_s))->full), words(u"Sở Nội vụ"_s));
    EXPECT_EQ(all.ofPhrase(u"ỦY BAN NHÂN DÂN"_s, date(u"2026-11-22"_s))->brief, u"UBND"_s);
    EXPECT_EQ(all.find(u"snv"_s, date(u"2026-11-22"_s)), nullptr);
}
