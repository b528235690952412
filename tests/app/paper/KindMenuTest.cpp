// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/KindMenu.h"

#include "EditorDesk.h"
#include "paper/PaperEditor.h"

#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace thidua;

namespace {

class KindMenuTest : public testing::Test {
protected:
    KindMenuTest()
    {
        m_desk.editor.setParent(&m_window);
        m_window.show();
        m_desk.editor.setFocus();
        m_button = m_menu.makeButton(&m_window);
    }
    ~KindMenuTest() override { m_desk.editor.setParent(nullptr); }

    QWidget m_window;
    tests::EditorDesk m_desk;
    paper::KindMenu m_menu{m_desk.editor, m_window};
    QToolButton* m_button = nullptr;
};

TEST_F(KindMenuTest, SaysWhatTheParagraphOfTheCaretIs)
{
    EXPECT_EQ(m_button->text(), u"Khoản 1.");
    QTest::keyClick(&m_desk.editor, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_FALSE(m_button->isEnabled()); // in the head there is no choice
}

TEST_F(KindMenuTest, MakesItWhatIsChosenAndTakesThatBack)
{
    const QString before = m_desk.body();
    m_menu.actions().at(1)->trigger();
    EXPECT_EQ(m_button->text(), u"Đề mục I.");
    EXPECT_NE(m_desk.body(), before);
    EXPECT_TRUE(m_menu.actions().at(1)->isChecked());
    m_desk.editor.undo();
    EXPECT_EQ(m_desk.body(), before);
    EXPECT_EQ(m_button->text(), u"Khoản 1.");
}

TEST_F(KindMenuTest, EachHasAKeyOfItsOwn)
{
    QStringList keys;
    for (const QAction* action : m_menu.actions())
        keys += action->shortcut().toString(QKeySequence::PortableText);
    EXPECT_EQ(keys.size(), 10);
    EXPECT_EQ(keys.removeDuplicates(), 0);
    EXPECT_TRUE(keys.contains(u"Ctrl+Alt+0"_s));
}

} // namespace
