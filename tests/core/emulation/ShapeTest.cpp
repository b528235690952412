// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Shape.h"
#include "emulation/Json.h"
#include "emulation/Sense.h"

#include "support/RandomYear.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::ShapeKind;

namespace {

QJsonObject parsed(const QByteArray& json)
{
    return emulation::toJson(emulation::fromJsonText(json, u"test"_s).value().year);
}

QStringList senseOf(const QByteArray& json)
{
    QStringList places;
    for (const auto& problem : emulation::checkSense(parsed(json)))
        places += problem.path;
    return places;
}

} // namespace

TEST(Shape, NamesEveryMemberByItsPlace)
{
    const MemberShape* born = emulation::memberAt(u"people[3].born"_s);
    ASSERT_TRUE(born);
    EXPECT_EQ(born->shape.kind, ShapeKind::Date);
    EXPECT_EQ(born->labelText(), u"ngày sinh");
    EXPECT_TRUE(emulation::memberAt(u"people.name"_s)->needed);
    EXPECT_EQ(
        emulation::memberAt(u"groupings[0].years[1].pledge.items[2].items[0].text"_s)->shape.kind,
        ShapeKind::Text);
    EXPECT_FALSE(emulation::memberAt(u"people[3].wings"_s));
    EXPECT_FALSE(emulation::memberAt(u""_s));
}

TEST(Shape, TellsAnIdFromAReferenceToIt)
{
    const MemberShape* own = emulation::memberAt(u"agencies.id"_s);
    const MemberShape* reference = emulation::memberAt(u"people.agency"_s);
    EXPECT_EQ(own->shape.kind, ShapeKind::OwnId);
    EXPECT_EQ(reference->shape.kind, ShapeKind::Reference);
    EXPECT_EQ(own->shape.target, reference->shape.target);
    EXPECT_NE(own->shape.target, emulation::memberAt(u"people.id"_s)->shape.target);
}

TEST(Shape, KnowsWhatAnAbsentMemberMeans)
{
    EXPECT_EQ(
        emulation::memberAt(u"groupings.years.pledge.extraCopies"_s)->shape.usual.toArray().size(),
        1);
    EXPECT_EQ(emulation::memberAt(u"signers.capacity"_s)->shape.usual, u"head"_s);
    EXPECT_TRUE(emulation::memberAt(u"groupings.years.pledge"_s)->shape.isOptional);
    EXPECT_TRUE(emulation::memberAt(u"groupings.years.pledge"_s)->shape.usual.isNull());
}

TEST(JsonInMemory, GivesBackEveryYear)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto year = support::RandomYear(seed).make();
        EXPECT_EQ(emulation::fromJson(emulation::toJson(year)).year, year) << seed;
    }
}

TEST(Sense, IsMissingWhereAnEndIsBeforeItsBeginning)
{
    EXPECT_EQ(senseOf(R"({"signers": [{"id": "a", "from": "2026-03-05", "until": "2026-03-04"},
                                      {"id": "b", "from": "2026-03-05", "until": "2026-03"},
                                      {"id": "c", "from": "2026-03", "until": "2026-02-28"}]})"),
              QStringList({u"signers[0].until"_s, u"signers[2].until"_s}));
}

TEST(Sense, IsMissingWhereAMemberStandsTwice)
{
    const auto places = senseOf(R"({"groupings": [{"id": "c", "years": [{"year": 2026, "members": [
        {"agency": "x", "role": "head"}, {"agency": "y"}, {"agency": "x"}, {"agency": "z", "role": "head"}]}]}]})");
    EXPECT_EQ(places, QStringList({u"groupings[0].years[0].members[2].agency"_s,
                                   u"groupings[0].years[0].members[3].role"_s}));
}

TEST(Sense, IsMissingWhereThereAreMoreWomenThanPeople)
{
    EXPECT_EQ(senseOf(R"({"agencies": [{"id": "a", "units": [
                  {"id": "u", "name": "P", "headcount": 3, "women": 4},
                  {"id": "v", "name": "Q", "women": 4}]}]})"),
              QStringList(u"agencies[0].units[0].women"_s));
}

TEST(Sense, DoesNotMindAnything)
{
    for (unsigned seed = 0; seed < 40; ++seed)
        emulation::checkSense(emulation::toJson(support::RandomYear(seed).make()));
}
