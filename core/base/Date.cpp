// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Date.h"

#include <QDate>
#include <QRegularExpression>

namespace thidua::base {

using namespace Qt::StringLiterals;

std::optional<Date> Date::of(int year, int month, int day)
{
    const bool empty = year == 0 && month == 0 && day == 0;
    const bool ranges = year >= 1 && year <= 9999 && month >= 0 && month <= 12;
    const bool nested = month != 0 || day == 0;
    const bool exists = day == 0 || QDate::isValid(year, month, day);
    if (!empty && !(ranges && nested && exists))
        return std::nullopt;
    Date date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

std::optional<Date> Date::fromIso(const QString& text)
{
    if (text.isEmpty())
        return Date();
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"_s));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int group) { return match.captured(group).toInt(); };
    const bool zero =
        (match.hasCaptured(2) && part(2) == 0) || (match.hasCaptured(3) && part(3) == 0);
    if (part(1) == 0 || zero)
        return std::nullopt;
    return of(part(1), part(2), part(3));
}

QString Date::toIso() const
{
    const auto padded = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    QString text;
    if (m_year)
        text = padded(m_year, 4);
    if (m_month)
        text += u'-' + padded(m_month, 2);
    if (m_day)
        text += u'-' + padded(m_day, 2);
    return text;
}

} // namespace thidua::base
