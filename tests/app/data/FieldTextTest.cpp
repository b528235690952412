// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/FieldText.h"
#include "data/Options.h"
#include "data/Titles.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

class FieldText : public testing::Test {
protected:
    FieldText() : desk(shippedLaw(), thursday()) { desk.setYear(smallYear()); }

    QString shown(const QString& place)
    {
        return shownText(desk, *emulation::memberAt(place), desk.value(place));
    }
    base::Result<QJsonValue> typed(const QString& place, const QString& words)
    {
        return typedValue(desk, *emulation::memberAt(place), words);
    }

    YearDesk desk;
};

TEST_F(FieldText, ShowsNamesForIds)
{
    EXPECT_EQ(shown(u"office"_s), u"Sở Nội vụ tỉnh Hưng Yên");
    EXPECT_EQ(shown(u"people[0].unit"_s), u"Văn phòng Sở");
    EXPECT_EQ(shown(u"agencies[0].role"_s), u"Sở Nội vụ");
}

TEST_F(FieldText, FindsRecordsByTheirNamesWithoutMarks)
{
    EXPECT_EQ(*typed(u"signers.person"_s, u"nguyen van a"_s), u"a"_s);
    EXPECT_EQ(*typed(u"office"_s, u"Sở Nội vụ tỉnh Hưng Yên"_s), u"so"_s);
    const auto nobody = typed(u"signers.person"_s, u"Nguyễn Văn X"_s);
    ASSERT_FALSE(nobody);
    EXPECT_TRUE(nobody.error().message.contains(u"Nguyễn Văn X"));
}

TEST_F(FieldText, DoesNotChooseBetweenTwoOfTheSameName)
{
    auto year = smallYear();
    year.people.push_back(year.people.front());
    year.people.back().id.value = u"c"_s;
    desk.setYear(year);
    EXPECT_FALSE(typed(u"signers.person"_s, u"Nguyễn Văn A"_s));
}

TEST_F(FieldText, TakesAwardsByNameOrCode)
{
    const auto two = typed(u"registrations.awards"_s, u"CSTĐCS; Lao động tiên tiến"_s);
    ASSERT_TRUE(two) << two.error().message.toStdString();
    EXPECT_EQ(two->toArray().size(), 2);
    EXPECT_FALSE(typed(u"registrations.awards"_s, u"Anh hùng bàn phím"_s));
}

TEST_F(FieldText, KnowsWhomASubjectMeans)
{
    EXPECT_EQ(*typed(u"registrations.subject"_s, u"Trần Thị B"_s),
              (QJsonObject{{u"person"_s, u"b"_s}}));
    EXPECT_EQ(*typed(u"registrations.subject"_s, u"van phong so"_s),
              (QJsonObject{{u"agency"_s, u"so"_s}, {u"unit"_s, u"vp"_s}}));
    EXPECT_EQ(*typed(u"duties.to"_s, u"Báo Hưng Yên"_s),
              (QJsonObject{{u"text"_s, u"Báo Hưng Yên"_s}}));
    EXPECT_EQ(*typed(u"duties.to"_s, u"Cơ quan mình"_s), (QJsonObject{{u"role"_s, u"us"_s}}));
}

TEST_F(FieldText, ReadsWhatItShows)
{
    desk.setYear(season());
    for (const QString& place :
         {u"people[1].born"_s, u"people[1].sex"_s, u"people[2].unit"_s, u"signers[0].capacity"_s,
          u"groupings[0].kind"_s, u"groupings[0].years[0].members[1].agency"_s,
          u"groupings[0].years[0].plan.events[0].host"_s})
        EXPECT_EQ(*typed(place, shown(place)), desk.value(place)) << place.toStdString();
}

TEST_F(FieldText, MakesIdsThatAreNew)
{
    const QString target = emulation::memberAt(u"people.id"_s)->shape.target;
    EXPECT_EQ(freshId(desk, target, u"Đỗ Thị Ánh"_s), u"do-thi-anh");
    EXPECT_EQ(freshId(desk, target, u"A"_s), u"a-2");
    EXPECT_EQ(freshId(desk, target, u"…"_s), u"muc");
}

TEST_F(FieldText, OffersTheUnitsOfTheAgencyThatIsNamed)
{
    auto year = smallYear();
    year.agencies.push_back(year.agencies.front());
    year.agencies.back().id.value = u"khac"_s;
    year.agencies.back().units.front().id.value = u"vp2"_s;
    desk.setYear(year);
    const auto& unit = *emulation::memberAt(u"people.unit"_s);
    EXPECT_EQ(optionsFor(desk, unit, {{u"agency"_s, u"khac"_s}}).all.size(), 1U);
    EXPECT_EQ(optionsFor(desk, unit).all.size(), 2U);
}

} // namespace
} // namespace thidua::data
