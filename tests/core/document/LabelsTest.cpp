// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Labels.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua::document;

TEST(Labels, CountWithinTheirSeries)
{
    EXPECT_EQ(ordinalOf(u"IV."_s), 4);
    EXPECT_EQ(ordinalOf(u"2.3."_s), 3);
    EXPECT_EQ(ordinalOf(u"đ)"_s), 5);
    EXPECT_EQ(ordinalOf(u"Điều 12."_s), 12);
    EXPECT_EQ(ordinalOf(u"Chương III"_s), 3);
    EXPECT_EQ(ordinalOf(u"B."_s), 2);
    EXPECT_EQ(ordinalOf(u"-"_s), 0);
    EXPECT_EQ(ordinalOf(QString()), 0);
}

TEST(Labels, FollowOneAnotherInTheSameForm)
{
    EXPECT_EQ(labelLike(u"I."_s, 9), u"IX."_s);
    EXPECT_EQ(labelLike(u"2.1."_s, 10), u"2.10."_s);
    EXPECT_EQ(labelLike(u"Điều 1."_s, 2), u"Điều 2."_s);
    EXPECT_EQ(labelLike(u"A."_s, 3), u"C."_s);
    EXPECT_EQ(labelLike(u"+"_s, 3), u"+"_s);
}

TEST(Labels, PutTheStrokedDAfterDAndLeaveOutF)
{
    EXPECT_EQ(labelLike(u"a)"_s, 4), u"d)"_s);
    EXPECT_EQ(labelLike(u"a)"_s, 5), u"đ)"_s);
    EXPECT_EQ(labelLike(u"a)"_s, 7), u"g)"_s);
    EXPECT_EQ(labelLike(u"a)"_s, 24), QString());
}

TEST(Labels, EveryOrdinalComesBack)
{
    for (const QString& form : {u"I."_s, u"1."_s, u"3.2."_s, u"a)"_s, u"Điều 1."_s, u"1/"_s})
        for (int ordinal = 1; ordinal <= 23; ++ordinal)
            EXPECT_EQ(ordinalOf(labelLike(form, ordinal)), ordinal) << form.toStdString();
}

TEST(Labels, BeginBelowTheirParent)
{
    EXPECT_EQ(firstLabel(BlockType::Heading, 1, {}), u"I."_s);
    EXPECT_EQ(firstLabel(BlockType::Heading, 2, u"I."_s), u"1."_s);
    EXPECT_EQ(firstLabel(BlockType::Heading, 3, u"2."_s), u"2.1."_s);
    EXPECT_EQ(firstLabel(BlockType::Clause, 0, u"Điều 1."_s), u"1."_s);
    EXPECT_EQ(firstLabel(BlockType::Point, 0, u"1."_s), u"a)"_s);
}
