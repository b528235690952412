// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperAccessible.h"

#include "EditorDesk.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

class PaperAccessibleTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto* seen = QAccessible::queryAccessibleInterface(&m_desk.editor);
        ASSERT_NE(seen, nullptr);
        m_text = seen->textInterface();
        m_editable = seen->editableTextInterface();
        ASSERT_NE(m_text, nullptr);
        ASSERT_NE(m_editable, nullptr);
        EXPECT_EQ(seen->role(), QAccessible::EditableText);
        EXPECT_TRUE(seen->state().multiLine);
    }
    QString whole() const { return m_text->text(0, m_text->characterCount()); }
    int indexOf(const QString& words) const { return static_cast<int>(whole().indexOf(words)); }

    tests::EditorDesk m_desk;
    QAccessibleTextInterface* m_text = nullptr;
    QAccessibleEditableTextInterface* m_editable = nullptr;
};

} // namespace

TEST_F(PaperAccessibleTest, ReadsThePaperInItsOrderWithLabelsAndWordsOfTheForm)
{
    const QStringList parts{u"UBND TỈNH A"_s, u"SỞ NỘI VỤ"_s,   u"CỘNG HÒA XÃ HỘI"_s,
                            u"KẾ HOẠCH"_s,    u"I. MỤC ĐÍCH"_s, u"1. Một"_s};
    int last = -1;
    for (const QString& part : parts) {
        EXPECT_GT(indexOf(part), last) << part.toStdString();
        last = indexOf(part);
    }
    EXPECT_GE(indexOf(u"Nơi nhận:"_s), 0);
}

TEST_F(PaperAccessibleTest, TheCaretIsWhereThePageHasIt)
{
    EXPECT_EQ(m_text->cursorPosition(), indexOf(u"1. Một"_s) + 6);
    m_text->setCursorPosition(indexOf(u"MỤC ĐÍCH"_s) + 3);
    EXPECT_EQ(m_desk.editor.selection().caret, (edit::Caret{{u"body"_s, {0}, {}}, 3}));
}

TEST_F(PaperAccessibleTest, EveryCharacterThatIsWrittenIsItsOwnPlace)
{
    const QString text = whole();
    for (const QString& words : {u"SỞ NỘI VỤ"_s, u"MỤC ĐÍCH"_s, u"Một"_s, u"Nguyễn Văn A"_s}) {
        const int start = static_cast<int>(text.indexOf(words));
        for (int i = start; i <= start + words.size(); ++i) {
            m_text->setCursorPosition(i);
            EXPECT_EQ(m_text->cursorPosition(), i) << words.toStdString();
        }
    }
}

TEST_F(PaperAccessibleTest, SelectsAndWrites)
{
    const int start = indexOf(u"Một"_s);
    m_text->setSelection(0, start, start + 3);
    int from = 0;
    int to = 0;
    m_text->selection(0, &from, &to);
    EXPECT_EQ(from, start);
    EXPECT_EQ(to, start + 3);
    m_editable->replaceText(start, start + 3, u"Hai"_s);
    EXPECT_EQ(m_desk.body(), u"I. MỤC ĐÍCH|1. Hai"_s);
    m_editable->insertText(start + 3, u" ba"_s);
    m_editable->deleteText(start, start + 4);
    EXPECT_EQ(m_desk.body(), u"I. MỤC ĐÍCH|1. ba"_s);
    m_desk.editor.undo();
    EXPECT_EQ(m_desk.body(), u"I. MỤC ĐÍCH|1. Hai ba"_s);
}

TEST_F(PaperAccessibleTest, TellsEmphasisAndSize)
{
    int from = 0;
    int to = 0;
    const int heading = indexOf(u"MỤC ĐÍCH"_s);
    EXPECT_TRUE(m_text->attributes(heading, &from, &to).contains(u"font-weight:bold"_s));
    EXPECT_LE(from, heading);
    EXPECT_GT(to, heading);
    EXPECT_TRUE(
        m_text->attributes(indexOf(u"Một"_s), &from, &to).contains(u"font-weight:normal"_s));
}

TEST_F(PaperAccessibleTest, ACharacterIsFoundWhereItIsSeen)
{
    const int index = indexOf(u"MỤC ĐÍCH"_s) + 2;
    const QRect rect = m_text->characterRect(index);
    EXPECT_GT(rect.width(), 2);
    EXPECT_EQ(m_text->offsetAtPoint(rect.topLeft() + QPoint(1, rect.height() / 2)), index);
}

TEST_F(PaperAccessibleTest, WithoutAPaperThereIsNothingToRead)
{
    m_desk.editor.setManuscript(nullptr, tests::world().fonts);
    EXPECT_EQ(m_text->characterCount(), 0);
    m_text->setCursorPosition(3);
    EXPECT_EQ(m_text->cursorPosition(), 0);
}
