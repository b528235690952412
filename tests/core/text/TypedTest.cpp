// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Typed.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

namespace {

/// A Thursday.
const text::DateHints hints{*base::Date::of(2026, 3, 5), 2026};

QString read(const QString& typed)
{
    const auto date = text::typedDate(typed, hints);
    return date ? date->toIso() : u"!"_s;
}

QString trouble(const QString& typed)
{
    const auto date = text::typedDate(typed, hints);
    return date ? QString() : date.error().message;
}

} // namespace

TEST(TypedDates, AreReadInEveryUsualSpelling)
{
    for (const QString& typed :
         {u"5/3/2026"_s, u"05/03/2026"_s, u"5-3-2026"_s, u"5.3.2026"_s, u"5 3 2026"_s,
          u" 5 / 3 / 26 "_s, u"05032026"_s, u"2026-03-05"_s, u"ngày 5 tháng 3 năm 2026"_s,
          u"ngay 05 thang 03"_s, u"Ngày 5/3/2026"_s, u"5/3"_s})
        EXPECT_EQ(read(typed), u"2026-03-05") << typed.toStdString();
}

TEST(TypedDates, KeepThePartThatIsKnown)
{
    EXPECT_EQ(read(u""_s), u"");
    EXPECT_EQ(read(u"3/2026"_s), u"2026-03");
    EXPECT_EQ(read(u"tháng 3 năm 2026"_s), u"2026-03");
    EXPECT_EQ(read(u"tháng 3"_s), u"2026-03");
    EXPECT_EQ(read(u"2026"_s), u"2026");
    EXPECT_EQ(read(u"năm 1978"_s), u"1978");
    EXPECT_EQ(read(u"2026-03"_s), u"2026-03");
}

TEST(TypedDates, AreCountedFromToday)
{
    EXPECT_EQ(read(u"hôm nay"_s), u"2026-03-05");
    EXPECT_EQ(read(u"HOM NAY"_s), u"2026-03-05");
    EXPECT_EQ(read(u"mai"_s), u"2026-03-06");
    EXPECT_EQ(read(u"hôm qua"_s), u"2026-03-04");
    EXPECT_EQ(read(u"thứ Sáu"_s), u"2026-03-06");
    EXPECT_EQ(read(u"thứ 5"_s), u"2026-03-05");
    EXPECT_EQ(read(u"t2"_s), u"2026-03-09");
    EXPECT_EQ(read(u"chủ nhật"_s), u"2026-03-08");
    EXPECT_EQ(read(u"thứ Sáu tuần sau"_s), u"2026-03-13");
    EXPECT_EQ(read(u"thứ Hai tuần tới"_s), u"2026-03-09");
}

TEST(TypedDates, OfShortYearsAreNotFarAhead)
{
    EXPECT_EQ(read(u"1/2/36"_s), u"2036-02-01");
    EXPECT_EQ(read(u"1/2/78"_s), u"1978-02-01");
}

TEST(TypedDates, ThatDoNotExistAreRefusedWithTheReason)
{
    EXPECT_EQ(trouble(u"30/2/2026"_s), u"Tháng 2 năm 2026 không có ngày 30; hãy xem lại ngày này.");
    EXPECT_EQ(trouble(u"5/13/2026"_s), u"Không có tháng 13; hãy xem lại ngày này.");
    EXPECT_EQ(read(u"29/2/2028"_s), u"2028-02-29");
    for (const QString& typed :
         {u"5"_s, u"hôm kìa"_s, u"1/2/3/4"_s, u"5/"_s, u"/"_s, u"ngày"_s, u"0/3/2026"_s,
          u"99999/1"_s, u"0/2026"_s, u"thứ 9"_s, u"5/3/20260"_s})
        EXPECT_EQ(read(typed), u"!") << typed.toStdString();
}

TEST(TypedNumbers, AreReadAsTheyAreWritten)
{
    EXPECT_EQ(*text::typedNumber(u"1.234,5"_s), 1234.5);
    EXPECT_EQ(*text::typedNumber(u"1234,5"_s), 1234.5);
    EXPECT_EQ(*text::typedNumber(u"1 234"_s), 1234);
    EXPECT_EQ(*text::typedNumber(u" −3 "_s), -3);
    EXPECT_EQ(*text::typedWhole(u"2026"_s), 2026);
    for (const QString& typed :
         {u"1.5"_s, u"1,2,3"_s, u"x"_s, u""_s, u"1.23.456"_s, u"99999999999"_s})
        EXPECT_FALSE(text::typedNumber(typed)) << typed.toStdString();
    EXPECT_FALSE(text::typedWhole(u"1,5"_s));
    EXPECT_FALSE(text::typedWhole(u"-1"_s));
}

TEST(TypedNumbers, AreShownAsTheyAreTyped)
{
    EXPECT_EQ(text::numberText(1234.5), u"1234,5");
    EXPECT_EQ(text::numberText(2026), u"2026");
    EXPECT_EQ(text::numberText(2530000), u"2.530.000");
    EXPECT_EQ(text::numberText(-0.25), u"-0,25");
    for (const double number : {0.0, 1.5, 10000.25, -12345.0})
        EXPECT_EQ(*text::typedNumber(text::numberText(number)), number);
}
