// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "EditorDesk.h"
#include "edit/Between.h"
#include "edit/Outline.h"
#include "edit/Structure.h"
#include "layout/Caret.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

/// An editor over a plan, the caret behind its only clause.
class PaperEditorTest : public testing::Test {
protected:
    void type(QChar letter)
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&m_editor, &press);
    }
    void write(const QString& text)
    {
        for (const QChar letter : text) {
            if (letter == u'\b')
                QTest::keyClick(&m_editor, Qt::Key_Backspace);
            else
                type(letter);
        }
    }
    void input(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&m_editor, &event);
    }
    QString body() const { return m_desk.body(); }
    QPoint pointOf(const edit::Caret& caret) const
    {
        const layout::PlacedText text(m_manuscript.flow(), m_manuscript.pages(),
                                      tests::world().fonts);
        const auto box = layout::caretBox(text, {caret.place, caret.offset, false});
        EXPECT_TRUE(box.has_value());
        const QPointF onDesk = m_editor.stack().pointOf(
            {static_cast<size_t>(box->page), box->x, box->top + box->height / 2});
        return onDesk.toPoint() + QPoint(1, 0);
    }

    tests::EditorDesk m_desk;
    pipeline::Manuscript& m_manuscript = m_desk.manuscript;
    paper::PaperEditor& m_editor = m_desk.editor;
};

} // namespace

TEST_F(PaperEditorTest, WritesWhereTheCaretIs)
{
    write(u" hai"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một hai"_s);
    EXPECT_EQ(m_editor.selection().caret.offset, 7);
}

TEST_F(PaperEditorTest, EnterAndTabMakeClausesAndPoints)
{
    write(u":"_s);
    QTest::keyClick(&m_editor, Qt::Key_Return);
    QTest::keyClick(&m_editor, Qt::Key_Tab);
    write(u"điểm"_s);
    QTest::keyClick(&m_editor, Qt::Key_Enter);
    write(u"sau"_s);
    QTest::keyClick(&m_editor, Qt::Key_Return);
    QTest::keyClick(&m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
    write(u"Hai"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một:|a) điểm|b) sau|2. Hai"_s);
}

TEST_F(PaperEditorTest, TheHeadIsWrittenWhereItStands)
{
    m_editor.select(edit::at({{u"issuer"_s, {0}, {}}, 9}));
    write(u" TỈNH"_s);
    m_editor.select(edit::at({{u"recipients"_s, {0}, {}}, 7}));
    write(u", TĐKT"_s);
    EXPECT_THAT(m_manuscript.paper().issuer, testing::ElementsAre(u"SỞ NỘI VỤ TỈNH"_s));
    EXPECT_THAT(m_manuscript.paper().recipients, testing::ElementsAre(u"Lưu: VT, TĐKT"_s));
}

TEST_F(PaperEditorTest, AClickPutsTheCaretThere)
{
    for (int offset = 0; offset <= 8; ++offset) {
        const edit::Caret wanted{{u"body"_s, {0}, {}}, offset};
        QTest::mouseClick(m_editor.viewport(), Qt::LeftButton, {}, pointOf(wanted));
        EXPECT_EQ(m_editor.selection().caret, wanted) << offset;
    }
}

TEST_F(PaperEditorTest, ADoubleClickTakesTheWord)
{
    QTest::mouseDClick(m_editor.viewport(), Qt::LeftButton, {}, pointOf({{u"body"_s, {0}, {}}, 5}));
    EXPECT_EQ(m_editor.selection().anchor.offset, 4);
    EXPECT_EQ(m_editor.selection().caret.offset, 8);
}

TEST_F(PaperEditorTest, UndoTakesWordsAndRedoBringsThemBack)
{
    write(u" hai ba"_s);
    m_editor.undo();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một hai "_s);
    m_editor.undo();
    m_editor.redo();
    m_editor.redo();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một hai ba"_s);
}

TEST_F(PaperEditorTest, ShiftWithArrowsSelectsAndTypingReplaces)
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_editor, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_TRUE(m_editor.hasSelection());
    write(u"B"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. B"_s);
}

TEST_F(PaperEditorTest, WhatAnInputMethodHasUnderWayIsSeenButNotYetWritten)
{
    input(u"ti"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một"_s);
    EXPECT_THAT(m_manuscript.pages().pages[0].lines.all(),
                testing::Contains(testing::Property(
                    &layout::TextLine::text,
                    testing::ResultOf([](const QString& text) { return text.toStdString(); },
                                      testing::HasSubstr("Mộtti")))));
    input({}, u"tiếng"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Mộttiếng"_s);
}

TEST_F(PaperEditorTest, AClickElsewhereLosesNothingOfAnInputMethod)
{
    input(u"tiếng"_s);
    QTest::mouseClick(m_editor.viewport(), Qt::LeftButton, {}, pointOf({{u"body"_s, {0}, {}}, 2}));
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Mộttiếng"_s);
    EXPECT_EQ(m_editor.selection().caret, (edit::Caret{{u"body"_s, {0}, {}}, 2}));
}

TEST_F(PaperEditorTest, BackspaceAndRetypeComesOutLetterForLetter)
{
    write(u" ddo\b\b\bđô\b\bđộc laapj\b\b\b\b\blập"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một độc lập"_s);
}

TEST_F(PaperEditorTest, AnInputMethodMayTakeBackWhatIsWritten)
{
    QInputMethodEvent event;
    event.setCommitString(u"ột đẹp"_s, -2, 2);
    QCoreApplication::sendEvent(&m_editor, &event);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một đẹp"_s);
}

TEST_F(PaperEditorTest, TellsTheInputMethodWhatStandsAround)
{
    EXPECT_EQ(m_editor.inputMethodQuery(Qt::ImSurroundingText).toString(), u"Một"_s);
    EXPECT_EQ(m_editor.inputMethodQuery(Qt::ImCursorPosition).toInt(), 3);
    EXPECT_GT(m_editor.inputMethodQuery(Qt::ImCursorRectangle).toRectF().height(), 8);
}

TEST_F(PaperEditorTest, KeepsTheCaretWhenAChangeOfTheFormIsUndone)
{
    auto other = m_manuscript.paper();
    other.issuer = {u"VĂN PHÒNG SỞ"_s};
    const auto step = edit::between(m_manuscript.paper(), other, u"Điền thông tin"_s, {});
    ASSERT_TRUE(step && m_manuscript.perform(*step));
    m_editor.showAgain();
    m_editor.undo();
    m_editor.redo();
    write(u"!"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một!"_s);
}

TEST_F(PaperEditorTest, TheCaretStaysInsideATextThatTheFormMadeShorter)
{
    m_editor.select(edit::at({{u"issuer"_s, {0}, {}}, 9}));
    auto other = m_manuscript.paper();
    other.issuer = {u"SỞ"_s};
    const auto step = edit::between(m_manuscript.paper(), other, u"Điền thông tin"_s, {});
    ASSERT_TRUE(step && m_manuscript.perform(*step));
    m_editor.showAgain();
    EXPECT_EQ(m_editor.selection().caret.offset, 2);
}

TEST_F(PaperEditorTest, KeysOfMenusAreNotWritten)
{
    for (const auto modifier : {Qt::AltModifier, Qt::MetaModifier, Qt::ControlModifier}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_T, modifier, u"t"_s);
        QCoreApplication::sendEvent(&m_editor, &press);
    }
    QKeyEvent altGr(QEvent::KeyPress, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier, u"€"_s);
    QCoreApplication::sendEvent(&m_editor, &altGr);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một€"_s);
}

TEST_F(PaperEditorTest, PastedLinesBecomeBlocks)
{
    QGuiApplication::clipboard()->setText(u"2. Hai\r\n\r\na) điểm\r\n- gạch"_s);
    m_editor.paste();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một|2. Hai|a) điểm|- gạch"_s);
    m_editor.undo();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một"_s);
}

TEST_F(PaperEditorTest, PastedCellsBecomeATable)
{
    QGuiApplication::clipboard()->setText(u"TT\tTên\n1\tNguyễn Văn A\n"_s);
    m_editor.paste();
    const auto entries = edit::flattened(m_manuscript.paper().body);
    ASSERT_TRUE(entries.back().block.table.has_value());
    EXPECT_EQ(entries.back().block.table->rows.size(), 2U);
    EXPECT_EQ(document::plainText(entries.back().block.table->rows[1].cells[1].text),
              u"Nguyễn Văn A"_s);
}

TEST_F(PaperEditorTest, WhatIsCopiedCanBePastedElsewhere)
{
    m_editor.select({{{u"body"_s, {0, 0}, {}}, 0}, {{u"body"_s, {0, 0}, {}}, 3}});
    m_editor.copy();
    m_editor.select(edit::at({{u"body"_s, {0}, {}}, 8}));
    m_editor.paste();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCHMột|1. Một"_s);
}
