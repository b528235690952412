// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/CalendarPopup.h"

#include <QCalendarWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;

TEST(CalendarPopupTest, EnterTakesADayOfTheMonthThatIsShown)
{
    const int later = QDate::currentDate().year() + 1; // a paper of next year without its day
    CalendarPopup popup(*base::Date::of(later), nullptr);
    const auto* calendar = popup.findChild<QCalendarWidget*>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->yearShown(), later);
    EXPECT_EQ(calendar->selectedDate().year(), later);
    EXPECT_EQ(calendar->selectedDate().month(), calendar->monthShown());
}

TEST(CalendarPopupTest, WhatHasTheKeyboardIsCalledByItsDay)
{
    CalendarPopup popup(*base::Date::of(2026, 3, 5), nullptr);
    popup.openBelow(QRect(0, 0, 100, 20));
    const QWidget* days = popup.focusWidget();
    ASSERT_NE(days, nullptr);
    EXPECT_EQ(days->accessibleName(), u"Thứ Năm, 5/3/2026"_s);
    QTest::keyClick(popup.focusWidget(), Qt::Key_Right);
    EXPECT_EQ(days->accessibleName(), u"Thứ Sáu, 6/3/2026"_s);
    QTest::keyClick(popup.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(days->accessibleName(), u"Thứ Sáu, 13/3/2026"_s);
    QTest::keyClick(popup.focusWidget(), Qt::Key_PageDown);
    EXPECT_EQ(days->accessibleName(), u"Thứ Hai, 13/4/2026"_s);
}

} // namespace
} // namespace thidua::data
