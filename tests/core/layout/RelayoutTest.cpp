// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Relayout.h"

#include "Builders.h"
#include "RandomFlow.h"

#include "layout/Layout.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::support;
using namespace Qt::StringLiterals;

namespace {

/// Paragraphs of three lines, with sources, on a number of pages.
composition::Flow longFlow(int paragraphs)
{
    composition::Flow made = flow({});
    for (int i = 0; i < paragraphs; ++i) {
        auto next = linesOf(3);
        next.source = {u"body"_s, {i}};
        made.sections[0].blocks.emplace_back(std::move(next));
    }
    return made;
}

composition::Paragraph& paragraphAt(composition::Flow& flow, size_t index)
{
    return std::get<composition::Paragraph>(flow.sections[0].blocks[index]);
}

int sharedPages(const layout::Pages& a, const layout::Pages& b)
{
    int count = 0;
    for (size_t i = 0; i < std::min(a.pages.size(), b.pages.size()); ++i)
        count += a.pages[i].lines.isSharedWith(b.pages[i].lines) ? 1 : 0;
    return count;
}

} // namespace

class RelayoutOfRandomFlows : public testing::TestWithParam<unsigned> {};

TEST_P(RelayoutOfRandomFlows, GivesThePagesOfAFreshSettingAfterEveryChange)
{
    for (unsigned each = 0; each < 25; ++each) {
        RandomFlow random(GetParam() * 1000 + each);
        auto flow = random.flow();
        layout::Relayout relayout(fonts());
        std::vector<composition::Flow> before;
        for (int step = 0; step < 20; ++step) {
            ASSERT_EQ(relayout.layOut(flow), layout::layOut(flow, fonts()))
                << "flow " << each << " step " << step;
            before.push_back(flow);
            if (random.oneIn(8))
                flow = before[static_cast<size_t>(random.below(static_cast<int>(before.size())))];
            else
                random.change(flow);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RelayoutOfRandomFlows, testing::Range(0U, 8U));

TEST(Relayout, SharesThePagesBeforeAndAfterAChangeWithinALine)
{
    auto flow = longFlow(200);
    layout::Relayout relayout(fonts());
    const auto before = relayout.layOut(flow);
    ASSERT_GT(before.pages.size(), 12U);
    paragraphAt(flow, 100).runs[0].text[0] = u'n';
    const auto after = relayout.layOut(flow);
    EXPECT_NE(before, after);
    EXPECT_EQ(sharedPages(before, after), static_cast<int>(before.pages.size()) - 1);
}

TEST(Relayout, SharesAllPagesWhenNothingChanged)
{
    const auto flow = longFlow(100);
    layout::Relayout relayout(fonts());
    const auto before = relayout.layOut(flow);
    EXPECT_GE(sharedPages(before, relayout.layOut(flow)),
              static_cast<int>(before.pages.size()) - 1);
}

TEST(Relayout, SharesTheLinesOfPagesThatOnlyGetAnotherNumber)
{
    auto flow = longFlow(100);
    paragraphAt(flow, 50).pageBreakBefore = true;
    layout::Relayout relayout(fonts());
    const auto before = relayout.layOut(flow);
    auto more = linesOf(layout::Page().number * linesOnPage);
    more.source = {u"bases"_s, {0}};
    flow.sections[0].blocks.insert(flow.sections[0].blocks.begin(), more);
    const auto after = relayout.layOut(flow);
    ASSERT_EQ(after.pages.size(), before.pages.size() + 1);
    EXPECT_EQ(after, layout::layOut(flow, fonts()));
    EXPECT_TRUE(
        after.pages.back().lines[0].fragments.isSharedWith(before.pages.back().lines[0].fragments));
}

TEST(Relayout, ShowsTheSourcesOfTheNewFlow)
{
    auto flow = longFlow(30);
    layout::Relayout relayout(fonts());
    relayout.layOut(flow);
    for (size_t i = 0; i < 30; ++i)
        paragraphAt(flow, i).source.path = {static_cast<int>(i) + 1};
    EXPECT_EQ(relayout.layOut(flow).pages[0].lines[0].source.path, std::vector<int>{1});
}

TEST(Relayout, LendsNoCellsOfATableThatComesAgainFurtherDown)
{
    const auto before = table({3000, 3000}, {row({cell(u"một"_s), cell(u"hai"_s)}),
                                             row({cell(u"ba"_s), cell(u"bốn"_s)})});
    auto changed = before;
    changed.rows[1].cells[1] = cell(u"năm"_s);
    layout::Relayout relayout(fonts());
    relayout.layOut(flow({paragraph(u"Trên"_s), before}));
    const auto now = flow({paragraph(u"Trên"_s), changed, paragraph(u"Giữa"_s), before});
    EXPECT_EQ(relayout.layOut(now), layout::layOut(now, fonts()));
}

TEST(Relayout, MovesWithItsPaper)
{
    auto flow = longFlow(30);
    layout::Relayout first(fonts());
    first.layOut(flow);
    layout::Relayout second = std::move(first);
    paragraphAt(flow, 3).runs[0].text += u" thêm"_s;
    EXPECT_EQ(second.layOut(flow), layout::layOut(flow, fonts()));
}
