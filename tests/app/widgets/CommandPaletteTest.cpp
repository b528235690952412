// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CommandPalette.h"

#include "widgets/CommandDelegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::widgets {
namespace {

using namespace Qt::StringLiterals;

class CommandPaletteTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_window.resize(800, 600);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_field.setFocus();
    }
    Command command(const QString& name, const QString& whyNot = {})
    {
        return {name, u"Tệp"_s, {}, whyNot, {}, [this, name] { m_done += name; }};
    }
    void open()
    {
        m_palette.open({command(u"Lưu"_s), command(u"Xuất Word và PDF"_s), command(u"Sao lưu"_s),
                        command(u"Chèn hàng"_s, u"Không ở trong bảng."_s)});
    }
    void type(const QString& text) { QTest::keyClicks(&m_palette.words(), text); }
    void press(Qt::Key key) { QTest::keyClick(&m_palette.words(), key); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < m_palette.list().count(); ++row)
            all += m_palette.list().item(row)->text();
        return all;
    }

    QWidget m_window;
    QLineEdit m_field{&m_window};
    CommandPalette m_palette{m_window};
    QStringList m_done;
};

TEST_F(CommandPaletteTest, FindsWithoutMarksAndNamesThatBeginSoFirst)
{
    open();
    EXPECT_EQ(names().size(), 4);
    type(u"luu"_s);
    EXPECT_EQ(names(), QStringList({u"Lưu"_s, u"Sao lưu"_s}));
}

TEST_F(CommandPaletteTest, EnterDoesTheChosenOneAndGivesTheFocusBack)
{
    open();
    EXPECT_TRUE(m_palette.words().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_done, QStringList{u"Xuất Word và PDF"_s});
    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, EscDoesNothingAndGivesTheFocusBack)
{
    open();
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_done.isEmpty());
    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, WhatCannotBeDoneSaysWhyAndStays)
{
    open();
    type(u"chen hang"_s);
    ASSERT_EQ(m_palette.list().count(), 1);
    EXPECT_EQ(m_palette.list().item(0)->data(CommandDelegate::WhyNot).toString(),
              u"Không ở trong bảng."_s);
    EXPECT_TRUE(m_palette.words().accessibleDescription().contains(u"Không ở trong bảng."_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_done.isEmpty());
    EXPECT_TRUE(m_palette.isVisible());
}

TEST_F(CommandPaletteTest, WhatWasDoneLatelyStandsFirst)
{
    open();
    type(u"sao"_s);
    press(Qt::Key_Return);
    open();
    EXPECT_EQ(names().front(), u"Sao lưu"_s);
}

TEST_F(CommandPaletteTest, AClickElsewhereLeavesIt)
{
    open();
    m_field.setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, WordsThatNothingHasAreAnsweredWithASentence)
{
    open();
    type(u"khong co gi nhu the"_s);
    EXPECT_EQ(m_palette.list().count(), 0);
    EXPECT_FALSE(m_palette.words().accessibleDescription().isEmpty());
    press(Qt::Key_Return); // does nothing, and does not fall
    press(Qt::Key_Down);
    EXPECT_TRUE(m_palette.isVisible());
}

} // namespace
} // namespace thidua::widgets
