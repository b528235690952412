// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Records.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace thidua::regulation {

/// A day that papers recall every year.
struct Anniversary {
    QString id;
    QStringList names; ///< the one to use first, then others in use
    int day = 0;
    int month = 0;
    int year = 0; ///< of the event; 0 where none is counted
    Evidence evidence;

    const QString& name() const { return names.first(); }
    /// Years gone by in that year; nothing where none are counted or the event lies ahead.
    std::optional<int> countIn(int inYear) const;
    /// "75 năm thành lập nước"; the name alone where no years are counted.
    QString phraseIn(int inYear) const;

    bool operator==(const Anniversary&) const = default;
};

struct Anniversaries {
    std::vector<Anniversary> all;
    int roundYears = 0;     ///< a ceremony is held when the count is a multiple of it
    int halfRoundYears = 0; ///< texts recall these too
    Evidence evidence;      ///< of the two numbers

    const Anniversary* find(const QString& id) const;
    /// By any of its names, whatever case and marks.
    const Anniversary* byName(const QString& name) const;
    /// Those of a day of the year, of any year of origin.
    std::vector<const Anniversary*> on(int day, int month) const;
    /// Those counted in that year, in the order of the calendar.
    std::vector<const Anniversary*> in(int year) const;
    bool isRound(const Anniversary& anniversary, int inYear) const;
    bool isHalfRound(const Anniversary& anniversary, int inYear) const;

    void overrideWith(const Anniversaries& own);
    bool operator==(const Anniversaries&) const = default;
};

Anniversaries readAnniversaries(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
