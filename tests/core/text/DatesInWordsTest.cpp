// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DatesInWords.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;
using text::DateStyle;

namespace {

base::Date date(int year, int month = 0, int day = 0)
{
    return base::Date::of(year, month, day).value_or(base::Date());
}

} // namespace

TEST(DatesInWords, OnlySmallDaysAndTheFirstTwoMonthsGetAZero)
{
    EXPECT_EQ(text::dateText(date(2020, 3, 5), DateStyle::Long), u"ngày 05 tháng 3 năm 2020"_s);
    EXPECT_EQ(text::dateText(date(2020, 2, 26), DateStyle::Long), u"ngày 26 tháng 02 năm 2020"_s);
    EXPECT_EQ(text::dateText(date(2026, 3, 5), DateStyle::Slashed), u"05/3/2026"_s);
    EXPECT_EQ(text::dateText(date(2026, 12, 31), DateStyle::Slashed), u"31/12/2026"_s);
}

TEST(DatesInWords, AMissingPartIsLeftOut)
{
    EXPECT_EQ(text::dateText(date(2026, 3), DateStyle::Long), u"tháng 3 năm 2026"_s);
    EXPECT_EQ(text::dateText(date(2026), DateStyle::Slashed), u"2026"_s);
    EXPECT_EQ(text::dateText({}, DateStyle::Long), QString());
    EXPECT_EQ(text::dateInSentence(date(2026, 3), DateStyle::Slashed), u"tháng 3/2026"_s);
}

TEST(DatesInWords, ASlashedDateIsLedByItsWordInASentence)
{
    EXPECT_EQ(text::dateInSentence(date(2016, 5, 15), DateStyle::Slashed), u"ngày 15/5/2016"_s);
    EXPECT_EQ(text::dateInSentence({}, DateStyle::Slashed), QString());
}

TEST(DatesInWords, MonthsInWordsHaveACapital)
{
    EXPECT_EQ(text::dateInWords(date(2026, 4, 21)),
              u"ngày hai mươi mốt tháng Tư năm hai nghìn không trăm hai mươi sáu"_s);
    EXPECT_EQ(text::dateInWords(date(2020, 12)),
              u"tháng Mười hai năm hai nghìn không trăm hai mươi"_s);
}

TEST(DatesInWords, WeekdaysAreWrittenAsTheDecreeWritesThem)
{
    EXPECT_EQ(text::weekdayName(date(2020, 2, 14)), u"thứ Sáu"_s);
    EXPECT_EQ(text::weekdayName(date(2020, 2, 16)), u"Chủ nhật"_s);
    EXPECT_EQ(text::weekdayName(date(2020, 2)), QString());
}
