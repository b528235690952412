// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"
#include "support/Files.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Alignment;
using composition::Row;
using composition::Table;
using layout::Page;
using layout::TextLine;
using testing::ElementsAre;

namespace {

const TextLine& lineOf(const Page& page, const QString& text)
{
    for (const auto& line : page.lines)
        if (line.text() == text)
            return line;
    ADD_FAILURE() << "no line " << words(text);
    return page.lines.front();
}

Table numbered(int rows)
{
    Table made = table({2000, 3000}, {});
    made.bordered = true;
    for (int i = 0; i < rows; ++i)
        made.rows.push_back(row({cell(QString::number(i)), cell(u"nội dung"_s)}));
    return made;
}

Row headRow()
{
    Row head = row({cell(u"STT"_s), cell(u"Nội dung"_s)});
    head.head = true;
    return head;
}

void keep(Row& row) { row.cells[0].paragraphs[0].format.keepNext = true; }

} // namespace

TEST(Table, SetsItsCellsSideBySideInsideTheirMargins)
{
    Table made = table({2000, 3000}, {row({cell(u"a"_s), cell(u"b"_s)})});
    made.cellMargin = 108;
    made.indent = 50;
    const auto page = laidOut({made}).pages.front();
    EXPECT_EQ(lineOf(page, u"a"_s).x, 1701 + 50 + 108);
    EXPECT_EQ(lineOf(page, u"b"_s).x, 1701 + 50 + 2000 + 108);
    EXPECT_EQ(lineOf(page, u"a"_s).top, 1134);
}

TEST(Table, TakesTenTwipsForEveryLineBetweenRows)
{
    const auto page = laidOut({numbered(2), paragraph(u"sau"_s)}).pages.front();
    EXPECT_EQ(lineOf(page, u"0"_s).top, 1134 + 10);
    EXPECT_EQ(lineOf(page, u"1"_s).top, 1134 + 10 + 322 + 10);
    EXPECT_EQ(lineOf(page, u"sau"_s).top, 1134 + 2 * 332 + 10);
}

TEST(Table, MakesARowAsTallAsItsTallestCell)
{
    Table made =
        table({2000, 3000}, {row({cell({paragraph(u"a"_s), paragraph(u"b"_s)}), cell(u"c"_s)}),
                             row({cell(u"d"_s), cell(u"e"_s)})});
    EXPECT_EQ(lineOf(laidOut({made}).pages.front(), u"e"_s).top, 1134 + 2 * 322);
}

TEST(Table, KeepsTheLineOfAnEmptyCell)
{
    const Table made = table({2000}, {row({cell(QString())}), row({cell(u"x"_s)})});
    EXPECT_EQ(lineOf(laidOut({made}).pages.front(), u"x"_s).top, 1134 + 322);
}

TEST(Table, RepeatsItsHeadOnEveryPage)
{
    Table made = numbered(100);
    made.rows.insert(made.rows.begin(), headRow());
    const auto pages = laidOut({made}).pages;
    ASSERT_EQ(pages.size(), 3U);
    for (const auto& page : pages)
        EXPECT_EQ(words(textsOf(page).front()), "STT");
    EXPECT_EQ(words(textsOf(pages[1]).at(2)), "42");
}

TEST(Table, DoesNotRepeatAHeadThatLeavesNoRoom)
{
    Table made =
        table({9071}, {row({cell({linesOf(45)})}), row({cell({linesOf(2)})}), row({cell(u"x"_s)})});
    made.rows.front().head = true;
    const auto pages = laidOut({made}).pages;
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(textsOf(pages[1]).size(), 3);
}

TEST(Table, KeepsItsHeadWithTheFirstRow)
{
    auto filler = linesOf(linesOnPage - 1);
    Table made = numbered(3);
    made.bordered = false;
    made.rows.insert(made.rows.begin(), headRow());
    EXPECT_THAT(linesPerPage(laidOut({filler, made})), ElementsAre(44, 8));
}

TEST(Table, MovesARowThatMayNotBreakToTheNextPageWhole)
{
    Table made = table({9071}, {row({cell({linesOf(43)})}), row({cell({linesOf(4)})})});
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(43, 4));
}

TEST(Table, KeepsRowsTogetherWhoseFirstParagraphSaysSo)
{
    Table made = numbered(3);
    made.bordered = false;
    made.rows[0].cells[0].paragraphs[0].format.keepNext = true;
    made.rows[1].cells[0].paragraphs[0].format.keepNext = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 2), made})), ElementsAre(43, 6));
}

TEST(Table, KeepsItsLastRowOnThePageOfWhatFollows)
{
    Table made = numbered(3);
    made.bordered = false;
    keep(made.rows[2]);
    const auto pages = laidOut({linesOf(linesOnPage - 3), made, linesOf(2)});
    EXPECT_THAT(linesPerPage(pages), ElementsAre(42 + 4, 2 + 2));
}

TEST(Table, OfOneRowThatKeepsGoesWithWhatFollowsIt)
{
    Table made = numbered(1);
    made.rows.insert(made.rows.begin(), headRow());
    keep(made.rows[1]);
    const auto pages = laidOut({linesOf(linesOnPage - 3), made, linesOf(2)});
    EXPECT_THAT(linesPerPage(pages), ElementsAre(42, 4 + 2));
}

TEST(Table, LeavesTwoLinesOfATallLastRowOnThePageOfWhatFollows)
{
    const auto pages = [](int before, int lines) {
        Table made = table({9071}, {row({cell({linesOf(lines)})})});
        made.rows[0].mayBreak = true;
        keep(made.rows[0]);
        auto closing = linesOf(8);
        closing.format.keepLines = true;
        return linesPerPage(laidOut({linesOf(before), made, closing}));
    };
    EXPECT_THAT(pages(20, 30), ElementsAre(20, 30 + 8));
    EXPECT_THAT(pages(20, 40), ElementsAre(20, 38, 2 + 8));
    EXPECT_THAT(pages(20, 130), ElementsAre(20, 45, 45, 38, 2 + 8));
}

TEST(Table, PartsALastRowThatSaysOfItsLastLinesThatTheyKeepWithWhatFollows)
{
    Table made = table({9071}, {row({cell({linesOf(30)})})});
    made.rows[0].mayBreak = true;
    made.rows[0].lastLinesKeep = true;
    auto closing = linesOf(8);
    closing.format.keepLines = true;
    const auto pages = [&](int before, const layout::Profile& profile) {
        return linesPerPage(
            layout::layOut(flow({linesOf(before), made, closing}), fonts(), profile));
    };
    EXPECT_THAT(pages(10, {}), ElementsAre(10 + 28, 2 + 8));
    EXPECT_THAT(pages(25, {}), ElementsAre(25 + 20, 10 + 8));
    layout::Profile lax;
    lax.partedTablesKeep = false;
    EXPECT_THAT(pages(10, lax), ElementsAre(10 + 30, 8));
}

TEST(Table, LeavesATallLastRowWholeWhereTheProfileKeepsNoPartedTables)
{
    Table made = table({9071}, {row({cell({linesOf(40)})})});
    made.rows[0].mayBreak = true;
    keep(made.rows[0]);
    auto closing = linesOf(8);
    closing.format.keepLines = true;
    layout::Profile lax;
    lax.partedTablesKeep = false;
    const auto paper = flow({made, closing});
    EXPECT_THAT(linesPerPage(layout::layOut(paper, fonts(), lax)), ElementsAre(40, 8));
}

TEST(Table, KeepsItsLastRowBehindAPageBreakAsTheProfileHasIt)
{
    Table made = numbered(50);
    made.bordered = false;
    keep(made.rows[49]);
    auto whole = linesOf(linesOnPage - 4);
    whole.format.keepLines = true;
    const auto paper = flow({linesOf(linesOnPage), made, whole});
    EXPECT_THAT(linesPerPage(layout::layOut(paper, fonts(), {})), ElementsAre(45, 90, 8, 2 + 41));
    layout::Profile lax;
    lax.partedTablesKeep = false;
    EXPECT_THAT(linesPerPage(layout::layOut(paper, fonts(), lax)), ElementsAre(45, 90, 10, 41));
}

TEST(Table, DoesNotKeepWithWhatFollowsWhereAllAboveItOnThePageWouldComeAlong)
{
    Table above = table({9071}, {row({cell({linesOf(60)})})});
    Table kept = table({9071}, {row({cell({linesOf(28)})})});
    keep(kept.rows[0]);
    auto between = linesOf(1);
    between.format.keepNext = true;
    auto whole = linesOf(3);
    whole.format.keepLines = true;
    layout::Profile lax;
    lax.partedTablesKeep = false;
    EXPECT_THAT(linesPerPage(layout::layOut(flow({above, between, kept, whole}), fonts(), lax)),
                ElementsAre(45, 15, 1 + 28 + 3));
    keep(above.rows[0]);
    EXPECT_THAT(linesPerPage(layout::layOut(flow({above, between, kept, whole}), fonts(), lax)),
                ElementsAre(45, 15 + 1 + 28, 3));
}

TEST(Table, LeavesNoHeadAloneWhereItsFirstRowKeepsWithTheNext)
{
    Table made = numbered(3);
    made.bordered = false;
    made.rows.insert(made.rows.begin(), headRow());
    keep(made.rows[1]);
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 2), made})), ElementsAre(43, 8));
}

TEST(Table, PartsRowsThatKeepTogetherWhereAPageIsTooSmallForThem)
{
    Table made = table({9071}, {headRow(), row({cell({linesOf(30)})}), row({cell({linesOf(30)})})});
    made.rows[0].cells.resize(1);
    keep(made.rows[1]);
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(1 + 30, 1 + 30));
}

TEST(Table, BreaksARowThatOthersKeepWithBelowThem)
{
    Table made = table({9071}, {row({cell(u"a"_s)}), row({cell({linesOf(8)})})});
    keep(made.rows[0]);
    made.rows[1].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 4), made})), ElementsAre(41 + 4, 5));
}

TEST(Table, StretchesTheLastRowOfACellThatSpansRows)
{
    Table made =
        table({2000, 2000},
              {row({cell({paragraph(u"a"_s), paragraph(u"b"_s), paragraph(u"c"_s)}), cell(u"d"_s)}),
               row({cell(u"e"_s)}), row({cell(u"f"_s), cell(u"g"_s)})});
    made.rows[0].cells[0].rowSpan = 2;
    const auto page = laidOut({made}).pages.front();
    EXPECT_EQ(lineOf(page, u"e"_s).x, 1701 + 2000);
    EXPECT_EQ(lineOf(page, u"e"_s).top, 1134 + 322);
    EXPECT_EQ(lineOf(page, u"f"_s).top, 1134 + 3 * 322);
}

TEST(Table, GivesACellTheWidthOfAllItsColumns)
{
    Table made = table({2000, 3000, 1000}, {row({cell(u"a"_s), cell(u"b"_s)})});
    made.rows[0].cells[0].columnSpan = 2;
    made.rows[0].cells[0].paragraphs[0].format.alignment = Alignment::Right;
    const auto page = laidOut({made}).pages.front();
    const auto& wide = lineOf(page, u"a"_s);
    EXPECT_NEAR(wide.x + wide.width, 1701 + 5000, 0.01);
    EXPECT_EQ(lineOf(page, u"b"_s).x, 1701 + 5000);
}

TEST(Table, CarriesACellThatSpansRowsOverToTheNextPage)
{
    Table made = table({4500, 4500}, {});
    for (int i = 0; i < 50; ++i)
        made.rows.push_back(row({cell(QString::number(i))}));
    QStringList tall;
    for (int i = 0; i < 50; ++i)
        tall << QString(19, u'm') + QString::number(i);
    made.rows[0].cells.insert(made.rows[0].cells.begin(), cell(tall.join(u' ')));
    made.rows[0].cells[0].rowSpan = 50;
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(90, 10));
}

TEST(Table, DrawsTheLinesRoundItsCellsJoined)
{
    const auto page = laidOut({numbered(3)}).pages.front();
    ASSERT_EQ(page.strokes.size(), 4U + 3U);
    EXPECT_EQ(page.strokes[0],
              (layout::Stroke{1701 - 5, 1134 + 5, 1701 + 5005, 1134 + 5, 10, false}));
    EXPECT_EQ(page.strokes[4], (layout::Stroke{1701, 1134, 1701, 1134 + 3 * 332 + 10, 10, false}));
}

TEST(Table, DrawsNoLineThroughASpanningCell)
{
    Table made = numbered(2);
    made.rows[1].cells.erase(made.rows[1].cells.begin());
    made.rows[0].cells[0].rowSpan = 2;
    const auto page = laidOut({made}).pages.front();
    EXPECT_EQ(page.strokes[1].x1, 1701 + 2000 - 5);
}

TEST(Table, ClosesItsFrameAtTheEndOfEveryPage)
{
    const auto pages = laidOut({numbered(60)}).pages;
    ASSERT_EQ(pages.size(), 2U);
    double lowest = 0;
    for (const auto& stroke : pages[0].strokes)
        lowest = std::max(lowest, stroke.y2);
    EXPECT_EQ(lowest, 1134 + 43 * 332 + 10);
    EXPECT_EQ(pages[1].strokes.front().y1, 1134 + 5);
}

TEST(Table, ReckonsTheRoomBelowTheLastLineOfACellFromItsStyleAsLibreOfficeDoes)
{
    auto text = paragraph(u"a"_s);
    text.format.line = {composition::LineRule::Multiple, 360};
    text.runs.front().format.halfPoints = 20;
    const auto set = flow({table({3000}, {row({cell({text})}), row({cell(u"b"_s)})})});
    layout::Profile libre;
    libre.multipleSpacing = layout::SpacingRoom::AboveLine;
    const auto next = [&](const layout::Profile& profile) {
        return lineOf(layout::layOut(set, fonts(), profile).pages.front(), u"b"_s).top - 1134;
    };
    EXPECT_EQ(next({}), 231 + 115);    // half a line of 10 pt
    EXPECT_EQ(next(libre), 231 + 160); // of 14 pt, the size of the style
}

TEST(Table, IsReadColumnByColumnWhereItIsTheHeadOfThePaper)
{
    Table made =
        table({2000, 2000}, {row({cell(u"a"_s), cell(u"b"_s)}), row({cell(u"c"_s), cell(u"d"_s)})});
    EXPECT_EQ(words(textsOf(laidOut({made}).pages[0]).join(u' ')), "a b c d");
    made.role = composition::TableRole::Head;
    EXPECT_EQ(words(textsOf(laidOut({made}).pages[0]).join(u' ')), "a c b d");
}

TEST(Table, LeavesAGapBeforeTheNextTableAsTheDocxNeedsIt)
{
    const Table made = table({2000}, {row({cell(u"a"_s)})});
    Table next = table({2000}, {row({cell(u"b"_s)})});
    EXPECT_EQ(lineOf(laidOut({made, next}).pages[0], u"b"_s).top, 1134 + 322 + 20);
}

TEST(Table, SurvivesOddGrids)
{
    Table made = table({500, 500}, {row({cell(u"a"_s), cell(u"b"_s), cell(u"c"_s)}), row({})});
    made.rows[0].cells[1].columnSpan = 9;
    made.rows[0].cells[0].rowSpan = 9;
    made.cellMargin = 400;
    EXPECT_EQ(laidOut({made, Table{}}).pages.size(), 1U);
}
