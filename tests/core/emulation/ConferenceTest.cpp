// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A cluster of four with a plan of one event, and the members that are given beside it.
EmulationYear season(const QByteArray& more)
{
    EmulationYear data = clusterOf(provinces().mid(0, 4), 2026);
    Event event;
    event.id = EventId{u"ky-ket"_s};
    event.title = u"Hội nghị ký kết giao ước"_s;
    event.time.date = date(u"2026-03-27"_s);
    event.time.clock = u"08 giờ 00"_s;
    event.place = u"Hội trường A"_s;
    event.host.role = PartyRole::Head;
    data.groupings[0].years[0].plan->events = {event};
    QJsonObject json = toJson(data);
    const QJsonObject added = QJsonDocument::fromJson(more).object();
    for (auto one = added.begin(); one != added.end(); ++one)
        json[one.key()] = one.value();
    const auto reading = fromJsonText(QJsonDocument(json).toJson(), u"x"_s);
    EXPECT_TRUE(reading && reading->problems.empty());
    EXPECT_TRUE(checkReferences(reading->year).empty());
    EXPECT_EQ(toJson(reading->year), json);
    return reading->year;
}

QJsonObject viewOf(const EmulationYear& data, const QString& meeting = {})
{
    View view;
    view.date = date(u"2026-03-20"_s);
    view.meeting = MeetingId{meeting};
    return facts(data, view, shipped());
}

std::vector<std::string> words(const QStringList& texts)
{
    std::vector<std::string> all;
    for (const QString& text : texts)
        all.push_back(text.toStdString());
    return all;
}

} // namespace

TEST(Meeting, TakesFromTheEventOfThePlanWhatItDoesNotSayItself)
{
    const auto view = viewOf(
        season(R"({"meetings": [{"id": "m", "event": "ky-ket", "place": "Hội trường B"}]})"));
    EXPECT_EQ(textAt(view, u"meeting.title"_s), u"Hội nghị ký kết giao ước"_s);
    EXPECT_EQ(textAt(view, u"meeting.time.text"_s), u"08 giờ 00 ngày 27/3/2026"_s);
    EXPECT_EQ(textAt(view, u"meeting.time.clock"_s), u"08 giờ 00"_s);
    EXPECT_EQ(textAt(view, u"meeting.place"_s), u"Hội trường B"_s);
    EXPECT_EQ(textAt(view, u"meeting.fullTitle"_s),
              u"Hội nghị ký kết giao ước của Cụm thi đua số 1"_s);
    EXPECT_EQ(at(view, u"meeting.isOfGrouping"_s), true);
}

TEST(Meeting, IsTheOneThatThePaperNamesElseTheFirst)
{
    const auto data =
        season(R"({"meetings": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]})");
    EXPECT_EQ(textAt(viewOf(data), u"meeting.title"_s), u"A"_s);
    EXPECT_EQ(textAt(viewOf(data, u"b"_s), u"meeting.title"_s), u"B"_s);
    EXPECT_EQ(at(viewOf(data), u"meeting.isOfGrouping"_s), false);
}

TEST(Meeting, ADelegateIsWhatThePeopleSayUnlessHeIsSomethingElseThatDay)
{
    const auto view = viewOf(season(R"({
        "people": [{"id": "p", "name": "Trần Thị B", "sex": "female", "position": "Phó Giám đốc", "agency": "a1"}],
        "meetings": [{"id": "m", "delegates": [{"person": "p"}, {"person": "p", "position": "Quyền Giám đốc"},
            {"name": "Lê Văn C", "position": "Vụ trưởng", "organisation": "Bộ Nội vụ", "kind": "guest"},
            {"name": "D", "absent": true}]}]})"));
    EXPECT_EQ(textAt(view, u"meeting.attending[0].title"_s), u"Bà Trần Thị B"_s);
    EXPECT_EQ(textAt(view, u"meeting.attending[1].position"_s), u"Quyền Giám đốc"_s);
    EXPECT_EQ(textAt(view, u"meeting.guests[0].post"_s), u"Vụ trưởng Bộ Nội vụ"_s);
    EXPECT_EQ(textAt(view, u"meeting.attendingCountText"_s), u"03"_s);
    EXPECT_EQ(at(view, u"meeting.absentCount"_s), 1);
}

TEST(Meeting, RatesAreOfAllWhoMayVote)
{
    const auto view = viewOf(season(R"({"meetings": [{"id": "m", "votes": [
        {"text": "A", "agree": 3, "disagree": 1}, {"text": "B", "agree": 4}]}, {"id": "n", "voters": 12, "votes": [{"text": "C", "agree": 11}]}]})"));
    EXPECT_EQ(textAt(view, u"meeting.votes[0].rate"_s), u"75%"_s);
    EXPECT_EQ(at(view, u"meeting.votes[0].isUnanimous"_s), false);
    EXPECT_EQ(at(view, u"meeting.votes[1].isUnanimous"_s), true);
    EXPECT_EQ(textAt(view, u"meetings[1].votes[0].rate"_s), u"91,7%"_s);
}

TEST(Meeting, ItsDutiesStandAmongTheDutiesOfTheYear)
{
    const auto view = viewOf(season(R"({"meetings": [{"id": "m", "duties": [
        {"id": "d", "title": "Gửi góp ý", "due": {"date": "2026-04-20"}}]}]})"));
    EXPECT_THAT(words(namesAt(view, u"duties"_s, u"title"_s)), ElementsAre("Gửi góp ý"));
}

namespace {

/// Two groups of criteria, bonus and penalty; the sheets of the members a1, a2 … in that order.
EmulationYear scored(const std::vector<QJsonObject>& sheets)
{
    EmulationYear data = clusterOf(provinces().mid(0, 4), 2026);
    QJsonObject json = toJson(data);
    QJsonArray all;
    for (const QJsonObject& sheet : sheets)
        all += sheet;
    QJsonObject scoring = QJsonDocument::fromJson(R"({"criteria": [
        {"id": "g", "text": "Nhiệm vụ", "items": [{"id": "c1", "text": "A", "maximum": 60}, {"id": "c2", "text": "B", "maximum": 20.5}]},
        {"id": "h", "text": "Kỷ cương", "maximum": 19.5},
        {"id": "b", "text": "Thưởng", "kind": "bonus", "items": [{"id": "b1", "text": "Mô hình", "maximum": 5}]},
        {"id": "p", "text": "Trừ", "kind": "penalty", "items": [{"id": "p1", "text": "Chậm", "maximum": 5}]}]})")
                              .object();
    scoring[u"sheets"_s] = all;
    QJsonArray groupings = json[u"groupings"_s].toArray();
    QJsonObject grouping = groupings[0].toObject();
    QJsonArray years = grouping[u"years"_s].toArray();
    QJsonObject year = years[0].toObject();
    year[u"scoring"_s] = scoring;
    years[0] = year;
    grouping[u"years"_s] = years;
    groupings[0] = grouping;
    json[u"groupings"_s] = groupings;
    const auto reading = fromJsonText(QJsonDocument(json).toJson(), u"x"_s);
    EXPECT_TRUE(reading && reading->problems.empty());
    return reading->year;
}

QJsonObject sheet(const QString& member, double c1, double b1 = 0, double p1 = 0)
{
    const auto score = [](const QString& criterion, double points) {
        return QJsonObject{{u"criterion"_s, criterion}, {u"self"_s, points}};
    };
    return {{u"member"_s, member},
            {u"scores"_s, QJsonArray{score(u"c1"_s, c1), score(u"c2"_s, 20.5), score(u"h"_s, 19.5),
                                     score(u"b1"_s, b1), score(u"p1"_s, p1)}}};
}

} // namespace

TEST(Scores, GroupsAndTotalsAreAddedUpNeverTyped)
{
    const auto view = viewOf(scored({sheet(u"a1"_s, 59.25, 2, 1)}));
    EXPECT_EQ(textAt(view, u"scoring.maximum"_s), u"100"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.rows[0].self"_s), u"79,75"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.rows[0].maximum"_s), u"80,5"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.selfOrdinary"_s), u"99,25"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.self"_s), u"100,25"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.council"_s), QString());
    EXPECT_THAT(words(namesAt(view, u"scoring.rows"_s, u"number"_s)),
                ElementsAre("I", "1", "2", "II", "III", "1", "IV", "1"));
}

TEST(Scores, TheCouncilsPointsGoBeforeOnesOwn)
{
    QJsonObject own = sheet(u"a1"_s, 60);
    QJsonArray scores = own[u"scores"_s].toArray();
    for (qsizetype i = 0; i < scores.size(); ++i) {
        QJsonObject score = scores[i].toObject();
        score[u"council"_s] = i == 0 ? 50.0 : score[u"self"_s].toDouble();
        scores[i] = score;
    }
    own[u"scores"_s] = scores;
    const auto view = viewOf(scored({own}));
    EXPECT_EQ(textAt(view, u"scoring.our.self"_s), u"100"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.final"_s), u"90"_s);
    EXPECT_EQ(textAt(view, u"scoring.our.difference"_s), u"-10"_s);
}

TEST(Scores, TheSamePointsHaveTheSameRankAndTheExcludedNone)
{
    QJsonObject excluded = sheet(u"a4"_s, 60);
    excluded[u"excluded"_s] = u"Đang bị xem xét"_s;
    const auto view =
        viewOf(scored({sheet(u"a1"_s, 40), sheet(u"a2"_s, 50), sheet(u"a3"_s, 50), excluded}));
    EXPECT_EQ(at(view, u"scoring.table[0].rank"_s), 3);
    EXPECT_EQ(at(view, u"scoring.table[1].rank"_s), 1);
    EXPECT_EQ(at(view, u"scoring.table[2].rank"_s), 1);
    EXPECT_TRUE(at(view, u"scoring.table[3].rank"_s).isUndefined());
    EXPECT_THAT(words(namesAt(view, u"scoring.ranking"_s, u"id"_s)), ElementsAre("a2", "a3", "a1"));
}

TEST(Scores, MoreThanTheMaximumIsSaid)
{
    const auto said = at(viewOf(scored({sheet(u"a1"_s, 61)})), u"warnings"_s).toArray();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0].toString().contains(u"A: 61 điểm, quá điểm chuẩn 60"_s));
    EXPECT_TRUE(at(viewOf(scored({sheet(u"a1"_s, 60)})), u"warnings"_s).toArray().isEmpty());
}

TEST(Results, StandBesideTheItemsOfThePledgeByPeriodAndMember)
{
    EmulationYear data = clusterOf(provinces().mid(0, 3), 2026);
    GroupingYear& year = data.groupings[0].years[0];
    year.pledge->items = {{PledgeItemId{u"i"_s}, u"Nội dung"_s, {}, {}, {}, {}}};
    const auto add = [&year](const QString& member, ReportPeriod period, Attainment attainment) {
        ItemResult result;
        result.item = PledgeItemId{u"i"_s};
        result.member = AgencyId{member};
        result.period = period;
        result.attainment = attainment;
        year.results.push_back(result);
    };
    add({}, ReportPeriod::Year, Attainment::Exceeded);
    add(u"a2"_s, ReportPeriod::Year, Attainment::Missed);
    add(u"a3"_s, ReportPeriod::Year, Attainment::Met);
    add({}, ReportPeriod::MidYear, Attainment::Missed);
    const auto view = viewOf(data);
    EXPECT_EQ(textAt(view, u"results.items[0].attainmentText"_s), u"Vượt"_s);
    EXPECT_EQ(at(view, u"results.items[0].reached"_s), 2);
    EXPECT_EQ(at(view, u"results.items[0].missed"_s), 1);
    EXPECT_EQ(at(view, u"results.items[0].members"_s).toArray().size(), 3);
    EXPECT_EQ(at(view, u"results.reached"_s), 1);
    EXPECT_EQ(textAt(view, u"midYearResults.items[0].attainmentText"_s), u"Chưa đạt"_s);
    EXPECT_EQ(at(view, u"midYearResults.items[0].members"_s).toArray().size(), 1);
}

} // namespace thidua::emulation::test
