// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace thidua::base {

/// A day, a month of a year, a year, or nothing: drafts leave the day and the month to the pen.
class Date {
public:
    Date() = default;
    /// Missing parts are 0. A day without a month, or a month without a year, is no date.
    static std::optional<Date> of(int year, int month = 0, int day = 0);
    /// Reads "2020-03-26", "2020-03", "2020" or "" (ISO 8601 with reduced precision).
    static std::optional<Date> fromIso(const QString& text);
    QString toIso() const;

    bool isEmpty() const { return m_year == 0; }
    bool isWhole() const { return m_day != 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }

    auto operator<=>(const Date&) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace thidua::base
