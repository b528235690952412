// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace thidua::widgets {
namespace {

using namespace Qt::StringLiterals;

TEST(MessageBar, ShowsItsSentenceUntilItIsClosed)
{
    MessageBar bar;
    EXPECT_TRUE(bar.isHidden());
    bar.say(MessageBar::Kind::Trouble, u"Không đọc được tệp."_s);
    EXPECT_FALSE(bar.isHidden());
    QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_TRUE(bar.sentence().isEmpty());
}

TEST(MessageBar, TakesMarkupOfAFileNameAsText)
{
    applyTheme(*qApp, Look::Light);
    MessageBar bar;
    bar.say(MessageBar::Kind::Note, u"<img src='file:///etc/hostname'>.txt"_s);
    for (const auto* label : bar.findChildren<QLabel*>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

TEST(MessageBar, TellsScreenReadersWhatItSays)
{
    MessageBar bar;
    bar.say(MessageBar::Kind::Done, u"Đã ghi."_s);
    EXPECT_EQ(bar.accessibleDescription(), u"Đã ghi.");
    EXPECT_FALSE(bar.accessibleName().isEmpty());
}

} // namespace
} // namespace thidua::widgets
