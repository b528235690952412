// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "EditorDesk.h"
#include "edit/Between.h"
#include "edit/Outline.h"
#include "edit/Structure.h"
#include "layout/Caret.h"
#include "paper/Copied.h"
#include "paper/Pasted.h"

#include <QClipboard>
#include <QDropEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QMimeData>
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

TEST_F(PaperEditorTest, EmphasisWithNothingSelectedIsForWhatIsTypedNext)
{
    write(u" x"_s);
    m_editor.emphasise(edit::Emphasis::Bold);
    write(u"ab"_s);
    m_editor.emphasise(edit::Emphasis::Bold);
    input(u"ê"_s);
    input({}, u"ê"_s);
    const auto text = document::textAt(m_manuscript.paper(), m_editor.selection().caret.place);
    ASSERT_TRUE(text.has_value());
    ASSERT_EQ(text->size(), 3U);
    EXPECT_EQ((*text)[1].text, u"ab");
    EXPECT_TRUE((*text)[1].bold);
    EXPECT_EQ((*text)[2].text, u"ê");
    EXPECT_FALSE((*text)[2].bold);
    m_editor.emphasise(edit::Emphasis::Italic);
    QTest::keyClick(&m_editor, Qt::Key_Left); // somewhere else nothing is wanted any more
    QTest::keyClick(&m_editor, Qt::Key_Right);
    write(u"i"_s);
    EXPECT_FALSE(
        document::textAt(m_manuscript.paper(), m_editor.selection().caret.place)->back().italic);
}

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

TEST_F(PaperEditorTest, CtrlShiftSpaceKeepsTwoWordsTogether)
{
    QTest::keyClick(&m_editor, Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    write(u"hai"_s);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một\u00A0hai"_s);
}

TEST_F(PaperEditorTest, AFieldSaysWhereItComesFrom)
{
    auto paper = m_manuscript.paper();
    document::Inline field;
    field.text = u"Hưng Yên"_s;
    field.field = document::FieldMark{u"us.province"_s, u"Hưng Yên"_s};
    paper.body[0].children[0].text.push_back(field);
    const auto step = edit::between(m_manuscript.paper(), paper, u"Điền"_s, {});
    ASSERT_TRUE(step && m_manuscript.perform(*step));
    m_editor.showAgain();
    QStringList asked;
    m_editor.setFieldNames([&asked](const QString& expression) {
        asked += expression;
        return u"Tỉnh"_s;
    });
    const auto help = [this](int offset) {
        const QPoint at = pointOf({{u"body"_s, {0, 0}, {}}, offset});
        QHelpEvent event(QEvent::ToolTip, at, m_editor.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_editor.viewport(), &event);
    };
    help(1);
    EXPECT_TRUE(asked.isEmpty());
    help(5);
    EXPECT_THAT(asked, testing::ElementsAre(u"us.province"_s));
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

TEST_F(PaperEditorTest, PastedPagesKeepTablesListsAndEmphasisAndNothingElse)
{
    auto* mime = new QMimeData;
    mime->setHtml(u"<html><style>p{font-family:Comic Sans MS;color:red}</style><body>"
                  "<p style='font-size:30pt'>2. Các đơn vị tổ chức thi đua đột xuất, <b>khen kịp "
                  "thời</b>;</p>"
                  "<script>alert(1)</script><img src='http://example.org/x.png'>"
                  "<ul><li>một</li><li>hai</li></ul>"
                  "<table><tr><td>TT</td><td>Tên</td></tr><tr><td>1</td><td>Nguyễn&nbsp;Văn A"
                  "</td></tr></table></body></html>"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_editor.paste();
    EXPECT_EQ(
        body(),
        u"I. MỤC ĐÍCH|1. Một|2. Các đơn vị tổ chức thi đua đột xuất, khen kịp thời;|- một|- hai| "_s);
    const auto entries = edit::flattened(m_manuscript.paper().body);
    EXPECT_TRUE(entries[2].block.text[1].bold);
    EXPECT_FALSE(entries[2].block.text.front().bold);
    ASSERT_TRUE(entries.back().block.table.has_value());
    EXPECT_EQ(document::plainText(entries.back().block.table->rows[1].cells[1].text),
              u"Nguyễn Văn A"_s);
    EXPECT_EQ(entries.back().block.table->headRows, 1);
}

TEST_F(PaperEditorTest, PastesHostilePagesInTimeOrNotAtAll)
{
    const std::vector<QString> pages = {
        u"<table><tr><td>"_s.repeated(5000),
        u"<ul><li>"_s.repeated(5000),
        u"<b><i>"_s.repeated(100'000) + u"x"_s,
        u"<p>&#0;&#1114112;<td></table></div>"_s,
        u"<table>"_s + u"<tr>"_s + u"<td colspan=1000000>x"_s.repeated(50) + u"</table>"_s,
        u"<table><tr><td rowspan=99999999>x</table>"_s,
    };
    for (const QString& page : pages) {
        auto* mime = new QMimeData;
        mime->setHtml(page);
        mime->setText(u"chữ"_s);
        QGuiApplication::clipboard()->setMimeData(mime);
        m_editor.paste();
        while (m_manuscript.history().canUndo())
            m_editor.undo();
        EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một"_s);
    }
}

TEST_F(PaperEditorTest, PastedHeadingsTakeTheirLevelFromThePaper)
{
    QGuiApplication::clipboard()->setText(u"2. Yêu cầu\n- gạch\nII. NỘI DUNG\n1. Hai"_s);
    m_editor.paste();
    const auto entries = edit::flattened(m_manuscript.paper().body);
    ASSERT_EQ(entries.size(), 6U);
    EXPECT_EQ(entries[4].block.label, u"II."_s);
    EXPECT_EQ(entries[4].depth, 0);
    EXPECT_EQ(entries[4].block.level, 1);
    EXPECT_EQ(entries[2].depth, 1);
}

TEST_F(PaperEditorTest, SelectedTextIsDraggedAsOneStep)
{
    write(u" hai ba"_s); // "Một hai ba"
    const auto drop = [this](const edit::Caret& to, Qt::DropAction action) {
        const auto mime = paper::copied(m_manuscript.paper(), m_editor.selection());
        QDropEvent event(pointOf(to), Qt::MoveAction | Qt::CopyAction, mime.get(), Qt::LeftButton,
                         {});
        QDragEnterEvent over(pointOf(to), Qt::MoveAction | Qt::CopyAction, mime.get(),
                             Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_editor.viewport(), &over);
        event.setDropAction(action);
        QCoreApplication::sendEvent(m_editor.viewport(), &event);
    };
    const document::TextPlace place{u"body"_s, {0, 0}, {}};
    m_editor.select({{place, 0}, {place, 4}});
    drop({place, 8}, Qt::CopyAction);
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một hai Một ba"_s);
    m_editor.undo();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCH|1. Một hai ba"_s);
}

TEST(MovedTo, TakesASelectionBothWays)
{
    const auto paper = tests::plan();
    const document::TextPlace heading{u"body"_s, {0}, {}};
    const document::TextPlace clause{u"body"_s, {0, 0}, {}};
    const auto there = paper::movedTo(paper, {{clause, 0}, {clause, 2}}, {heading, 3});
    ASSERT_TRUE(there.has_value());
    const auto made = *edit::apply(paper, *there);
    EXPECT_EQ(document::plainText(made.body[0].text), u"MỤCMộ ĐÍCH"_s);
    EXPECT_EQ(document::plainText(made.body[0].children[0].text), u"t"_s);
    const auto back = paper::movedTo(made, {{heading, 3}, {heading, 5}}, {clause, 0});
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(*edit::apply(made, *back), paper);
    EXPECT_FALSE(paper::movedTo(paper, {{clause, 0}, {clause, 2}}, {clause, 1}).has_value());
    const auto within = paper::movedTo(paper, {{clause, 0}, {clause, 1}}, {clause, 2});
    ASSERT_TRUE(within.has_value());
    EXPECT_EQ(within->after.caret.offset, 2);
}

TEST_F(PaperEditorTest, WhatIsCopiedCanBePastedElsewhere)
{
    m_editor.select({{{u"body"_s, {0, 0}, {}}, 0}, {{u"body"_s, {0, 0}, {}}, 3}});
    m_editor.copy();
    m_editor.select(edit::at({{u"body"_s, {0}, {}}, 8}));
    m_editor.paste();
    EXPECT_EQ(body(), u"I. MỤC ĐÍCHMột|1. Một"_s);
}
