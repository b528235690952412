// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::dossier;
using namespace thidua::dossier::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A year with one person, a unit of four and the members that are given.
store::YearFile year(int number, const QByteArray& members)
{
    return fileOf("{\"format\": 1, \"year\": " + QByteArray::number(number) + R"(,
        "office": "so", "agencies": [{"id": "so", "headTitle": "Giám đốc", "names": [{"name": "Sở A"}],
            "units": [{"id": "vp", "name": "Văn phòng", "headcount": 4}]}],
        "people": [{"id": "a", "name": "Nguyễn Văn A", "agency": "so", "unit": "vp"},
                   {"id": "b", "name": "Trần Thị B", "agency": "so", "unit": "vp"},
                   {"id": "c", "name": "Lê Văn C", "agency": "so", "unit": "vp"}],)" +
                  members + "}");
}

Condition criteria(const store::YearFile& file)
{
    return conditionOf(reportOn(file, u"h"_s), u"criteria"_s);
}

const QByteArray fighter =
    R"("dossiers": [{"id": "h", "subject": {"person": "a"}, "award": "cstd-bo-tinh",
    "received": "2026-03-01", "achievedUntil": "2025-12-31"}],
    "initiatives": [{"id": "i", "title": "X", "authors": ["a"], "level": "province", "year": 2025,
        "recognition": {"number": "1/QĐ", "date": "2025-12-01"}}],)";

QByteArray given(const QList<int>& years, const QByteArray& more = {})
{
    QByteArray list = "\"awardsGiven\": [";
    for (const int one : years)
        list += (one == years.first() ? "" : ",") +
                QByteArray(R"({"subject": {"person": "a"}, "award": "cstd-co-so", "year": )") +
                QByteArray::number(one) + more + "}";
    return list + "]";
}

} // namespace

TEST(Eligibility, CountsTitlesThatFollowEachOther)
{
    EXPECT_EQ(criteria(year(2026, fighter + given({2023, 2024, 2025}))).met, Met::Yes);
    EXPECT_EQ(criteria(year(2026, fighter + given({2022, 2023, 2024}))).met, Met::Yes);
}

TEST(Eligibility, DoesNotKnowOfAYearThatIsNotRecorded)
{
    const auto answer = criteria(year(2026, fighter + given({2022, 2024, 2025})));
    EXPECT_EQ(answer.met, Met::Unknown);
    EXPECT_THAT(answer.reason.toStdString(), HasSubstr("dữ liệu chưa ghi năm 2023"));
}

TEST(Eligibility, KnowsThatAnAwardWasNotGivenWhereTheListIsComplete)
{
    const auto answer =
        criteria(year(2026, fighter + "\"awardsKnownSince\": 2018," + given({2022, 2024, 2025})));
    EXPECT_EQ(answer.met, Met::No);
    EXPECT_THAT(answer.reason.toStdString(), HasSubstr("không có năm 2023"));
}

TEST(Eligibility, LeavesSuddenAwardsOutOfMerit)
{
    EXPECT_EQ(criteria(year(2026, fighter + "\"awardsKnownSince\": 2018," +
                                      given({2023, 2024, 2025}, ", \"occasion\": \"sudden\"")))
                  .met,
              Met::No);
}

TEST(Eligibility, TakesAnInitiativeForOneTitleOnly)
{
    QByteArray used = fighter;
    used.replace("\"year\": 2025,", "\"year\": 2025, \"usedFor\": \"khac\",");
    used.replace("\"dossiers\": [", "\"dossiers\": [{\"id\": \"khac\", \"subject\": {\"person\": "
                                    "\"b\"}, \"award\": \"giay-khen\"},");
    const auto answer = criteria(year(2026, used + given({2023, 2024, 2025})));
    EXPECT_EQ(answer.met, Met::Unknown);
    EXPECT_THAT(answer.reason.toStdString(), HasSubstr("đã dùng cho hồ sơ khac"));
}

TEST(Eligibility, CountsFromTheLastAwardOfTheSameKind)
{
    const QByteArray members =
        R"("dossiers": [{"id": "h", "subject": {"person": "a"}, "award": "bang-khen-bo-tinh",
        "received": "2026-03-01", "achievedUntil": "2025-12-31"}], "awardsKnownSince": 2020,
        "awardsGiven": [{"subject": {"person": "a"}, "award": "cstd-co-so", "year": 2024},
                        {"subject": {"person": "a"}, "award": "cstd-co-so", "year": 2025},
                        {"subject": {"person": "a"}, "award": "bang-khen-bo-tinh", "year": 2025, "achievedUntil": "2024-12-31"}],
        "ratings": [{"subject": {"person": "a"}, "year": 2025, "grade": "good"}])";
    const auto answer = criteria(year(2026, members));
    EXPECT_EQ(answer.met, Met::No);
    EXPECT_THAT(answer.ways[0][0].reason.toStdString(), HasSubstr("cho thành tích đến năm 2024"));
}

TEST(Eligibility, ReckonsSharesOverTheHeadcountAndDoesNotGuessTheRest)
{
    const auto unit = [](const QByteArray& titles) {
        return criteria(year(2026, R"("dossiers": [{"id": "h", "subject": {"unit": "vp"},
            "award": "tap-the-lao-dong-tien-tien", "received": "2026-12-01"}],
            "ratings": [{"subject": {"unit": "vp"}, "year": 2026, "grade": "good"}],)" +
                                       titles));
    };
    const auto title = [](const char* who) -> QByteArray {
        return QByteArray(R"({"subject": {"person": ")") + who +
               R"("}, "award": "lao-dong-tien-tien", "year": 2026})";
    };
    const QByteArray three =
        "\"awardsGiven\": [" + title("a") + "," + title("b") + "," + title("c");
    EXPECT_EQ(unit(three + "]").met, Met::Yes); // 3 of 4
    const QByteArray two = "\"awardsGiven\": [" + title("a") + "," + title("b") + "]";
    EXPECT_EQ(unit(two).met, Met::Unknown); // the third and the fourth may have it
    const auto known = unit(two + ", \"awardsKnownSince\": 2020");
    EXPECT_EQ(known.met, Met::Unknown); // the fourth is not entered: 3 of 4 is possible
    const auto none = unit("\"awardsGiven\": [" + title("a") + "], \"awardsKnownSince\": 2020");
    EXPECT_EQ(none.met, Met::No); // at most 2 of 4
    EXPECT_THAT(none.reason.toStdString(), HasSubstr("đạt 1/4 người"));
}

TEST(Eligibility, HoldsTheVoteAgainstAllMembersOfTheCouncil)
{
    const auto vote = [](int agreeing) {
        return conditionOf(
            reportOn(
                year(
                    2025,
                    R"("dossiers": [{"id": "h", "subject": {"person": "a"}, "award": "cstd-bo-tinh",
            "received": "2025-02-01"}], "councils": [{"id": "hd", "name": "Hội đồng"}],
            "awardMeetings": [{"id": "m", "council": "hd", "total": 11, "votes": [{"dossier": "h", "agree": )" +
                        QByteArray::number(agreeing) + "}]}]"),
                u"h"_s),
            u"vote"_s);
    };
    EXPECT_EQ(vote(10).met, Met::Yes);
    EXPECT_EQ(vote(9).met, Met::No); // 81,8 % of 90 %
    EXPECT_EQ(vote(9).reason, u"9/11 phiếu"_s);
}

TEST(Eligibility, DoesNotJudgeSuddenMeritByTheYears)
{
    const auto answer = criteria(
        year(2026, R"("dossiers": [{"id": "h", "submission": "s", "subject": {"person": "a"},
        "award": "bang-khen-bo-tinh", "received": "2026-03-01"}],
        "submissions": [{"id": "s", "occasion": "sudden"}])"));
    EXPECT_EQ(answer.met, Met::Unknown);
    EXPECT_THAT(answer.reason.toStdString(), HasSubstr("khen đột xuất"));
}

TEST(Eligibility, SaysThatAnAwardIsNotInTheCatalogue)
{
    const auto report = reportOn(
        year(2026, R"("dossiers": [{"id": "h", "subject": {"person": "a"}, "award": "khong-co"}])"),
        u"h"_s);
    EXPECT_EQ(report.eligible, Met::Unknown);
    EXPECT_TRUE(report.isDayAssumed);
    EXPECT_THAT(conditionOf(report, u"award"_s).reason.toStdString(), HasSubstr("khong-co"));
}

TEST(Eligibility, RanksTheMembersOfTheClusterByTheirPoints)
{
    const auto rank = [](int ours, int theirs) {
        QByteArray text = R"({"format": 1, "year": 2026, "office": "so",
            "agencies": [{"id": "so", "names": [{"name": "Sở A"}]}, {"id": "khac", "names": [{"name": "Sở B"}]}],
            "groupings": [{"id": "g", "name": "Cụm", "years": [{"year": 2026,
                "members": [{"agency": "so"}, {"agency": "khac"}],
                "scoring": {"criteria": [{"id": "k", "text": "x", "maximum": 100}], "sheets": [
                    {"member": "so", "scores": [{"criterion": "k", "council": OURS}]},
                    {"member": "khac", "scores": [{"criterion": "k", "council": THEIRS}]}]}}]}],
            "dossiers": [{"id": "h", "subject": {"agency": "so"}, "award": "co-thi-dua-bo-tinh",
                "received": "2026-12-01"}]})";
        text.replace("OURS", QByteArray::number(ours));
        text.replace("THEIRS", QByteArray::number(theirs));
        return criteria(fileOf(text));
    };
    EXPECT_EQ(rank(95, 90).met, Met::Yes);
    EXPECT_EQ(rank(90, 95).met, Met::No);
    EXPECT_THAT(rank(90, 95).reason.toStdString(), HasSubstr("xếp thứ 2 trong 2 đơn vị"));
}
