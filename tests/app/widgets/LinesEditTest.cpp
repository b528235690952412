// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LinesEdit.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace thidua::widgets {
namespace {

using namespace Qt::StringLiterals;

TEST(LinesEdit, GivesLinesWithoutBlanksAndEmptyOnes)
{
    LinesEdit edit;
    edit.setPlainText(u"  UBND TỈNH  \n\n\tSỞ NỘI  VỤ\n"_s);
    EXPECT_EQ(edit.lines(), QStringList({u"UBND TỈNH"_s, u"SỞ NỘI VỤ"_s}));
}

TEST(LinesEdit, KeepsTheCaretWhereTheLinesAreTheSame)
{
    LinesEdit edit;
    edit.setPlainText(u"SỞ NỘI VỤ \n"_s);
    edit.moveCursor(QTextCursor::End);
    const int caret = edit.textCursor().position();
    edit.setLines({u"SỞ NỘI VỤ"_s});
    EXPECT_EQ(edit.textCursor().position(), caret);
    EXPECT_EQ(edit.toPlainText(), u"SỞ NỘI VỤ \n");
}

TEST(LinesEdit, GrowsWithItsLinesAndStops)
{
    LinesEdit edit;
    const int one = edit.height();
    edit.setLines({u"a"_s, u"b"_s, u"c"_s});
    const int three = edit.height();
    edit.setPlainText(QString(u"x\n"_s).repeated(50));
    EXPECT_GT(three, one);
    EXPECT_LT(edit.height(), 12 * one);
    EXPECT_GT(edit.height(), three);
}

TEST(LinesEdit, IsLeftWithTab)
{
    QWidget window;
    QVBoxLayout column(&window);
    auto* edit = new LinesEdit;
    auto* next = new QLineEdit;
    column.addWidget(edit);
    column.addWidget(next);
    window.show();
    QApplication::setActiveWindow(&window);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), next);
    EXPECT_TRUE(edit->toPlainText().isEmpty());
}

TEST(LinesEdit, CutsAPastedWordThatWouldTakeSecondsToBreak)
{
    LinesEdit edit;
    QApplication::clipboard()->setText(QString(1'000'000, u'x'));
    edit.paste();
    EXPECT_LE(edit.toPlainText().size(), 20'000);
}

} // namespace
} // namespace thidua::widgets
