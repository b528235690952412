// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/TableRows.h"

#include <gtest/gtest.h>

using namespace thidua::composition;
using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 14000;

Cell cellOf(int characters)
{
    Paragraph made;
    made.runs = {{QString(characters, u'm'), {}}};
    return {{made}};
}

/// Two columns of 4000 twips.
Table tableOf(std::vector<Row> rows)
{
    Table made;
    made.columns = {4000, 4000};
    made.rows = std::move(rows);
    return made;
}

Row rowOf(int left, int right) { return {{cellOf(left), cellOf(right)}}; }

bool keeps(const Row& row)
{
    bool all = true;
    for (const auto& cell : row.cells)
        for (const auto& paragraph : cell.paragraphs)
            all = all && paragraph.format.keepNext;
    return all;
}

} // namespace

TEST(TableRows, BreakFromHalfAPageOn)
{
    Table made = tableOf({rowOf(10, 10), rowOf(10, 3000), rowOf(10, 300)});
    letTallRowsBreak(made, textHeight);
    EXPECT_FALSE(made.rows[0].mayBreak);
    EXPECT_TRUE(made.rows[1].mayBreak);
    EXPECT_FALSE(made.rows[2].mayBreak);
}

TEST(TableRows, CountTheLinesThatWereEndedByHand)
{
    Table made = tableOf({rowOf(10, 10), rowOf(10, 10)});
    made.rows[1].cells[0].paragraphs[0].runs[0].text = u"mm\n"_s.repeated(60);
    letTallRowsBreak(made, textHeight);
    EXPECT_FALSE(made.rows[0].mayBreak);
    EXPECT_TRUE(made.rows[1].mayBreak);
}

TEST(TableRows, OfAHeadNeverBreak)
{
    Table made = tableOf({rowOf(10, 3000), rowOf(1, 1)});
    made.rows[0].head = true;
    letTallRowsBreak(made, textHeight);
    EXPECT_FALSE(made.rows[0].mayBreak);
}

TEST(TableRows, BreakWhereATallJoinedCellEnds)
{
    Table made = tableOf({rowOf(3000, 10), {{cellOf(10)}}});
    made.rows[0].cells[0].rowSpan = 2;
    letTallRowsBreak(made, textHeight);
    EXPECT_FALSE(made.rows[0].mayBreak);
    EXPECT_TRUE(made.rows[1].mayBreak);
}

TEST(TableRows, BeginWithTwoThatKeepTogether)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    made.rows[0].head = true;
    keepFirstRows(made);
    EXPECT_FALSE(keeps(made.rows[0]));
    EXPECT_TRUE(keeps(made.rows[1]));
    EXPECT_FALSE(keeps(made.rows[2]));
}

TEST(TableRows, OfWhichTheFirstMayBreakOrIsTheOnlyOneAreNotKept)
{
    Table tall = tableOf({rowOf(1, 3000), rowOf(1, 1)});
    letTallRowsBreak(tall, textHeight);
    keepFirstRows(tall);
    EXPECT_FALSE(keeps(tall.rows[0]));
    Table single = tableOf({rowOf(1, 1)});
    keepFirstRows(single);
    EXPECT_FALSE(keeps(single.rows[0]));
}

TEST(TableRows, ThatNameGroupsKeepWithTheFirstRowOfTheGroup)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    made.rows[1].cells[0].paragraphs[0].runs[0].text = u"2."_s; // the number before the words
    made.rows[1].cells[1].paragraphs[0].runs[0].format.italic = true;
    made.rows[2].cells[0].paragraphs[0].runs[0].format.bold = true;
    made.rows[4].cells[0].paragraphs[0].runs[0].format.bold = true; // a sum
    keepGroupRows(made);
    EXPECT_FALSE(keeps(made.rows[0]));
    EXPECT_TRUE(keeps(made.rows[1]));
    EXPECT_TRUE(keeps(made.rows[2]));
    EXPECT_FALSE(keeps(made.rows[3]));
    EXPECT_FALSE(keeps(made.rows[4]));
}

TEST(TableRows, AllOfThemBoldNameNoGroups)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    for (size_t i = 0; i < 4; ++i)
        made.rows[i].cells[0].paragraphs[0].runs[0].format.bold = true;
    keepGroupRows(made);
    for (const auto& row : made.rows)
        EXPECT_FALSE(keeps(row));
}

TEST(TableRows, EndWithTwoLowOnesThatKeepTogether)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    keepLastRows(made, textHeight);
    EXPECT_FALSE(keeps(made.rows[1]));
    EXPECT_TRUE(keeps(made.rows[2]));
    EXPECT_FALSE(keeps(made.rows[3]));
}

TEST(TableRows, ThreeOfThemEndTogetherOnlyAboveASum)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    keepLastRows(made, textHeight);
    EXPECT_FALSE(keeps(made.rows[1]));
    made.rows[2].cells[0].paragraphs[0].runs[0].format.bold = true;
    keepLastRows(made, textHeight);
    EXPECT_TRUE(keeps(made.rows[1]));
}

TEST(TableRows, LetCellsThatReachIntoOthersPartAfterAnyLine)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 1), {{cellOf(1)}}});
    made.rows[0].head = true;
    made.rows[0].cells[0].rowSpan = 2;
    made.rows[1].cells[1].rowSpan = 2;
    letJoinedCellsPart(made);
    EXPECT_TRUE(made.rows[0].cells[0].paragraphs[0].format.widowControl);
    EXPECT_TRUE(made.rows[1].cells[0].paragraphs[0].format.widowControl);
    EXPECT_FALSE(made.rows[1].cells[1].paragraphs[0].format.widowControl);
}

TEST(TableRows, AtTheEndKeepWithWhatFollowsInAllParagraphs)
{
    Table made = tableOf({rowOf(1, 1), rowOf(1, 3000)});
    letTallRowsBreak(made, textHeight);
    keepLastRow(made);
    EXPECT_TRUE(keeps(made.rows[1]));
    EXPECT_FALSE(made.rows[1].lastLinesKeep);
}

TEST(TableRows, ThatAreTallAndReachedByCellsFromAboveKeepTheirLastLinesOnly)
{
    Table made = tableOf({rowOf(1, 1), {{cellOf(3000)}}});
    made.rows[0].cells[1].rowSpan = 2;
    letTallRowsBreak(made, textHeight);
    keepLastRow(made);
    EXPECT_FALSE(made.rows[1].cells[0].paragraphs[0].format.keepNext);
    EXPECT_TRUE(made.rows[1].lastLinesKeep);
}

TEST(TableRows, AtTheEndAreNotKeptWhereTheyAreTallOrNearlyAll)
{
    Table tall = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 300), rowOf(1, 300)});
    keepLastRows(tall, textHeight);
    EXPECT_FALSE(keeps(tall.rows[2]));
    Table small = tableOf({rowOf(1, 1), rowOf(1, 1), rowOf(1, 1)});
    small.rows[0].head = true;
    keepLastRows(small, textHeight);
    EXPECT_FALSE(keeps(small.rows[1]));
}
