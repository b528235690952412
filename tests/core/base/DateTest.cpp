// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Date.h"
#include "base/Length.h"
#include "support/Files.h"

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using base::Date;
using base::Length;

TEST(Date, IsWrittenAsItWasRead)
{
    for (const QString& text :
         {u"2020-03-26"_s, u"2020-03"_s, u"2020"_s, QString(), u"0001-01-01"_s, u"9999-12-31"_s}) {
        const auto date = Date::fromIso(text);
        ASSERT_TRUE(date) << support::words(text);
        EXPECT_EQ(date->toIso(), text);
    }
}

TEST(Date, RefusesWhatIsNoDate)
{
    for (const QString& text :
         {u"2020-02-30"_s, u"2021-02-29"_s, u"2020-13"_s, u"2020-00"_s, u"2020-01-00"_s, u"0000"_s,
          u"20-01-01"_s, u"2020-1-1"_s, u"2020-01-01T00:00"_s, u" 2020"_s, u"2020\n"_s,
          u"26/3/2020"_s, u"٢٠٢٠"_s, u"-2020"_s, u"2020-"_s})
        EXPECT_FALSE(Date::fromIso(text)) << support::words(text);
}

TEST(Date, KnowsLeapYears)
{
    EXPECT_TRUE(Date::of(2020, 2, 29));
    EXPECT_TRUE(Date::of(2000, 2, 29));
    EXPECT_FALSE(Date::of(1900, 2, 29));
}

TEST(Date, HasNoDayWithoutAMonth)
{
    EXPECT_FALSE(Date::of(2020, 0, 5));
    EXPECT_FALSE(Date::of(0, 5));
    EXPECT_FALSE(Date::of(2020, -1));
    EXPECT_FALSE(Date::of(10000));
}

TEST(Date, KnowsHowMuchOfItIsThere)
{
    EXPECT_TRUE(Date().isEmpty());
    EXPECT_TRUE(Date::of(2020, 3, 26)->isWhole());
    EXPECT_FALSE(Date::of(2020, 3)->isWhole());
    EXPECT_EQ(Date::of(2020, 3)->month(), 3);
}

TEST(Date, IsOrdered)
{
    EXPECT_LT(*Date::of(2019, 12, 31), *Date::of(2020, 1, 1));
    EXPECT_LT(*Date::of(2020, 1), *Date::of(2020, 1, 1));
    EXPECT_LT(Date(), *Date::of(1));
}

TEST(Length, RoundsToTheNearestTwip)
{
    EXPECT_EQ(Length::mm(20).twips(), 1134);
    EXPECT_EQ(Length::mm(30).twips(), 1701);
    EXPECT_EQ(Length::mm(210).twips(), 11906);
    EXPECT_EQ(Length::pt(6).twips(), 120);
    EXPECT_EQ(Length::pt(-0.03).twips(), -1);
}

TEST(Length, CountsInTwips)
{
    const Length one = Length::twips(720);
    EXPECT_EQ((one + one - Length::twips(40)).twips(), 1400);
    EXPECT_EQ((one * 3 / 2).twips(), 1080);
    EXPECT_DOUBLE_EQ(one.pt(), 36);
    EXPECT_DOUBLE_EQ(one.mm(), 12.7);
    EXPECT_LT(Length(), one);
}

} // namespace thidua
