// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/DatesInWords.h"

#include "text/NumbersInWords.h"

#include <QDate>
#include <QStringList>

#include <array>

namespace thidua::text {

using namespace Qt::StringLiterals;
using base::Date;

namespace {

QString monthDigits(int month) { return month <= 2 ? twoDigits(month) : QString::number(month); }

QString slashed(const Date& date)
{
    QStringList parts;
    if (date.day())
        parts << twoDigits(date.day());
    if (date.month())
        parts << monthDigits(date.month());
    parts << QString::number(date.year());
    return parts.join(u'/');
}

QString joinedParts(const QString& day, const QString& month, const QString& year)
{
    QStringList parts;
    if (!day.isEmpty())
        parts << u"ngày "_s + day;
    if (!month.isEmpty())
        parts << u"tháng "_s + month;
    parts << u"năm "_s + year;
    return parts.join(u' ');
}

/// Months in words have a capital: "tháng Tư".
QString monthWord(int month)
{
    QString word = month == 1 ? u"Một"_s : month == 4 ? u"Tư"_s : numberInWords(month);
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

QString dateText(const Date& date, DateStyle style)
{
    if (date.isEmpty())
        return {};
    if (style == DateStyle::Slashed)
        return slashed(date);
    return joinedParts(date.day() ? twoDigits(date.day()) : QString(),
                       date.month() ? monthDigits(date.month()) : QString(),
                       QString::number(date.year()));
}

QString dateInSentence(const Date& date, DateStyle style)
{
    const QString text = dateText(date, style);
    if (style == DateStyle::Long || text.isEmpty())
        return text;
    const QString lead = date.day() ? u"ngày "_s : date.month() ? u"tháng "_s : u"năm "_s;
    return lead + text;
}

QString dateInWords(const Date& date)
{
    if (date.isEmpty())
        return {};
    return joinedParts(date.day() ? numberInWords(date.day()) : QString(),
                       date.month() ? monthWord(date.month()) : QString(),
                       numberInWords(date.year()));
}

QString weekdayName(const Date& date)
{
    static const std::array<QString, 7> names = {u"thứ Hai"_s, u"thứ Ba"_s,  u"thứ Tư"_s,
                                                 u"thứ Năm"_s, u"thứ Sáu"_s, u"thứ Bảy"_s,
                                                 u"Chủ nhật"_s};
    if (!date.isWhole())
        return {};
    const int weekday = QDate(date.year(), date.month(), date.day()).dayOfWeek();
    return names[static_cast<size_t>(weekday - 1)];
}

} // namespace thidua::text
