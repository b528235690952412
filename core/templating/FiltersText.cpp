// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Filters.h"

#include "templating/Environment.h"

#include "base/Sentence.h"
#include "text/Normal.h"
#include "text/NumbersInWords.h"

#include <QJsonArray>

#include <cmath>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

/// The largest number that JSON carries exactly.
constexpr double mostNumber = 9'007'199'254'740'992.0;

/// Runs a function of a whole number; anything else stays as it is and is noticed.
template <typename Function> QJsonValue ofNumber(const FilterInput& input, Function&& function)
{
    if (!isSomething(input.value) && !input.value.isDouble())
        return input.value;
    bool isNumber = input.value.isDouble();
    const double number =
        isNumber ? input.value.toDouble() : printed(input.value).toDouble(&isNumber);
    if (isNumber && std::floor(number) == number && std::abs(number) < mostNumber)
        return function(static_cast<qint64>(number));
    input.evaluation.notice({},
                            Sentence::tr("\"%1\" không phải là số nguyên.", printed(input.value)));
    return input.value;
}

/// Runs a function of each line of a text, or of each text of a list.
template <typename Function> QJsonValue ofTexts(const QJsonValue& value, Function&& function)
{
    if (!value.isArray())
        return isSomething(value) ? QJsonValue(function(printed(value))) : value;
    QJsonArray texts;
    for (const auto& entry : value.toArray())
        texts += function(printed(entry));
    return texts;
}

QString withFirst(const QString& text, QString (*change)(const QString&))
{
    return text.isEmpty() ? text : QString(change(text.left(1)) + text.mid(1));
}

/// Whether the capital at the start belongs to a name and not to a sentence: a short form, a name
/// of several capitals ("Sở Nội vụ", "Hà Nội"), a body of the state, a document with its number.
bool beginsWithName(const QString& text)
{
    static const QStringList bodies = {u"Đảng"_s, u"Bộ"_s,        u"Quốc"_s,
                                       u"Thủ"_s,  u"Chính phủ"_s, u"Nhà nước"_s};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString first = words.value(0);
    const QString second = words.value(1);
    if (first.size() > 1 && text::isCapitals(first))
        return true;
    return (!second.isEmpty() && second.front().isUpper()) || words.value(2) == u"số" ||
           bodies.contains(first) || bodies.contains(QString(first + u' ' + second));
}

QString withSmallStart(const QString& text)
{
    return beginsWithName(text) ? text : withFirst(text, text::lower);
}

QString withoutEndMark(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QString(u".;,:/"_s).contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

QJsonValue capitals(const FilterInput& input) { return ofTexts(input.value, text::upper); }
QJsonValue small(const FilterInput& input) { return ofTexts(input.value, text::lower); }
QJsonValue firstCapital(const FilterInput& input)
{
    return ofTexts(input.value, [](const QString& text) { return withFirst(text, text::upper); });
}
QJsonValue firstSmall(const FilterInput& input) { return ofTexts(input.value, withSmallStart); }
QJsonValue bareEnd(const FilterInput& input) { return ofTexts(input.value, withoutEndMark); }
QJsonValue quoted(const FilterInput& input)
{
    return ofTexts(input.value, [](const QString& text) { return u"“%1”"_s.arg(text); });
}
QJsonValue fallback(const FilterInput& input)
{
    return isSomething(input.value) ? input.value : input.arguments.front();
}
QJsonValue penBlank(const FilterInput& input)
{
    return isSomething(input.value) ? input.value : QJsonValue(u"…"_s);
}
QJsonValue twoDigits(const FilterInput& input)
{
    return ofNumber(input, [](qint64 number) { return text::twoDigits(static_cast<int>(number)); });
}
QJsonValue inWords(const FilterInput& input) { return ofNumber(input, text::numberInWords); }
QJsonValue money(const FilterInput& input) { return ofNumber(input, text::groupedDigits); }
QJsonValue moneyWords(const FilterInput& input) { return ofNumber(input, text::moneyInWords); }
QJsonValue ordinal(const FilterInput& input)
{
    return ofNumber(input,
                    [](qint64 number) { return text::ordinalInWords(static_cast<int>(number)); });
}
QJsonValue roman(const FilterInput& input)
{
    return ofNumber(input,
                    [](qint64 number) { return text::romanNumeral(static_cast<int>(number)); });
}
QJsonValue plus(const FilterInput& input)
{
    return ofNumber(input, [&](qint64 number) { return double(number + input.number(0)); });
}
QJsonValue minus(const FilterInput& input)
{
    return ofNumber(input, [&](qint64 number) { return double(number - input.number(0)); });
}
QJsonValue before(const FilterInput& input)
{
    return isSomething(input.value) ? QJsonValue(input.text(0) + printed(input.value))
                                    : input.value;
}
QJsonValue behind(const FilterInput& input)
{
    return isSomething(input.value) ? QJsonValue(printed(input.value) + input.text(0))
                                    : input.value;
}

/// Lines of a long text, each a paragraph of its own.
QJsonValue paragraphs(const FilterInput& input)
{
    if (input.value.isArray())
        return input.value;
    QJsonArray lines;
    for (const QString& line : input.value.toString().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines;
}

QJsonValue fragment(const FilterInput& input)
{
    const QString name = text::bare(input.text(0));
    if (!input.value.isArray())
        return input.evaluation.fragment(name, input.value);
    QJsonArray texts;
    for (const auto& entry : input.value.toArray())
        texts += input.evaluation.fragment(name, entry);
    return texts;
}

} // namespace

std::vector<Filter> textFilters()
{
    return {{u"chữ-hoa"_s, 0, 0, capitals},
            {u"chữ-thường"_s, 0, 0, small},
            {u"hoa-đầu"_s, 0, 0, firstCapital},
            {u"thường-đầu"_s, 0, 0, firstSmall},
            {u"bỏ-dấu-cuối"_s, 0, 0, bareEnd},
            {u"ngoặc-kép"_s, 0, 0, quoted},
            {u"nếu-trống"_s, 1, 1, fallback},
            {u"chờ-bút"_s, 0, 0, penBlank},
            {u"hai-chữ-số"_s, 0, 0, twoDigits},
            {u"bằng-chữ"_s, 0, 0, inWords},
            {u"tiền"_s, 0, 0, money},
            {u"tiền-bằng-chữ"_s, 0, 0, moneyWords},
            {u"thứ-tự"_s, 0, 0, ordinal},
            {u"la-mã"_s, 0, 0, roman},
            {u"cộng"_s, 1, 1, plus},
            {u"trừ"_s, 1, 1, minus},
            {u"thêm-trước"_s, 1, 1, before},
            {u"thêm-sau"_s, 1, 1, behind},
            {u"đoạn"_s, 0, 0, paragraphs},
            {u"mẫu"_s, 1, 1, fragment, true}};
}

} // namespace thidua::templating
