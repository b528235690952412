// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shipped.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace thidua::emulation::test {

using namespace Qt::StringLiterals;

namespace {

/// Eleven in the council; one submission that the office decides, of one person and one unit.
EmulationYear awarding(const QString& award = u"giay-khen"_s)
{
    EmulationYear data = example();
    data.dossiers.clear();
    data.submissions.clear();
    const auto dossier = [&](const QString& id, const QString& what, Subject subject) {
        AwardDossier made;
        made.id = {id};
        made.submission = {u"dot"_s};
        made.award = what;
        made.subject = std::move(subject);
        data.dossiers.push_back(made);
    };
    dossier(u"nguoi"_s, award, {{u"c"_s}, {}, {}, {}});
    dossier(u"don-vi"_s, u"giay-khen"_s, {{}, {u"snv-hung-yen"_s}, {u"vp"_s}, {}});
    Submission submission;
    submission.id = {u"dot"_s};
    submission.to.agency = {u"snv-hung-yen"_s};
    data.submissions.push_back(submission);
    Council council;
    council.id = {u"hd"_s};
    council.name = u"Hội đồng"_s;
    for (int i = 0; i < 11; ++i)
        council.seats.push_back({{}, u"Người %1"_s.arg(i), {}, CouncilRole::Member, {}});
    data.councils.push_back(council);
    return data;
}

EmulationYear withVote(EmulationYear data, int agree, int leastPercent = 0)
{
    AwardMeeting meeting;
    meeting.id = {u"hop"_s};
    meeting.council = {u"hd"_s};
    meeting.leastPercent = leastPercent;
    meeting.votes.push_back({{u"nguoi"_s}, agree, 11 - agree, {}, {}});
    data.awardMeetings.push_back(meeting);
    return data;
}

QJsonObject seen(const EmulationYear& data, const QString& day = u"2026-12-20"_s)
{
    View view;
    view.date = date(day);
    return facts(data, view, shipped());
}

} // namespace

TEST(AwardFacts, TakeTheShareOfAVoteFromAllWhoMayVote)
{
    EmulationYear data = withVote(awarding(u"cstd-toan-quoc"_s), 10);
    data.awardMeetings[0].absent.push_back({{}, u"Người 3"_s, u"ốm"_s, {}});
    const QJsonObject view = seen(data);
    EXPECT_EQ(textAt(view, u"awardMeeting.votes[0].rate"_s), u"90,9%"_s);
    EXPECT_EQ(at(view, u"awardMeeting.votes[0].isPassed"_s), true);
    EXPECT_EQ(at(view, u"awardMeeting.present"_s), 10);
    EXPECT_EQ(at(view, u"awardMeeting.presentSeats"_s).toArray().size(), 10);
}

TEST(AwardFacts, AskForTheShareThatTheLawLaysDownForTheAward)
{
    const QJsonObject view = seen(withVote(awarding(u"cstd-toan-quoc"_s), 9));
    EXPECT_EQ(textAt(view, u"awardMeeting.votes[0].rate"_s), u"81,8%"_s);
    EXPECT_EQ(textAt(view, u"awardMeeting.votes[0].needed"_s), u"từ 90% trở lên"_s);
    EXPECT_EQ(at(view, u"awardMeeting.votes[0].isFailed"_s), true);
}

TEST(AwardFacts, AskForTheShareOfTheMeetingWhereTheLawLeavesItOpen)
{
    const QJsonObject open = seen(withVote(awarding(), 9));
    EXPECT_TRUE(at(open, u"awardMeeting.votes[0].isPassed"_s).isUndefined());
    const QJsonObject laidDown = seen(withVote(awarding(), 9, 80));
    EXPECT_EQ(at(laidDown, u"awardMeeting.votes[0].isPassed"_s), true);
}

TEST(AwardFacts, PutTheVoteOfTheCouncilBeforeThatOfAUnit)
{
    EmulationYear data = withVote(awarding(), 9);
    AwardMeeting later = data.awardMeetings[0];
    later.id = {u"don-vi"_s};
    later.council = {};
    later.total = 5;
    later.votes[0].agree = 5;
    data.awardMeetings.push_back(later);
    EXPECT_EQ(textAt(seen(data), u"dossier.vote.ratio"_s), u"09/11"_s);
}

TEST(AwardFacts, NameAnAwardByWhoGivesIt)
{
    EmulationYear data = awarding();
    EXPECT_EQ(textAt(seen(data), u"dossier.award.name"_s),
              u"Giấy khen của Giám đốc Sở Nội vụ tỉnh Hưng Yên"_s);
    data.submissions[0].to = {};
    EXPECT_EQ(textAt(seen(data), u"dossier.award.name"_s), u"Giấy khen"_s);
    data.dossiers[0].award = u"bang-khen-bo-tinh"_s;
    data.submissions[0].to.agency = {u"ubnd-hung-yen"_s};
    EXPECT_EQ(textAt(seen(data), u"dossier.award.name"_s),
              u"Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên"_s);
}

TEST(AwardFacts, PutTitlesFirstAndCountThrough)
{
    EmulationYear data = awarding(u"lao-dong-tien-tien"_s);
    std::swap(data.dossiers[0], data.dossiers[1]);
    const QJsonObject view = seen(data);
    EXPECT_EQ(textAt(view, u"submission.groups[0].award.id"_s), u"lao-dong-tien-tien"_s);
    EXPECT_EQ(at(view, u"submission.groups[0].persons[0].order"_s), 1);
    EXPECT_EQ(at(view, u"submission.groups[1].collectives[0].order"_s), 2);
    EXPECT_EQ(textAt(view, u"submission.countText"_s), u"01 tập thể và 01 cá nhân"_s);
}

TEST(AwardFacts, PayByTheSalaryOfTheDayOfTheDecision)
{
    EmulationYear data = awarding();
    EXPECT_EQ(at(seen(data), u"submission.money"_s), 760000 + 1520000);
    data.submissions[0].decision.date = date(u"2026-01-20"_s);
    EXPECT_EQ(at(seen(data), u"submission.baseSalary"_s), 2340000);
    EXPECT_EQ(textAt(seen(data), u"dossier.bonus.factor"_s), u"0,3"_s);
}

TEST(AwardFacts, NameThoseForWhomNoMoneyIsLaidDown)
{
    const QJsonObject view = seen(awarding(u"gia-dinh-van-hoa"_s));
    EXPECT_EQ(at(view, u"submission.withoutMoney"_s).toArray(), QJsonArray{u"Lê Văn C"_s});
}

TEST(AwardFacts, AddUpHowLongAPostWasHeld)
{
    EmulationYear data = awarding();
    data.people[2].career = {{date(u"2001-08"_s), date(u"2010-05"_s), u"Chuyên viên"_s, {}, {}, {}},
                             {date(u"2015-01"_s), {}, u"Chánh Văn phòng"_s, {}, {}, {}}};
    const QJsonObject view = seen(data, u"2026-12-20"_s);
    EXPECT_EQ(textAt(view, u"dossier.person.career[0].span"_s), u"08 năm 10 tháng"_s);
    EXPECT_EQ(textAt(view, u"dossier.person.career[1].until"_s), u"nay"_s);
    EXPECT_EQ(textAt(view, u"dossier.person.careerTotals[1].span"_s), u"12 năm"_s);
}

TEST(AwardFacts, SayNoTimeOfAPostWhoseMonthsAreNotKnown)
{
    EmulationYear data = awarding();
    data.people[2].career = {{date(u"2001"_s), date(u"2010"_s), u"Chuyên viên"_s, {}, {}, {}},
                             {date(u"2015-01"_s), {}, u"Chánh Văn phòng"_s, {}, {}, {}}};
    const QJsonObject view = seen(data, u"2026-12-20"_s);
    EXPECT_EQ(textAt(view, u"dossier.person.career[0].from"_s), u"2001"_s);
    EXPECT_EQ(textAt(view, u"dossier.person.career[0].span"_s), QString());
    EXPECT_EQ(textAt(view, u"dossier.person.careerTotals[0].position"_s), u"Chánh Văn phòng"_s);
}

TEST(AwardFacts, AndOtherLongListsAreMadeForWhoAsks)
{
    const EmulationYear data = awarding();
    const View view;
    const QJsonObject all = facts(data, view, shipped());
    const QJsonObject none = facts(data, view, shipped(), {});
    for (const QString& list : {u"dossiers"_s, u"submission"_s, u"people"_s})
        EXPECT_TRUE(all.contains(list) && !none.contains(list)) << list.toStdString();
    EXPECT_EQ(none[u"us"_s], all[u"us"_s]);
    const QJsonObject some = facts(data, view, shipped(), {u"submission"_s});
    EXPECT_EQ(some[u"submission"_s], all[u"submission"_s]);
    EXPECT_FALSE(some.contains(u"people"_s));
}

TEST(AwardFacts, TakeWhatThePaperChose)
{
    EmulationYear data = withVote(awarding(), 9);
    View view;
    view.date = date(u"2026-12-20"_s);
    view.dossier = {u"don-vi"_s};
    const QJsonObject chosen = facts(data, view, shipped());
    EXPECT_EQ(textAt(chosen, u"dossier.name"_s), u"Văn phòng Sở"_s);
    view.dossier = {u"khong-co"_s};
    EXPECT_TRUE(at(facts(data, view, shipped()), u"dossier"_s).isUndefined());
}

} // namespace thidua::emulation::test
