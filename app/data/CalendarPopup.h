// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <QFrame>

class QCalendarWidget;

namespace thidua::data {

/// A month to choose a day from; gone after the choice, and with Esc.
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

    QCalendarWidget* m_calendar;
};

} // namespace thidua::data
