// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <QFrame>

class QAbstractItemView;
class QCalendarWidget;

namespace thidua::data {

/// A month to choose a day from; gone after the choice, and with Esc. What has the keyboard is
/// called by the day it stands on, with its weekday.
class CalendarPopup final : public QFrame {
    Q_OBJECT
public:
    /// Opens at the month of `date`, which may be partial or empty.
    explicit CalendarPopup(const base::Date& date, QWidget* parent);

    void openBelow(const QWidget& field);
    /// Below that stretch of the screen, above it where there is no room.
    void openBelow(const QRect& place);

Q_SIGNALS:
    /// Empty: left for the pen.
    void picked(const base::Date& date);

private:
    void pick(const base::Date& date);
    void speak();

    QCalendarWidget* m_calendar;
    QAbstractItemView* m_days;
};

} // namespace thidua::data
