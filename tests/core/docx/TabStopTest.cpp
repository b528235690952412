// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocxParts.h"
#include "FlowBuilders.h"

#include <gmock/gmock.h>

namespace thidua {

using namespace Qt::StringLiterals;
using composition::StyleId;
using composition::TabAlignment;
using composition::TabLeader;
using composition::TabStop;
using support::Node;

namespace {

std::vector<Node> stopsOf(const composition::Flow& flow)
{
    return support::bodyOf(flow).children.front().child(u"w:pPr"_s).all(u"w:tab"_s);
}

composition::Flow withStops(std::vector<TabStop> stops)
{
    auto paragraph = support::paragraph(StyleId::Body, u"Họ và tên:\t"_s);
    paragraph.format.tabs = std::move(stops);
    return support::flowOf({paragraph});
}

} // namespace

TEST(TabStops, HavePlaceAlignmentAndLeader)
{
    const auto stops = stopsOf(
        withStops({{3000, TabAlignment::Decimal}, {9071, TabAlignment::Right, TabLeader::Dots}}));
    ASSERT_EQ(stops.size(), 2U);
    EXPECT_EQ(stops[0].attribute(u"w:val"_s), u"decimal"_s);
    EXPECT_EQ(stops[0].attribute(u"w:pos"_s), u"3000"_s);
    EXPECT_EQ(stops[0].attribute(u"w:leader"_s), QString());
    EXPECT_EQ(stops[1].attribute(u"w:leader"_s), u"dot"_s);
}

TEST(TabStops, OfTheStyleAreClearedWhereTheParagraphHasOthers)
{
    auto flow = withStops({{9071, TabAlignment::Right}});
    flow.styles.of(StyleId::Body).paragraph.tabs = {{4000}, {9071, TabAlignment::Right}};
    const auto stops = stopsOf(flow);
    ASSERT_EQ(stops.size(), 2U);
    EXPECT_EQ(stops[0].attribute(u"w:val"_s), u"clear"_s);
    EXPECT_EQ(stops[0].attribute(u"w:pos"_s), u"4000"_s);
}

} // namespace thidua
