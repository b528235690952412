// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Motion.h"
#include "layout/Extent.h"

#include "Builders.h"
#include "RandomFlow.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::support;
using namespace Qt::StringLiterals;
using layout::Extent;
using layout::Motion;
using layout::Position;

namespace {

composition::Paragraph written(const QString& text, int index)
{
    auto made = paragraph(text);
    made.source = {u"body"_s, {index}};
    made.typed = {{0, static_cast<int>(text.size()), {u"body"_s, {index}, {}}, 0}};
    return made;
}

Position at(int index, int offset) { return {{u"body"_s, {index}, {}}, offset, false}; }

struct Placed {
    composition::Flow flow;
    layout::Pages pages = layout::layOut(flow, fonts());
    layout::PlacedText text{flow, pages, fonts()};

    explicit Placed(composition::Flow made) : flow(std::move(made)) {}
    Placed(const Placed&) = delete;
    Placed& operator=(const Placed&) = delete;

    Position moved(const Position& from, Motion motion, double x = 0) const
    {
        return layout::moved(text, from, motion, x);
    }
};

/// One paragraph for every text.
composition::Flow flowOf(const QStringList& texts)
{
    std::vector<composition::FlowBlock> blocks;
    for (int i = 0; i < texts.size(); ++i)
        blocks.emplace_back(written(texts[i], i));
    return flow(std::move(blocks));
}

std::vector<Position> allStops(const layout::PlacedText& text)
{
    std::vector<Position> stops;
    for (const auto& paragraph : text.paragraphs())
        if (paragraph.isWritten())
            for (const int stop : layout::caretStops(*paragraph.paragraph))
                stops.push_back(layout::positionAt(*paragraph.paragraph, stop));
    return stops;
}

} // namespace

class MotionInRandomFlows : public testing::TestWithParam<unsigned> {};

TEST_P(MotionInRandomFlows, GoesThroughAllStopsInReadingOrderAndBack)
{
    const Placed placed(RandomFlow(GetParam()).flow());
    const auto stops = allStops(placed.text);
    ASSERT_FALSE(stops.empty());
    Position now = placed.moved(stops[stops.size() / 2], Motion::DocumentStart);
    for (const auto& stop : stops) {
        ASSERT_EQ(now, stop);
        now = placed.moved(now, Motion::Right);
    }
    EXPECT_EQ(now, stops.back());
    EXPECT_EQ(now, placed.moved(stops.front(), Motion::DocumentEnd));
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
        ASSERT_EQ(now, *stop);
        now = placed.moved(now, Motion::Left);
    }
}

TEST_P(MotionInRandomFlows, GoesDownToLaterLinesAndToTheNearestStopThere)
{
    const Placed placed(RandomFlow(GetParam() + 50).flow());
    const auto stops = allStops(placed.text);
    for (size_t i = 0; i < stops.size(); i += 1 + stops.size() / 15) {
        const auto box = *layout::caretBox(placed.text, stops[i]);
        const Position below = placed.moved(stops[i], Motion::Down, box.x);
        if (below == stops[i])
            continue; // in the last line
        const auto from = *layout::lineOf(placed.text, stops[i]);
        const auto to = *layout::lineOf(placed.text, below);
        const double fromY = placed.text.line(from).baseline;
        const double toY = placed.text.line(to).baseline;
        ASSERT_LT(std::pair(from.page, fromY), std::pair(to.page, toY));
        const double reached = std::abs(layout::caretBox(placed.text, below)->x - box.x);
        const auto end = placed.moved(below, Motion::LineEnd);
        for (const auto& other : stops) {
            const bool there = layout::lineOf(placed.text, other) == to &&
                               other.place == below.place &&
                               !layout::isBefore(placed.text, end, other);
            const double x = there ? layout::caretBox(placed.text, other)->x : 1e9;
            ASSERT_LE(reached, std::abs(x - box.x) + 0.01);
        }
    }
}

TEST_P(MotionInRandomFlows, ReachesFirstAndLastLineByUpAndDownAndByPages)
{
    const Placed placed(RandomFlow(GetParam() + 90).flow());
    const auto stops = allStops(placed.text);
    for (const auto& [there, back] :
         {std::pair(Motion::Down, Motion::Up), std::pair(Motion::PageDown, Motion::PageUp)}) {
        for (const Motion motion : {there, back}) {
            Position now = motion == there ? stops.front() : stops.back();
            int steps = 0;
            for (Position next = now;; now = next, ++steps) {
                next = placed.moved(now, motion, 4000);
                if (next == now)
                    break;
                ASSERT_LT(steps, 2000)
                    << "goes round in circles: motion " << static_cast<int>(motion) << " from "
                    << now.place.path.back() << "+" << now.offset << " to "
                    << next.place.path.back() << "+" << next.offset;
            }
            const auto page = layout::caretBox(placed.text, now)->page;
            const auto wanted =
                layout::caretBox(placed.text, motion == there ? stops.back() : stops.front())->page;
            EXPECT_TRUE(motion == there ? page >= wanted : page <= wanted);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, MotionInRandomFlows, testing::Range(0U, 6U));

TEST(Motion, GoesByWordsAsBlanksPartThem)
{
    const Placed placed(flowOf({u"thi đua, khen"_s, u"thưởng"_s}));
    EXPECT_EQ(placed.moved(at(0, 0), Motion::WordRight), at(0, 4));
    EXPECT_EQ(placed.moved(at(0, 4), Motion::WordRight), at(0, 9));
    EXPECT_EQ(placed.moved(at(0, 13), Motion::WordRight), at(1, 0));
    EXPECT_EQ(placed.moved(at(0, 12), Motion::WordLeft), at(0, 9));
    EXPECT_EQ(placed.moved(at(0, 9), Motion::WordLeft), at(0, 4));
    EXPECT_EQ(placed.moved(at(1, 0), Motion::WordLeft), at(0, 13));
}

TEST(Motion, KeepsItsXOverAShortLine)
{
    const Placed placed(flowOf({QString(30, u'm'), u"m"_s, QString(30, u'm')}));
    const double x = layout::caretBox(placed.text, at(0, 20))->x;
    const Position middle = placed.moved(at(0, 20), Motion::Down, x);
    EXPECT_EQ(middle, at(1, 1));
    EXPECT_EQ(placed.moved(middle, Motion::Down, x), at(2, 20));
    EXPECT_EQ(placed.moved(at(2, 20), Motion::Up, x), at(1, 1));
}

TEST(Motion, StaysInItsColumnOfTheHead)
{
    auto head =
        table({4000, 5000}, {row({cell({written(u"SỞ"_s, 0)}), cell({written(u"CỘNG"_s, 1)})}),
                             row({cell({written(u"Số"_s, 2)}), cell({written(u"Ngày"_s, 3)})})});
    head.role = composition::TableRole::Head;
    const Placed placed(flow({head, written(u"KẾ HOẠCH"_s, 4)}));
    const double right = layout::caretBox(placed.text, at(1, 1))->x;
    EXPECT_EQ(placed.moved(at(1, 1), Motion::Down, right).place, at(3, 0).place);
    EXPECT_EQ(placed.moved(at(0, 1), Motion::Down, 1800).place, at(2, 0).place);
    EXPECT_EQ(placed.moved(at(0, 2), Motion::Right), at(2, 0));
}

TEST(Motion, GoesToTheEndsOfTheLine)
{
    const Placed placed(flowOf({QString(u"chữ "_s).repeated(100).trimmed()}));
    const int start = placed.pages.pages[0].lines[1].paragraphStart;
    const int next = placed.pages.pages[0].lines[2].paragraphStart;
    EXPECT_EQ(placed.moved(at(0, start + 5), Motion::LineStart), at(0, start));
    EXPECT_EQ(placed.moved(at(0, start + 5), Motion::LineEnd), at(0, next - 1));
    EXPECT_EQ(placed.moved(at(0, start), Motion::LineStart), at(0, start));
}

TEST(Motion, GoesToTheNextPageAtTheSameHeight)
{
    composition::Flow made = flow({});
    for (int i = 0; i < 100; ++i)
        made.sections[0].blocks.emplace_back(written(u"dòng"_s, i));
    const Placed placed(std::move(made));
    EXPECT_EQ(placed.moved(at(10, 0), Motion::PageDown, 1701), at(10 + linesOnPage, 0));
    EXPECT_EQ(placed.moved(at(10, 0), Motion::PageUp, 1701), at(0, 0));
}

TEST(Extent, OfAWordIsThatOfTheLettersBesideTheCaret)
{
    const Placed placed(flowOf({u"thi đua, khen"_s}));
    const auto word = [&](int offset) {
        const auto range = layout::rangeAround(placed.text, at(0, offset), Extent::Word);
        return std::pair(range.from.offset, range.to.offset);
    };
    EXPECT_EQ(word(0), std::pair(0, 3));
    EXPECT_EQ(word(3), std::pair(0, 3));
    EXPECT_EQ(word(6), std::pair(4, 7));
    EXPECT_EQ(word(13), std::pair(9, 13));
}

TEST(Extent, OfABlockHasAllThatBelongsBelowIt)
{
    auto made = flowOf({u"I. Mục"_s, u"1. Khoản"_s, u"II. Mục"_s});
    auto& clause = std::get<composition::Paragraph>(made.sections[0].blocks[1]);
    clause.source.path = {0, 0};
    clause.typed[0].place.path = {0, 0};
    const Placed placed(std::move(made));
    const auto range = layout::rangeAround(placed.text, at(0, 2), Extent::Block);
    EXPECT_EQ(range.from, at(0, 0));
    EXPECT_EQ(range.to.place.path, (std::vector<int>{0, 0}));
    EXPECT_EQ(layout::rangeAround(placed.text, at(0, 2), Extent::Paragraph).to, at(0, 6));
    EXPECT_EQ(layout::rangeAround(placed.text, at(0, 2), Extent::All).to, at(2, 7));
}
