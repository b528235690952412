// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/Copies.h"

#include <gmock/gmock.h>

namespace thidua::dispatch {
namespace {

using namespace Qt::StringLiterals;
using document::OfficialDocument;
using testing::ElementsAre;

QStringList membersOf(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names += u"Sở Nội vụ tỉnh %1"_s.arg(i);
    return names;
}

OfficialDocument pledgeOf(int members)
{
    OfficialDocument paper;
    paper.matrix.emplace();
    for (int i = 1; i <= members; ++i)
        paper.matrix->cells.push_back({{u"GIÁM ĐỐC SỞ NỘI VỤ"_s, u"TỈNH %1"_s.arg(i)}, {}, {}});
    return paper;
}

std::vector<int> countsOf(const std::vector<CopyShare>& shares)
{
    std::vector<int> counts;
    for (const CopyShare& share : shares)
        counts.push_back(share.count);
    return counts;
}

OfficialDocument sentTo(const QStringList& recipients)
{
    OfficialDocument paper;
    paper.recipients = recipients;
    return paper;
}

TEST(CopiesTest, GivesEveryMemberOfAPledgeOneAndOneMore)
{
    const auto shares = sharesOf(pledgeOf(11));
    EXPECT_EQ(totalOf(shares), 12);
    EXPECT_EQ(shares.size(), 12U);
    EXPECT_EQ(shares.front().to, u"GIÁM ĐỐC SỞ NỘI VỤ TỈNH 1"_s);
}

TEST(CopiesTest, CallsMembersOfAPledgeByTheNamesOfTheYear)
{
    const auto shares = sharesOf(pledgeOf(3), {membersOf(3), 1, {u"Bộ Nội vụ"_s}});
    ASSERT_EQ(shares.size(), 4U);
    EXPECT_EQ(shares[0].to, u"Sở Nội vụ tỉnh 1"_s);
    EXPECT_TRUE(shares[1].isFile);
    EXPECT_EQ(shares[3].to, u"Bộ Nội vụ"_s);
}

TEST(CopiesTest, PrintsAsManyOfAPledgeAsItSays)
{
    OfficialDocument paper = pledgeOf(7);
    paper.copies = 10;
    EXPECT_EQ(totalOf(sharesOf(paper)), 10);
    paper.copies = 7;
    EXPECT_EQ(totalOf(sharesOf(paper)), 7);
}

TEST(CopiesTest, SendsOneToEachLineAndCountsWhatIsFiled)
{
    const auto shares = sharesOf(sentTo({u"Bộ Nội vụ (để b/c)"_s, u"Lưu: VT, VP"_s}));
    EXPECT_THAT(countsOf(shares), ElementsAre(1, 2));
    EXPECT_TRUE(shares[1].isFile);
}

TEST(CopiesTest, TakesTheNumberBehindTheFileLineForAllOfIt)
{
    EXPECT_EQ(totalOf(sharesOf(sentTo({u"Lưu: VT, TĐKT, 05"_s}))), 5);
    EXPECT_EQ(totalOf(sharesOf(sentTo({u"Lưu: VT, TĐKT (10b)"_s}))), 10);
    EXPECT_EQ(totalOf(sharesOf(sentTo({u"Lưu: VT, TĐKT, 3 bản"_s}))), 3);
}

TEST(CopiesTest, TakesTheNumberInBracketsOfALine)
{
    EXPECT_EQ(totalOf(sharesOf(sentTo({u"Các phòng thuộc Sở (6 bản)"_s}))), 6);
    EXPECT_EQ(totalOf(sharesOf(sentTo({u"Bộ Nội vụ (để b/c)"_s}))), 1);
}

TEST(CopiesTest, NamesTheMembersOfTheGroupingOneByOneButForUs)
{
    const auto shares =
        sharesOf(sentTo({u"Các Sở Nội vụ thành viên Cụm"_s, u"Lưu: VT"_s}), {membersOf(8), 2, {}});
    EXPECT_EQ(totalOf(shares), 8);
    EXPECT_EQ(shares[2].to, u"Sở Nội vụ tỉnh 4"_s);
}

TEST(CopiesTest, SendsToTheAddresseesWhereTheListSaysAsAbove)
{
    OfficialDocument paper = sentTo({u"Như trên"_s, u"Lưu: VT"_s});
    paper.addressees = {u"Bộ Nội vụ"_s, u"Ủy ban nhân dân tỉnh"_s};
    const auto shares = sharesOf(paper);
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[1].to, u"Ủy ban nhân dân tỉnh"_s);
}

TEST(CopiesTest, PrintsNothingForTheWeb)
{
    const auto shares = sharesOf(sentTo({u"Cổng Thông tin điện tử tỉnh"_s, u"Lưu: VT"_s}));
    EXPECT_THAT(countsOf(shares), ElementsAre(0, 1));
}

TEST(CopiesTest, SaysWhereTheNumberIsAGuess)
{
    const auto shares = sharesOf(sentTo({u"Các phòng, đơn vị thuộc Sở"_s, u"Lưu: VT"_s}));
    EXPECT_TRUE(shares[0].isGuess);
    EXPECT_FALSE(shares[1].isGuess);
}

TEST(CopiesTest, PrintsOneOfAPaperThatNobodyGets) { EXPECT_EQ(totalOf(sharesOf({})), 1); }

TEST(CopiesTest, NumbersTheCopiesInTheOrderOfTheList)
{
    const std::vector<CopyShare> shares{{u"A"_s, 1}, {u"B"_s, 0}, {u"C"_s, 3}};
    EXPECT_EQ(numbersOf(shares, 0), u"1"_s);
    EXPECT_EQ(numbersOf(shares, 1), QString());
    EXPECT_EQ(numbersOf(shares, 2), u"2–4"_s);
}

} // namespace
} // namespace thidua::dispatch
