// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NumbersInWords.h"

#include "support/Files.h"

#include <gtest/gtest.h>

#include <QSet>

#include <limits>
#include <vector>

using namespace thidua;
using namespace Qt::StringLiterals;

TEST(NumbersInWords, AreSaidAsPapersWriteThem)
{
    const std::vector<std::pair<qint64, QString>> known = {
        {0, u"không"_s},
        {5, u"năm"_s},
        {10, u"mười"_s},
        {11, u"mười một"_s},
        {14, u"mười bốn"_s},
        {15, u"mười lăm"_s},
        {20, u"hai mươi"_s},
        {21, u"hai mươi mốt"_s},
        {24, u"hai mươi tư"_s},
        {55, u"năm mươi lăm"_s},
        {100, u"một trăm"_s},
        {105, u"một trăm linh năm"_s},
        {110, u"một trăm mười"_s},
        {114, u"một trăm mười bốn"_s},
        {1'000, u"một nghìn"_s},
        {1'001, u"một nghìn không trăm linh một"_s},
        {2'026, u"hai nghìn không trăm hai mươi sáu"_s},
        {10'010, u"mười nghìn không trăm mười"_s},
        {1'000'005, u"một triệu không trăm linh năm"_s},
        {2'530'000, u"hai triệu năm trăm ba mươi nghìn"_s},
        {1'000'000'000, u"một tỷ"_s},
        {1'000'020'000, u"một tỷ không trăm hai mươi nghìn"_s},
        {2'000'000'000'000, u"hai nghìn tỷ"_s},
        {-7, u"âm bảy"_s},
    };
    for (const auto& [number, said] : known)
        EXPECT_EQ(text::numberInWords(number), said) << number;
}

TEST(NumbersInWords, TheLargestAndTheSmallestAreSaidToo)
{
    EXPECT_TRUE(text::numberInWords(std::numeric_limits<qint64>::max()).startsWith(u"chín tỷ"_s));
    EXPECT_TRUE(
        text::numberInWords(std::numeric_limits<qint64>::min()).startsWith(u"âm chín tỷ"_s));
}

TEST(NumbersInWords, NoTwoNumbersAreSaidAlike)
{
    QSet<QString> seen;
    for (qint64 number = 0; number < 20'000; ++number)
        seen.insert(text::numberInWords(number));
    EXPECT_EQ(seen.size(), 20'000);
}

TEST(NumbersInWords, MoneyEndsInDong)
{
    EXPECT_EQ(text::moneyInWords(1'490'000), u"một triệu bốn trăm chín mươi nghìn đồng"_s);
}

TEST(NumbersInWords, OrdinalsHaveTheirOwnFirstAndFourth)
{
    EXPECT_EQ(text::ordinalInWords(1), u"thứ nhất"_s);
    EXPECT_EQ(text::ordinalInWords(2), u"thứ hai"_s);
    EXPECT_EQ(text::ordinalInWords(4), u"thứ tư"_s);
    EXPECT_EQ(text::ordinalInWords(13), u"thứ mười ba"_s);
    EXPECT_EQ(text::ordinalInWords(0), QString());
}

TEST(NumbersInWords, CongressesAreCountedInRomanNumerals)
{
    EXPECT_EQ(text::romanNumeral(13), u"XIII"_s);
    EXPECT_EQ(text::romanNumeral(1994), u"MCMXCIV"_s);
    EXPECT_EQ(text::romanNumeral(0), QString());
    EXPECT_EQ(text::romanNumeral(4000), QString());
}

TEST(NumbersInWords, DigitsAreGroupedByPoints)
{
    EXPECT_EQ(text::groupedDigits(999), u"999"_s);
    EXPECT_EQ(text::groupedDigits(2'530'000), u"2.530.000"_s);
    EXPECT_EQ(text::groupedDigits(-100'000), u"-100.000"_s);
}
