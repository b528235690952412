// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NumbersInWords.h"

#include <QStringList>

#include <array>
#include <limits>
#include <utility>

namespace thidua::text {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 10> digitWords = {u"không"_s, u"một"_s, u"hai"_s, u"ba"_s,  u"bốn"_s,
                                            u"năm"_s,   u"sáu"_s, u"bảy"_s, u"tám"_s, u"chín"_s};

constexpr quint64 billion = 1'000'000'000;

QString digit(quint64 value) { return digitWords[static_cast<size_t>(value)]; }

/// The ones behind tens: "mười lăm", "hai mươi mốt", "hai mươi tư", but "mười một", "mười bốn".
QString onesAfterTens(quint64 tens, quint64 ones)
{
    if (ones == 5)
        return u"lăm"_s;
    if (tens > 1 && ones == 1)
        return u"mốt"_s;
    if (tens > 1 && ones == 4)
        return u"tư"_s;
    return digit(ones);
}

/// Up to three digits; `isInside`: something stands before them, so empty places are said.
QStringList groupWords(quint64 group, bool isInside)
{
    const quint64 hundreds = group / 100;
    const quint64 tens = group / 10 % 10;
    const quint64 ones = group % 10;
    QStringList words;
    if (hundreds || isInside)
        words << digit(hundreds) << u"trăm"_s;
    if (tens == 1)
        words << u"mười"_s;
    else if (tens > 1)
        words << digit(tens) << u"mươi"_s;
    else if (ones && !words.isEmpty())
        words << u"linh"_s;
    if (ones)
        words << (tens ? onesAfterTens(tens, ones) : digit(ones));
    return words;
}

/// Below a billion.
QStringList smallWords(quint64 number, bool isInside)
{
    static const std::array<std::pair<quint64, QString>, 3> scales = {
        {{1'000'000, u"triệu"_s}, {1'000, u"nghìn"_s}, {1, QString()}}};
    QStringList words;
    for (const auto& [scale, name] : scales) {
        const quint64 group = number / scale % 1'000;
        if (!group)
            continue;
        words += groupWords(group, isInside || !words.isEmpty());
        if (!name.isEmpty())
            words << name;
    }
    return words;
}

/// "tỷ" is said once for each nine digits behind.
QStringList words(quint64 number)
{
    if (number < billion)
        return smallWords(number, false);
    QStringList all = words(number / billion);
    all << u"tỷ"_s;
    return all + smallWords(number % billion, true);
}

} // namespace

QString numberInWords(qint64 number)
{
    if (number == 0)
        return digitWords[0];
    const bool isNegative = number < 0;
    const quint64 size =
        isNegative ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
    const QString said = words(size).join(u' ');
    return isNegative ? u"âm "_s + said : said;
}

QString moneyInWords(qint64 dong) { return numberInWords(dong) + u" đồng"_s; }

QString ordinalInWords(int number)
{
    if (number < 1)
        return {};
    if (number == 1)
        return u"thứ nhất"_s;
    return number == 4 ? u"thứ tư"_s : u"thứ "_s + numberInWords(number);
}

QString romanNumeral(int number)
{
    static const std::array<std::pair<int, QString>, 13> signs = {{{1000, u"M"_s},
                                                                   {900, u"CM"_s},
                                                                   {500, u"D"_s},
                                                                   {400, u"CD"_s},
                                                                   {100, u"C"_s},
                                                                   {90, u"XC"_s},
                                                                   {50, u"L"_s},
                                                                   {40, u"XL"_s},
                                                                   {10, u"X"_s},
                                                                   {9, u"IX"_s},
                                                                   {5, u"V"_s},
                                                                   {4, u"IV"_s},
                                                                   {1, u"I"_s}}};
    if (number < 1 || number > 3999)
        return {};
    QString numeral;
    for (const auto& [value, sign] : signs)
        for (; number >= value; number -= value)
            numeral += sign;
    return numeral;
}

QString groupedDigits(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype place = digits.size() - 3; place > first; place -= 3)
        digits.insert(place, u'.');
    return digits;
}

QString twoDigits(int number) { return QString::number(number).rightJustified(2, u'0'); }

} // namespace thidua::text
