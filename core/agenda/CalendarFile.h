// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/DueDays.h"

#include <QByteArray>

namespace thidua::agenda {

/// What an .ics file says about itself.
struct CalendarHead {
    QString name;     ///< of the calendar
    QString scope;    ///< keeps the entries of one year file from those of another: "cum-a/2026"
    base::Date today; ///< a whole day, when it was made
};

/// The entries as a calendar (RFC 5545): whole days, with a stable UID so that a second import
/// changes the entries of the first, and an alarm where one is to be reminded. Same entries, same
/// bytes.
QByteArray calendarFile(const std::vector<DueEntry>& entries, const CalendarHead& head);

} // namespace thidua::agenda
