// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactPlaces.h"

#include "Shipped.h"
#include "emulation/Shape.h"

#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& expression)
{
    const auto place = placeOfFact(clusterOf(provinces().mid(0, 4), 2026), {}, expression);
    return place ? place->place : QString();
}

} // namespace

TEST(FactPlaces, AMemberLeadsToItself)
{
    EXPECT_EQ(placeOf(u"grouping.name"_s), u"groupings[0].name"_s);
    EXPECT_EQ(placeOf(u"grouping.theme|hoa"_s), u"groupings[0].years[0].theme"_s);
    EXPECT_EQ(placeOf(u"year"_s), u"year"_s);
}

TEST(FactPlaces, WhatIsCountedLeadsToWhatIsCounted)
{
    EXPECT_EQ(placeOf(u"grouping.countText"_s), u"groupings[0].years[0].members"_s);
    EXPECT_EQ(placeOf(u"grouping.allButUs.1.name"_s), u"groupings[0].years[0].members"_s);
    EXPECT_EQ(placeOf(u"grouping.members.2.name"_s), u"groupings[0].years[0].members[2]"_s);
}

TEST(FactPlaces, WhatThePlanSaysAgainLeadsToThePledge)
{
    EXPECT_EQ(placeOf(u"plan.items.0.text"_s), u"groupings[0].years[0].pledge.items"_s);
    EXPECT_EQ(placeOf(u"plan.number"_s), u"groupings[0].years[0].plan.number"_s);
}

TEST(FactPlaces, WhoSignsLeadsToTheSigners)
{
    EXPECT_EQ(placeOf(u"us.signature.name"_s), u"signers"_s);
    EXPECT_EQ(placeOf(u"grouping.signature.authority"_s), u"signers"_s);
}

TEST(FactPlaces, OurAgencyIsTheOneOfTheData)
{
    EXPECT_EQ(placeOf(u"us.address"_s), u"agencies[0].address"_s);
    EXPECT_EQ(placeOf(u"us.place"_s), u"agencies[0].names"_s);
    EXPECT_EQ(placeOf(u"us.headCapitals"_s), u"agencies[0]"_s);
}

TEST(FactPlaces, TheNameIsThatOfTheForm)
{
    const auto place = placeOfFact(example(), {}, u"grouping.theme"_s);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->name, memberAt(u"groupings.years.theme"_s)->labelText());
}

TEST(FactPlaces, WhatTheDataDoNotHoldHasNoPlace)
{
    for (const QString& expression :
         {u"paper.unit"_s, u"bases"_s, u"date.long"_s, u"\"chữ\""_s, u""_s})
        EXPECT_EQ(placeOf(expression), QString()) << expression.toStdString();
}

/// Every field of a template that is drawn from the data of a year leads somewhere that exists.
TEST(FactPlaces, EveryPlaceExistsInTheForms)
{
    for (const QString& root :
         {u"us.name"_s, u"pledge.items.0.text"_s, u"pledge.copiesText"_s, u"plan.number"_s,
          u"movement.theme"_s, u"meeting.place"_s, u"submission.countText"_s, u"dossier.award"_s,
          u"consultation.title"_s, u"awardMeeting.date"_s, u"scoring.maximum"_s, u"people"_s,
          u"midYearResults.reached"_s, u"councils"_s}) {
        const QString place = placeOf(root);
        EXPECT_TRUE(memberAt(place)) << root.toStdString() << place.toStdString();
    }
}

} // namespace thidua::emulation::test
