// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Typed.h"

#include "base/Sentence.h"
#include "text/NumbersInWords.h"

#include <QRegularExpression>

#include <cmath>

namespace thidua::text {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

constexpr double most = 1e9;
/// Below it no points: a year stands as it is.
constexpr double firstParted = 10'000;

Error refused(const QString& sentence) { return {ErrorCode::Refused, sentence, {}}; }

} // namespace

Result<double> typedNumber(const QString& typed)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(u"[-−]?\\d+(?:,\\d+)?"_s));
    static const QRegularExpression parted(
        QRegularExpression::anchoredPattern(u"[-−]?\\d{1,3}(?:[.\\s]\\d{3})+(?:,\\d+)?"_s));
    static const QRegularExpression pointed(
        QRegularExpression::anchoredPattern(u"[-−]?\\d+\\.\\d+"_s));
    QString text = typed.simplified();
    if (!plain.match(text).hasMatch() && !parted.match(text).hasMatch()) {
        if (pointed.match(text).hasMatch())
            return refused(
                Sentence::tr("\"%1\" chưa rõ; phần lẻ viết sau dấu phẩy, như 1.234,5.", text));
        return refused(Sentence::tr("\"%1\" chưa phải là số; hãy viết như 12 hoặc 1.234,5.", text));
    }
    text.remove(u'.').remove(u' ').replace(u'−', u'-').replace(u',', u'.');
    const double number = text.toDouble();
    if (std::abs(number) > most)
        return refused(Sentence::tr("Số này quá lớn; hãy xem lại."));
    return number;
}

Result<int> typedWhole(const QString& typed, int least)
{
    const auto number = typedNumber(typed);
    if (!number)
        return number.error();
    if (*number != std::floor(*number))
        return refused(Sentence::tr("Ở đây chỉ nhận số nguyên, không có phần lẻ."));
    if (*number < least)
        return refused(Sentence::tr("Số nhỏ nhất ở đây là %1.", least));
    return static_cast<int>(*number);
}

QString numberText(double number)
{
    const double whole = std::trunc(number);
    QString text = std::abs(whole) >= firstParted ? groupedDigits(static_cast<qint64>(whole))
                                                  : QString::number(static_cast<qint64>(whole));
    if (number < 0 && whole == 0)
        text.prepend(u'-');
    QString fraction = QString::number(std::abs(number - whole), 'f', 2).mid(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : QString(text + u',' + fraction);
}

} // namespace thidua::text
