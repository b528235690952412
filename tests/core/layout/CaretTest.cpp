// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Caret.h"

#include "Builders.h"
#include "RandomFlow.h"
#include "layout/LineEdges.h"

#include "support/Files.h"

#include <gmock/gmock.h>

using namespace thidua;
using namespace thidua::support;
using namespace Qt::StringLiterals;
using layout::Position;

namespace {

const document::TextPlace here{u"body"_s, {0}, {}};

/// All of it written, at the place of that index.
composition::Paragraph written(const QString& text, int index = 0)
{
    auto made = paragraph(text);
    made.source = {u"body"_s, {index}};
    made.typed = {{0, static_cast<int>(text.size()), {u"body"_s, {index}, {}}, 0}};
    return made;
}

/// A flow on its pages.
struct Placed {
    composition::Flow flow;
    layout::Pages pages = layout::layOut(flow, fonts());
    layout::PlacedText text{flow, pages, fonts()};

    explicit Placed(composition::Flow made) : flow(std::move(made)) {}
    explicit Placed(std::vector<composition::FlowBlock> blocks)
        : flow(support::flow(std::move(blocks)))
    {
    }
    Placed(const Placed&) = delete;
    Placed& operator=(const Placed&) = delete;
};

double xOf(const Placed& placed, int offset, bool upstream = false)
{
    return layout::caretBox(placed.text, {here, offset, upstream})->x;
}

/// Every stop of every paragraph that is on the pages, in reading order.
std::vector<Position> allStops(const layout::PlacedText& text)
{
    std::vector<Position> stops;
    for (const auto& paragraph : text.paragraphs())
        if (paragraph.isWritten())
            for (const int stop : layout::caretStops(*paragraph.paragraph))
                stops.push_back(layout::positionAt(*paragraph.paragraph, stop));
    return stops;
}

/// Cells that span columns under cells that span rows stand on each other; what is meant by a point
/// there nobody knows.
composition::Flow withoutOverlaps(composition::Flow flow)
{
    for (auto& section : flow.sections)
        for (auto& block : section.blocks)
            if (auto* table = std::get_if<composition::Table>(&block))
                for (auto& row : table->rows)
                    for (auto& cell : row.cells)
                        cell.columnSpan = 1;
    return flow;
}

/// Whether two columns without margins meet there: a point on their edge may mean either.
bool isAtEdge(const layout::TextLine& line, double x)
{
    return std::abs(x - line.columnLeft) < 2 ||
           std::abs(x - line.columnLeft - line.columnWidth) < 2;
}

/// Whether the letters of another line reach to that point.
bool isOverwritten(const Placed& placed, layout::LineAt at, QPointF point)
{
    const auto& lines = placed.pages.pages[static_cast<size_t>(at.page)].lines;
    return std::count_if(lines.begin(), lines.end(), [point](const auto& line) {
               return QRectF(line.x, line.top, line.width, line.height).contains(point);
           }) > 1;
}

/// Where a caret stands and in which line, for messages.
std::string described(const Placed& placed, const Position& position)
{
    const auto& line = placed.text.line(*layout::lineOf(placed.text, position));
    const auto box = *layout::caretBox(placed.text, position);
    return words(QString(u"\n%1 at %2, %3 in line %4, %5 + %6 of column %7 + %8: %9"_s)
                     .arg(position.offset)
                     .arg(box.x)
                     .arg(box.top)
                     .arg(line.top)
                     .arg(line.x)
                     .arg(line.width)
                     .arg(line.columnLeft)
                     .arg(line.columnWidth)
                     .arg(line.text()));
}

bool liesInColumn(const layout::TextLine& line, double x)
{
    return x >= line.columnLeft && x <= line.columnLeft + line.columnWidth;
}

} // namespace

TEST(CaretStops, AreNeverWithinALetterAndItsMarks)
{
    EXPECT_THAT(layout::caretStops(written(u"xe\u0301\u0323y"_s)),
                testing::ElementsAre(0, 1, 4, 5));
    EXPECT_THAT(layout::caretStops(written(u"a😀b"_s)), testing::ElementsAre(0, 1, 3, 4));
}

TEST(CaretStops, LeaveOutLabelsAndEndMarks)
{
    auto made = paragraph(u"a) Chữ;"_s);
    made.typed = {{3, 3, here, 0}};
    EXPECT_THAT(layout::caretStops(made), testing::ElementsAre(3, 4, 5, 6));
    EXPECT_EQ(layout::positionAt(made, 4), (Position{here, 1, false}));
    EXPECT_EQ(layout::indexOf(made, {here, 3, false}), 6);
}

TEST(CaretStops, PassOverRoomForThePen)
{
    auto made = paragraph(u"từ\u00A0\u00A0…\u00A0\u00A0 đến"_s);
    made.typed = {{0, 2, here, 0}, {4, 1, here, 2}, {7, 4, here, 3}};
    EXPECT_THAT(layout::caretStops(made), testing::ElementsAre(0, 1, 2, 5, 8, 9, 10, 11));
    EXPECT_EQ(layout::positionAt(made, 5), (Position{here, 3, false}));
    EXPECT_EQ(layout::indexOf(made, {here, 2, false}), 2);
    EXPECT_EQ(layout::indexOf(made, {here, 4, false}), 8);
}

TEST(CaretStops, HaveOneForAnEmptyText)
{
    auto made = paragraph(u"I."_s);
    made.typed = {{2, 0, here, 0}};
    EXPECT_THAT(layout::caretStops(made), testing::ElementsAre(2));
    EXPECT_THAT(layout::caretStops(written(QString())), testing::ElementsAre(0));
}

TEST(Caret, StandsBehindTheAdvancesOfTheLettersBeforeIt)
{
    const Placed placed({written(u"Thi đua"_s)});
    const double width = fonts().width(u"Thi"_s, 28, {}).twips();
    EXPECT_NEAR(xOf(placed, 3), 1701 + width, 1);
    EXPECT_EQ(xOf(placed, 0), 1701);
}

TEST(Caret, StandsAtTheEdgeOfAJustifiedLine)
{
    auto made = written(QString(u"một hai ba bốn năm "_s).repeated(20).trimmed());
    made.format.alignment = composition::Alignment::Justified;
    const Placed placed({made});
    const int end = placed.pages.pages[0].lines[1].paragraphStart;
    EXPECT_NEAR(xOf(placed, end - 1), 11906 - 1134, 0.01);
    EXPECT_NEAR(xOf(placed, end, true), 11906 - 1134, 0.01);
    EXPECT_NEAR(xOf(placed, end), 1701, 0.01);
}

TEST(Caret, IsAsHighAsTheLettersBesideIt)
{
    auto made = written(u"to nhỏ"_s);
    made.runs = {{u"to "_s, {40, false, false, false}}, {u"nhỏ"_s, {20, false, false, false}}};
    const Placed placed({made});
    const auto large = layout::caretBox(placed.text, {here, 1, false});
    const auto small = layout::caretBox(placed.text, {here, 5, false});
    EXPECT_NEAR(large->height, 2 * small->height, 1);
}

TEST(Caret, IsNowhereInATextThatIsNotPrinted)
{
    const Placed placed({written(u"chữ"_s)});
    EXPECT_EQ(layout::caretBox(placed.text, {{u"draft"_s, {}, {}}, 0, false}), std::nullopt);
}

TEST(Hit, FindsTheNearestLineInMarginsAndBetweenPages)
{
    const Placed placed({written(u"trên"_s), written(u"dưới"_s, 1)});
    EXPECT_EQ(layout::hit(placed.text, 0, {0, 0}), (Position{here, 0, false}));
    EXPECT_EQ(layout::hit(placed.text, 0, {11900, 1200}), (Position{here, 4, false}));
    EXPECT_EQ(layout::hit(placed.text, 0, {11900, 30000}),
              (Position{{u"body"_s, {1}, {}}, 4, false}));
    EXPECT_EQ(layout::hit(placed.text, 1, {0, 0}), std::nullopt);
}

TEST(Hit, StaysInTheCellBelowItsText)
{
    auto tall = cell({written(u"một"_s, 1), written(u"hai"_s, 2), written(u"ba"_s, 3)});
    const Placed placed(
        {table({3000, 3000}, {row({cell({written(u"trái"_s)}), tall})}), written(u"dưới"_s, 4)});
    EXPECT_EQ(layout::hit(placed.text, 0, {1701 + 100, 1134 + 2.5 * lineHeight})->place, here);
}

TEST(Hit, FindsAnEmptyCell)
{
    const Placed placed({table({3000, 3000}, {row({cell(u"nhãn"_s), cell({written({})})})})});
    EXPECT_EQ(layout::hit(placed.text, 0, {1701 + 4000, 1134 + 100}), (Position{here, 0, false}));
    EXPECT_EQ(layout::hit(placed.text, 0, {1701 + 100, 1134 + 100}), (Position{here, 0, false}));
}

TEST(Hit, FindsNothingWhereNothingIsWritten)
{
    const Placed placed({paragraph(u"CỘNG HÒA"_s)});
    EXPECT_EQ(layout::hit(placed.text, 0, {2000, 1200}), std::nullopt);
}

TEST(Hit, PutsTheEndOfALineThatGoesOnBeforeItsBlank)
{
    const Placed placed({written(QString(u"chữ "_s).repeated(100).trimmed())});
    const int end = placed.pages.pages[0].lines[1].paragraphStart;
    EXPECT_EQ(layout::hit(placed.text, 0, {11800, 1200}), (Position{here, end - 1, false}));
}

TEST(Hit, PutsTheEndOfASplitWordUpstream)
{
    const Placed placed({written(QString(300, u'm'))});
    const int end = placed.pages.pages[0].lines[1].paragraphStart;
    EXPECT_EQ(layout::hit(placed.text, 0, {11800, 1200}), (Position{here, end, true}));
    EXPECT_EQ(layout::lineOf(placed.text, {here, end, true}), (layout::LineAt{0, 0}));
    EXPECT_EQ(layout::lineOf(placed.text, {here, end, false}), (layout::LineAt{0, 1}));
}

TEST(Caret, StandsInARepeatedHeadWhereItIsFirst)
{
    auto made = table({4000}, {row({cell({written(u"đầu"_s)})})});
    made.rows[0].head = true;
    for (int i = 1; i < 80; ++i)
        made.rows.push_back(row({cell({written(u"ô"_s, i)})}));
    const Placed placed({made});
    ASSERT_GT(placed.pages.pages.size(), 1U);
    EXPECT_EQ(layout::caretBox(placed.text, {here, 0, false})->page, 0);
}

class CaretInRandomFlows : public testing::TestWithParam<unsigned> {};

TEST_P(CaretInRandomFlows, IsFoundAgainByAHitAtItsMiddle)
{
    int found = 0;
    for (unsigned each = 0; each < 6; ++each) {
        const Placed placed(withoutOverlaps(RandomFlow(GetParam() * 100 + each).flow()));
        for (const Position& stop : allStops(placed.text)) {
            const auto box = layout::caretBox(placed.text, stop);
            ASSERT_TRUE(box);
            if (!liesInColumn(placed.text.line(*layout::lineOf(placed.text, stop)), box->x))
                continue; // what stands out into the next cell cannot be told from it
            const auto again =
                layout::hit(placed.text, box->page, {box->x, box->top + box->height / 2});
            ASSERT_TRUE(again);
            const auto& line = placed.text.line(*layout::lineOf(placed.text, *again));
            if (again->place != stop.place && isAtEdge(line, box->x))
                continue;
            ASSERT_TRUE(*again == stop || layout::caretBox(placed.text, *again)->x == box->x)
                << "flow " << each << described(placed, stop) << described(placed, *again);
            ++found;
        }
    }
    EXPECT_GT(found, 3000);
}

TEST_P(CaretInRandomFlows, SelectsTheCharactersBetweenAndNoOthers)
{
    RandomFlow random(GetParam() + 500);
    const Placed placed(withoutOverlaps(random.flow()));
    const auto stops = allStops(placed.text);
    for (int i = 0; i < 3; ++i) {
        const int from = random.below(static_cast<int>(stops.size()));
        const int to = random.below(static_cast<int>(stops.size()));
        const auto boxes = layout::selectedBoxes(placed.text, stops[static_cast<size_t>(from)],
                                                 stops[static_cast<size_t>(to)]);
        for (int k = 0; k + 1 < static_cast<int>(stops.size()); ++k) {
            const auto box = layout::caretBox(placed.text, stops[static_cast<size_t>(k)]);
            const auto next = layout::caretBox(placed.text, stops[static_cast<size_t>(k) + 1]);
            const auto line = *layout::lineOf(placed.text, stops[static_cast<size_t>(k)]);
            if (line != *layout::lineOf(placed.text, stops[static_cast<size_t>(k) + 1]) ||
                next->x - box->x < 1)
                continue;
            const auto& text = placed.text.line(line);
            const QPointF middle((box->x + next->x) / 2, text.top + text.height / 2);
            if (isOverwritten(placed, line, middle))
                continue;
            const auto covering = std::count_if(boxes.begin(), boxes.end(), [&](const auto& b) {
                return b.page == box->page && b.box.contains(middle) && b.box.top() == text.top &&
                       b.box.left() >= text.columnLeft - 400;
            });
            const bool selected = k >= std::min(from, to) && k < std::max(from, to);
            ASSERT_TRUE(!selected || covering >= 1);
            ASSERT_TRUE(selected || covering == 0 || !liesInColumn(text, middle.x()))
                << k << " of " << from << " " << to;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, CaretInRandomFlows, testing::Range(0U, 4U));

TEST(SelectedBoxes, ReachOverWholeLinesAndEmptyParagraphs)
{
    const Placed placed({written(u"một hai"_s), written({}, 1), written(u"ba"_s, 2)});
    const auto boxes =
        layout::selectedBoxes(placed.text, {{u"body"_s, {2}, {}}, 1, false}, {here, 4, false});
    ASSERT_EQ(boxes.size(), 3U);
    EXPECT_EQ(boxes[0].box.left(), xOf(placed, 4));
    EXPECT_NEAR(boxes[0].box.right(), xOf(placed, 7), 0.01);
    EXPECT_GT(boxes[1].box.width(), 0);
    EXPECT_EQ(boxes[2].box.left(), 1701);
}

TEST(SelectedBoxes, AreNoneForNothing)
{
    const Placed placed({written(u"một"_s)});
    EXPECT_TRUE(layout::selectedBoxes(placed.text, {here, 1, false}, {here, 1, false}).empty());
}
