// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Season.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::dossier;
using namespace thidua::dossier::test;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A subject, what is to be said of it, and by which condition, in which words.
struct Expected {
    const char* dossier;
    Met eligible;
    const char* condition;
    const char* reason;
};

class TenSubjects : public testing::TestWithParam<Expected> {};

} // namespace

TEST_P(TenSubjects, AreAnsweredWithTheRightReason)
{
    const Expected& expected = GetParam();
    const Report report = reportOn(planOf2020(), QString::fromLatin1(expected.dossier));
    EXPECT_EQ(report.eligible, expected.eligible);
    const Condition condition = conditionOf(report, QString::fromLatin1(expected.condition));
    EXPECT_EQ(condition.met, expected.eligible) << condition.reason.toStdString();
    EXPECT_THAT(condition.reason.toStdString(), HasSubstr(expected.reason));
    // The others do not say the contrary: one reason each.
    const bool isAlone =
        std::none_of(report.conditions.begin(), report.conditions.end(), [&](const auto& other) {
            return other.met == Met::No && other.id != condition.id;
        });
    EXPECT_TRUE(isAlone);
}

INSTANTIATE_TEST_SUITE_P(
    PlanOf2020, TenSubjects,
    testing::Values(
        Expected{"h1", Met::Yes, "registration", "hạn cuối 16/02/2020"},
        Expected{"h2", Met::No, "registration", "ngày 18/02/2020, sau hạn cuối 16/02/2020"},
        Expected{"h3", Met::No, "registration", "không có trong các đăng ký"},
        Expected{"h4", Met::No, "bars", "đơn thư khiếu nại, tố cáo đang xác minh từ 01/10/2020"},
        Expected{"h5", Met::Unknown, "criteria", "dữ liệu chưa ghi năm 2020"},
        Expected{"h6", Met::Yes, "criteria", "có năm 2020"},
        Expected{"h8", Met::No, "field", "“Tài chính” không thuộc"},
        Expected{"h9", Met::No, "criteria", "năm 2019 hoàn thành tốt nhiệm vụ"},
        Expected{"h10", Met::Unknown, "criteria", "chưa có điểm của đủ các thành viên"},
        Expected{"h11", Met::Unknown, "criteria", "dữ liệu chưa ghi năm 2019, 2020"}),
    [](const auto& one) { return std::string(one.param.dossier); });

TEST(PlanOf2020, GivesTheCommendationToPersonsWithTwoExcellentYearsAndTwoInitiatives)
{
    const Report report = reportOn(planOf2020(), u"h7"_s);
    EXPECT_EQ(conditionOf(report, u"criteria"_s).met, Met::Yes);
    EXPECT_EQ(conditionOf(report, u"field"_s).met, Met::Yes);
    // It went on a day late; the plan does not say that this refuses it.
    EXPECT_EQ(conditionOf(report, u"submittedInTime"_s).met, Met::Unknown);
    EXPECT_THAT(conditionOf(report, u"submittedInTime"_s).reason.toStdString(),
                HasSubstr("ngày 11/12/2020, sau hạn cuối 09/12/2020"));
}

TEST(PlanOf2020, DoesNotGiveToAUnitWhatIsForTheAgency)
{
    const Condition plan = conditionOf(reportOn(planOf2020(), u"h12"_s), u"plan"_s);
    EXPECT_EQ(plan.met, Met::No);
    EXPECT_THAT(plan.reason.toStdString(), HasSubstr("Tập thể Sở Nội vụ; Công chức thuộc Sở"));
    EXPECT_EQ(plan.article, u"Kế hoạch phát động năm 2020 số 09"_s);
}

TEST(PlanOf2020, SaysWhereItsLawIsNotCertain)
{
    const Report report = reportOn(planOf2020(), u"h1"_s);
    EXPECT_THAT(conditionOf(report, u"criteria"_s).toConfirm.toStdString(),
                HasSubstr("theo trí nhớ"));
    EXPECT_THAT(report.toConfirm.toStdString(), HasSubstr("số bộ hồ sơ"));
    EXPECT_EQ(report.rule, u"Hồ sơ hình thức khen thưởng theo Nghị định số 91/2017/NĐ-CP"_s);
}

TEST(PlanOf2020, LeavesAnInspectionThatIsOverAlone)
{
    EXPECT_EQ(conditionOf(reportOn(planOf2020(), u"h1"_s), u"bars"_s).met, Met::Yes);
}

TEST(PlanOf2020, TellsWhatADossierHasAndLacks)
{
    const Report report = reportOn(planOf2020(), u"h1"_s);
    EXPECT_EQ(partOf(report, u"to-trinh"_s).state, PartState::Present);
    EXPECT_EQ(partOf(report, u"to-trinh"_s).number, u"15/TTr-VP"_s);
    EXPECT_EQ(partOf(report, u"bien-ban-hop-binh-xet"_s).state, PartState::Unsigned);
    EXPECT_EQ(partOf(report, u"bao-cao-thanh-tich"_s).state, PartState::Present);
    // A certificate of merit of the Sở needs no consent of the province.
    EXPECT_EQ(report.parts.size(), 3u);
    EXPECT_FALSE(report.isComplete());
}

TEST(PlanOf2020, WantsTheConsentOfTheProvinceForTheAgencyAndItsHeadOnly)
{
    EXPECT_EQ(partOf(reportOn(planOf2020(), u"h10"_s), u"hiep-y"_s).state, PartState::Missing);
    EXPECT_FALSE(partOf(reportOn(planOf2020(), u"h10"_s), u"hiep-y"_s).name.isEmpty());
    EXPECT_FALSE(partOf(reportOn(planOf2020(), u"h11"_s), u"hiep-y"_s).name.isEmpty());
    EXPECT_TRUE(partOf(reportOn(planOf2020(), u"h7"_s), u"hiep-y"_s).name.isEmpty());
    EXPECT_FALSE(partOf(reportOn(planOf2020(), u"h7"_s), u"xac-nhan-giam-doc"_s).name.isEmpty());
}

TEST(PlanOf2020, CountsTheDaysThatAreLeft)
{
    const Report report = reportOn(planOf2020(), u"h7"_s, u"2020-12-01"_s);
    ASSERT_EQ(report.times.size(), 3u);
    EXPECT_EQ(report.times[0].last, *base::Date::of(2020, 2, 16));
    EXPECT_EQ(report.times[0].workingDay, *base::Date::of(2020, 2, 14));
    EXPECT_THAT(report.times[0].hint.toStdString(), HasSubstr("Chủ nhật"));
    EXPECT_EQ(report.times[0].done, *base::Date::of(2020, 2, 14));
    EXPECT_EQ(report.times[1].daysLeft, 3);
    EXPECT_TRUE(report.times[2].isLate); // submitted on 11/12
    EXPECT_FALSE(reportOn(planOf2020(), u"h7"_s).times[1].daysLeft);
}

TEST(PlanOf2020, IsTheSameInJson)
{
    const auto file = planOf2020();
    const auto reports = reportsOf(file, {file.data, law(), rules()}, {});
    const auto list = QJsonDocument::fromJson(asJson(reports)).array();
    ASSERT_EQ(list.size(), 12);
    const QJsonObject second = list[1].toObject();
    EXPECT_EQ(second[u"eligibility"_s], u"notEligible"_s);
    EXPECT_EQ(second[u"conditions"_s].toArray()[2][u"evidence"_s].toArray()[0],
              u"registrations[1]"_s);
    EXPECT_EQ(second[u"complete"_s], false);
    const QString text = asText(reports);
    EXPECT_TRUE(text.contains(u"h2: Lê Văn C, Giấy khen"_s));
    EXPECT_TRUE(text.contains(u"không đủ điều kiện"_s));
}
