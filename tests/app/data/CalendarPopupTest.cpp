// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/CalendarPopup.h"

#include <QCalendarWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

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

} // namespace
} // namespace thidua::data
