// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/LineMetrics.h"

#include "Builders.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::layout;
using composition::CharacterFormat;
using composition::LineRule;
using composition::LineSpacing;
using support::fonts;

namespace {

CharacterFormat ofSize(int halfPoints)
{
    CharacterFormat format;
    format.halfPoints = halfPoints;
    return format;
}

LineMetrics of(int halfPoints, LineSpacing spacing = {})
{
    return emptyLineMetrics(ofSize(halfPoints), spacing, fonts());
}

} // namespace

TEST(LineMetrics, FollowTheFontWithItsGapAbove)
{
    EXPECT_EQ(of(28), (LineMetrics{262, 60, 0}));
    EXPECT_EQ(of(26).height(), 299);
}

TEST(LineMetrics, TakeTheLargestOfALine)
{
    const auto text = shape({{u"thi "_s, ofSize(20)}, {u"đua"_s, ofSize(32)}}, fonts());
    EXPECT_EQ(lineMetrics(text, {0, 7, 7}, {}, fonts()), of(32));
    EXPECT_EQ(lineMetrics(text, {0, 4, 3}, {}, fonts()), of(20));
}

TEST(LineMetrics, PutTheExtraOfMultipleSpacingBelowWhereItMayHang)
{
    const auto wide = of(28, {LineRule::Multiple, 360});
    EXPECT_EQ(wide, (LineMetrics{262, 60 + 161, 161}));
}

TEST(LineMetrics, PutTheBaselineOfAnExactLineAtFourFifths)
{
    EXPECT_EQ(of(28, {LineRule::Exact, 400}), (LineMetrics{320, 80, 0}));
}

TEST(LineMetrics, PutTheExtraOfALeastHeightAbove)
{
    EXPECT_EQ(of(28, {LineRule::AtLeast, 400}), (LineMetrics{262 + 78, 60, 0}));
    EXPECT_EQ(of(28, {LineRule::AtLeast, 100}), of(28));
}
