// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Builders.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;
using namespace thidua::support;
using composition::Table;
using testing::ElementsAre;

namespace {

/// So many lines in a column of 4500 twips.
composition::Cell narrow(int lines)
{
    return cell(QStringList(lines, QString(20, u'm')).join(u' '));
}

} // namespace

TEST(PartedRow, PartsARowThatMayBreak)
{
    Table made = table({9071}, {row({cell({linesOf(43)})}), row({cell({linesOf(4)})})});
    made.rows[1].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(45, 2));
}

TEST(PartedRow, HasNoWidowControlInARowThatBreaks)
{
    Table made = table({9071}, {row({cell({linesOf(44)})}), row({cell({linesOf(2)})})});
    made.rows[1].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(45, 1));
}

TEST(PartedRow, PartsNoRowOfWhichACellHasNoRoomForItsFirstLine)
{
    auto tall = linesOf(1);
    tall.format.line = {composition::LineRule::Exact, 600};
    Table made =
        table({9071, 9071}, {row({cell({linesOf(44)})}), row({cell({linesOf(2)}), cell({tall})})});
    made.rows[1].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(44, 3));
}

TEST(PartedRow, GivesTheLastLineOfACellAwayThatLacksRoomForTheSpaceAfterIt)
{
    auto spaced = linesOf(5);
    spaced.format.after = 200;
    Table made = table({9071, 9071}, {row({cell({linesOf(6)}), cell({spaced})})});
    made.rows[0].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(40), made})), ElementsAre(40 + 5 + 4, 1 + 1));
}

TEST(PartedRow, AsksNoRoomForTheSpaceAfterAParagraphThatOthersFollowInItsCell)
{
    auto spaced = linesOf(5);
    spaced.format.after = 200;
    Table made = table({9071}, {row({cell({linesOf(2), spaced, linesOf(3)})})});
    made.rows[0].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})), ElementsAre(45, 7));
}

TEST(PartedRow, PartsARowThatIsTallerThanAPageAllTheSame)
{
    const Table made = table({9071}, {row({cell({linesOf(100)})}), row({cell(u"x"_s)})});
    EXPECT_THAT(linesPerPage(laidOut({made})), ElementsAre(45, 45, 11));
}

TEST(PartedRow, HeedsWidowsInACellThatReachesIntoRowsOfTheNextPage)
{
    Table made = table({4500, 4500}, {row({narrow(3), narrow(2)}), row({narrow(4)})});
    made.rows[0].cells[0].rowSpan = 2;
    made.bordered = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 2, 3 + 4));
    made.bordered = false;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 2, 3 + 4));
    layout::Profile lax;
    lax.widowsWithoutLines = false;
    const auto lines = flow({linesOf(linesOnPage - 3), made});
    EXPECT_THAT(linesPerPage(layout::layOut(lines, fonts(), lax)), ElementsAre(42 + 2 + 2, 1 + 4));
}

TEST(PartedRow, KeepsNoLinesTogetherInACellThatReachesIntoRowsOfTheNextPage)
{
    Table made = table({4500, 4500}, {row({narrow(6), narrow(3)}), row({narrow(4)})});
    made.rows[0].cells[0].rowSpan = 2;
    made.rows[0].cells[0].paragraphs[0].format.keepLines = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 4), made})),
                ElementsAre(41 + 3 + 3, 3 + 4));
}

TEST(PartedRow, HeedsNoWidowsInACellFromAboveThatEndsInARowThatIsParted)
{
    Table made = table({4500, 4500}, {row({narrow(5), narrow(1)}), row({narrow(6)})});
    made.rows[0].cells[0].rowSpan = 2;
    made.rows[1].mayBreak = true;
    made.bordered = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 4), made})),
                ElementsAre(41 + 1 + 4 + 3, 1 + 3));
}

TEST(PartedRow, GivesACellThatReachesFurtherNoMoreOfAPartedRowThanItsOtherCellsTake)
{
    auto tall = paragraph(u"b"_s);
    tall.format.line = {composition::LineRule::Exact, 3000};
    Table made = table({4000, 4000}, {row({cell(QStringList(10, QString(14, u'm')).join(u' ')),
                                           cell({paragraph(u"a"_s), paragraph(u"a"_s), tall})}),
                                      row({cell(u"c"_s)})});
    made.rows[0].cells[0].rowSpan = 2;
    made.rows[0].mayBreak = true;
    EXPECT_EQ(linesPerPage(laidOut({linesOf(linesOnPage - 5), made}))[0], 40 + 2 + 2);
}

TEST(PartedRow, KeepsTheLastLineOfAParagraphBesideOneThatIsPartedInACellThatReachesFurther)
{
    auto joined = narrow(2);
    joined.paragraphs[0].format.after = 200;
    joined.paragraphs.push_back(narrow(3).paragraphs[0]);
    joined.rowSpan = 2;
    Table made = table({4500, 4500}, {row({narrow(6), joined}), row({narrow(4)})});
    made.rows[0].mayBreak = true;
    EXPECT_EQ(linesPerPage(laidOut({linesOf(linesOnPage - 2), made}))[0], 43 + 2 + 2);
    made.rows[0].cells[0] = narrow(2); // ends there
    EXPECT_EQ(linesPerPage(laidOut({linesOf(linesOnPage - 2), made}))[0], 43 + 2 + 1);
}

TEST(PartedRow, GivesNoHeightToARowThatOnlyCellsFromAboveCover)
{
    Table made = table({2000, 2000}, {row({cell(u"a"_s), cell(u"b"_s)}), row({}),
                                      row({cell(u"c"_s), cell(u"d"_s)})});
    made.bordered = true;
    for (auto& one : made.rows[0].cells)
        one.rowSpan = 2;
    const auto page = laidOut({made}).pages.front();
    EXPECT_EQ(page.lines.back().top, 1134 + 10 + 322 + 10);
}

TEST(PartedRow, LeavesACellItsLastLineWhereAnotherOneMakesTheRowTallerAfterIt)
{
    auto spaced = narrow(3);
    spaced.paragraphs[0].format.after = 200;
    Table made = table({4500, 4500}, {row({spaced, narrow(6)})});
    made.rows[0].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 3 + 3, 3));
    std::swap(made.rows[0].cells[0], made.rows[0].cells[1]);
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 3 + 2, 3 + 1));
}

TEST(PartedRow, NeedsTheSpaceAfterAnEmptyParagraph)
{
    auto empty = paragraph({});
    empty.format.after = 200;
    Table made = table({4500, 4500}, {row({cell({empty}), narrow(6)})});
    made.rows[0].mayBreak = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 1), made})), ElementsAre(44, 6));
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 2), made})), ElementsAre(43 + 2, 4));
}

TEST(PartedRow, GivesACellFromAboveNoMoreThanItsOwnCellsTakeWhereTheTableHasLines)
{
    auto spaced = narrow(1);
    spaced.paragraphs[0].format.after = 200;
    spaced.paragraphs.push_back(narrow(4).paragraphs[0]);
    Table made = table({4500, 4500}, {row({narrow(5), narrow(1)}), row({spaced})});
    made.rows[0].cells[0].rowSpan = 2;
    made.rows[1].mayBreak = true;
    made.bordered = true;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 1 + 2 + 1, 3 + 4));
    made.bordered = false;
    EXPECT_THAT(linesPerPage(laidOut({linesOf(linesOnPage - 3), made})),
                ElementsAre(42 + 1 + 3 + 1, 2 + 4));
}
