// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;

namespace {

Party agency(const QString& id)
{
    Party party;
    party.agency = {id};
    return party;
}

Opinion opinion(const QString& who, OpinionOutcome outcome)
{
    Opinion made;
    made.who = agency(who);
    made.text = u"Bổ sung chỉ tiêu."_s;
    made.outcome = outcome;
    return made;
}

/// Six members, we their head: two have opinions, one agrees, two have not answered.
EmulationYear asked()
{
    EmulationYear data = example();
    Consultation consultation;
    consultation.id = {u"giao-uoc"_s};
    consultation.title = u"dự thảo Giao ước thi đua năm 2026"_s;
    consultation.agreeing = {agency(u"snv-ha-noi"_s)};
    consultation.opinions = {opinion(u"snv-hai-phong"_s, OpinionOutcome::Accepted),
                             opinion(u"snv-bac-ninh"_s, OpinionOutcome::Partly),
                             opinion(u"snv-hai-phong"_s, OpinionOutcome::Explained)};
    Consultation other;
    other.id = {u"quy-che"_s};
    other.title = u"dự thảo Quy chế"_s;
    other.opinions = {opinion(u"snv-hung-yen"_s, OpinionOutcome::Open)};
    data.consultations = {consultation, other};
    return data;
}

QJsonObject seen(const EmulationYear& data, const QString& consultation)
{
    View view;
    view.date = date(u"2026-03-10"_s);
    view.consultation = {consultation};
    return facts(data, view, shipped());
}

qsizetype countAt(const QJsonObject& facts, const QString& path)
{
    return at(facts, path).toArray().size();
}

} // namespace

TEST(Consultation, KnowsWhoHasAnsweredWhoAgreesAndWhoIsSilent)
{
    const QJsonObject view = seen(asked(), {});
    EXPECT_EQ(countAt(view, u"consultation.asked"_s), 5);
    EXPECT_EQ(countAt(view, u"consultation.answered"_s), 3);
    EXPECT_EQ(textAt(view, u"consultation.agreeing[0]"_s), u"Sở Nội vụ thành phố Hà Nội"_s);
    EXPECT_EQ(textAt(view, u"consultation.silent[0]"_s), u"Sở Nội vụ tỉnh Quảng Ninh"_s);
    EXPECT_EQ(textAt(view, u"consultation.silent[1]"_s), u"Sở Nội vụ tỉnh Ninh Bình"_s);
}

TEST(Consultation, CountsWhatBecameOfTheOpinions)
{
    const QJsonObject view = seen(asked(), u"giao-uoc"_s);
    EXPECT_EQ(at(view, u"consultation.accepted"_s), 1);
    EXPECT_EQ(at(view, u"consultation.partly"_s), 1);
    EXPECT_EQ(at(view, u"consultation.explained"_s), 1);
    EXPECT_EQ(at(view, u"consultation.open"_s), 0);
    EXPECT_EQ(textAt(view, u"consultation.opinions[1].outcomeText"_s), u"Tiếp thu một phần"_s);
}

TEST(Consultation, IsTheOneThatThePaperNames)
{
    const QJsonObject view = seen(asked(), u"quy-che"_s);
    EXPECT_EQ(textAt(view, u"consultation.title"_s), u"dự thảo Quy chế"_s);
    EXPECT_EQ(countAt(view, u"consultation.ours"_s), 1);
    EXPECT_EQ(countAt(view, u"consultations"_s), 2);
    EXPECT_TRUE(at(seen(asked(), u"khong-co"_s), u"consultation"_s).isUndefined());
}

TEST(Consultation, OfNamedOfficesAsksThemAlone)
{
    EmulationYear data = asked();
    data.consultations[0].asked = {agency(u"snv-ha-noi"_s), agency(u"snv-ninh-binh"_s)};
    const QJsonObject view = seen(data, {});
    EXPECT_EQ(countAt(view, u"consultation.asked"_s), 2);
    EXPECT_EQ(countAt(view, u"consultation.silent"_s), 1);
}

TEST(Registrations, SayWhichAwardsAreGivenAboveTheAgency)
{
    EmulationYear data = example();
    data.registrations[0].awards = {u"giay-khen"_s, u"bang-khen-bo-tinh"_s, u"cstd-co-so"_s};
    const QJsonObject view = seen(data, {});
    EXPECT_EQ(countAt(view, u"registrations[0].above"_s), 1);
    EXPECT_EQ(textAt(view, u"registrations[0].above[0]"_s),
              u"Bằng khen của bộ, ban, ngành, tỉnh"_s);
}

} // namespace thidua::emulation::test
