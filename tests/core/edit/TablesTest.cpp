// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Tables.h"

#include "EditPapers.h"
#include "edit/Writing.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua::edit;
using namespace thidua::document;
using namespace thidua::tests;

namespace {

OfficialDocument withTable()
{
    OfficialDocument paper;
    paper.body = {{}};
    paper = done(paper, insertTable(paper, atBody({0}, 0), 2, 3));
    return done(paper, type(paper, at(atBody({0, 0, 1}, 0)), u"Tên"_s));
}

/// Rows as "text:rows×columns,…".
QString shape(const OfficialDocument& paper)
{
    QStringList rows;
    for (const auto& row : paper.body[0].table->rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells.append(
                u"%1:%2x%3"_s.arg(plainText(cell.text)).arg(cell.rowSpan).arg(cell.columnSpan));
        rows.append(cells.join(u','));
    }
    return rows.join(u'|');
}

} // namespace

TEST(Tables, BeginEmptyWithOneHeadRow)
{
    const auto paper = withTable();
    EXPECT_EQ(paper.body.size(), 1U);
    EXPECT_EQ(paper.body[0].table->headRows, 1);
    EXPECT_EQ(shape(paper), u":1x1,Tên:1x1,:1x1|:1x1,:1x1,:1x1"_s);
}

TEST(Tables, GrowByRowsAndColumns)
{
    auto paper = withTable();
    paper = done(paper, insertRow(paper, atBody({0, 1, 0}, 0), Side::After));
    paper = done(paper, insertColumn(paper, atBody({0, 0, 1}, 0), Side::Before));
    EXPECT_EQ(shape(paper), u":1x1,:1x1,Tên:1x1,:1x1|:1x1,:1x1,:1x1,:1x1|:1x1,:1x1,:1x1,:1x1"_s);
}

TEST(Tables, MergedCellsGrowWithAColumnInTheirMiddle)
{
    auto paper = withTable();
    paper = done(paper, mergeCells(paper, {atBody({0, 0, 1}, 0), atBody({0, 0, 2}, 0)}));
    EXPECT_EQ(shape(paper), u":1x1,Tên:1x2|:1x1,:1x1,:1x1"_s);
    paper = done(paper, insertColumn(paper, atBody({0, 1, 2}, 0), Side::Before));
    EXPECT_EQ(shape(paper), u":1x1,Tên:1x3|:1x1,:1x1,:1x1,:1x1"_s);
}

TEST(Tables, ShrinkAndGoWithTheirLastRow)
{
    auto paper = withTable();
    paper = done(paper, removeColumn(paper, atBody({0, 0, 0}, 0)));
    EXPECT_EQ(shape(paper), u"Tên:1x1,:1x1|:1x1,:1x1"_s);
    paper = done(paper, removeRow(paper, atBody({0, 1, 0}, 0)));
    paper = done(paper, removeRow(paper, atBody({0, 0, 0}, 0)));
    EXPECT_EQ(paper.body, Blocks{Block{}});
}

TEST(Tables, AMergedCellTakesTheTextsOfAll)
{
    auto paper = withTable();
    paper = done(paper, type(paper, at(atBody({0, 1, 1}, 0)), u"Việc"_s));
    paper = done(paper, mergeCells(paper, {atBody({0, 1, 1}, 0), atBody({0, 0, 1}, 0)}));
    EXPECT_EQ(shape(paper), u":1x1,Tên Việc:2x1,:1x1|:1x1,:1x1"_s);
}
