// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Collation.h"

#include <gtest/gtest.h>

using namespace thidua;
using namespace Qt::StringLiterals;

TEST(Collation, LettersSortAsInTheVietnameseAlphabet)
{
    QStringList words = {u"đa"_s, u"dạ"_s, u"ân"_s, u"an"_s, u"ăn"_s,
                         u"y"_s,  u"ơi"_s, u"ôi"_s, u"oi"_s};
    text::sortTexts(words);
    EXPECT_EQ(words, QStringList({u"an"_s, u"ăn"_s, u"ân"_s, u"dạ"_s, u"đa"_s, u"oi"_s, u"ôi"_s,
                                  u"ơi"_s, u"y"_s}));
}

TEST(Collation, TonesDecideOnlyAmongTheSameLetters)
{
    QStringList words = {u"má"_s, u"mạ"_s, u"mà"_s, u"man"_s, u"ma"_s, u"mả"_s, u"mã"_s};
    text::sortTexts(words);
    EXPECT_EQ(words, QStringList({u"ma"_s, u"mà"_s, u"mả"_s, u"mã"_s, u"má"_s, u"mạ"_s, u"man"_s}));
}

TEST(Collation, PersonsSortByTheirLastWordFirst)
{
    QStringList names = {u"Trần Văn An"_s,   u"Nguyễn Thị Ánh"_s, u"Đỗ Văn Ân"_s,
                         u"Nguyễn Văn An"_s, u"Lê  Thị Bình"_s,   u"An"_s};
    text::sortPersons(names);
    EXPECT_EQ(names, QStringList({u"An"_s, u"Nguyễn Văn An"_s, u"Trần Văn An"_s,
                                  u"Nguyễn Thị Ánh"_s, u"Đỗ Văn Ân"_s, u"Lê  Thị Bình"_s}));
}

TEST(Collation, BothToneStylesSortAsOneWord)
{
    EXPECT_EQ(text::sortKey(u"Hoà"_s), text::sortKey(u"Hòa"_s));
    EXPECT_NE(text::sortKey(u"Hoa"_s), text::sortKey(u"Hòa"_s));
}

TEST(Collation, NumbersSortByValue)
{
    QStringList rows = {u"Phòng 10"_s, u"Phòng 2"_s};
    text::sortTexts(rows);
    EXPECT_EQ(rows.first(), u"Phòng 2"_s);
}

TEST(Search, WordsWithoutMarksFindAnyMarks)
{
    EXPECT_TRUE(text::matchesTyped(u"Nguyễn Văn Đạt"_s, u"dat nguyen"_s));
    EXPECT_TRUE(text::matchesTyped(u"Nguyễn Văn Đạt"_s, QString()));
    EXPECT_FALSE(text::matchesTyped(u"Nguyễn Văn Đạt"_s, u"dung"_s));
}

TEST(Search, WordsWithMarksFindOnlyThemselves)
{
    EXPECT_TRUE(text::matchesTyped(u"Trần Thị Hòa"_s, u"hoà"_s));
    EXPECT_FALSE(text::matchesTyped(u"Trần Thị Hoa"_s, u"hoà"_s));
}
