// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace thidua::document {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QString before;
    QString counter; ///< "3", "IV", "đ", "B"
    QString after;
};

std::optional<Parts> partsOf(const QString& label)
{
    static const QRegularExpression form(
        u"^((?:[^\\d]*\\s)?(?:[\\d.]*\\.)?|[a-yđ]\\.)(\\d{1,3}|[IVXL]{1,8}|[a-yđ]|[A-H])([.)/]?)$"_s);
    const auto match = form.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    return Parts{match.captured(1), match.captured(2), match.captured(3)};
}

QString roman(int value)
{
    static constexpr std::array<std::pair<int, QStringView>, 7> signs = {
        {{50, u"L"}, {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString made;
    for (const auto& [worth, sign] : signs)
        for (; worth > 0 && value >= worth; value -= worth)
            made += sign;
    return made;
}

int romanValue(const QString& numeral)
{
    for (int value = 1; value < 90; ++value)
        if (roman(value) == numeral)
            return value;
    return 0;
}

} // namespace

int ordinalOf(const QString& label)
{
    const auto parts = partsOf(label);
    if (!parts)
        return 0;
    const QChar first = parts->counter.front();
    if (first.isDigit())
        return parts->counter.toInt();
    if (first.isLower())
        return static_cast<int>(pointLetters.indexOf(first)) + 1;
    if (const int value = romanValue(parts->counter))
        return value;
    return parts->counter.size() == 1 ? first.unicode() - u'A' + 1 : 0;
}

QString labelLike(const QString& label, int ordinal)
{
    const auto parts = partsOf(label);
    if (!parts)
        return label;
    const QChar first = parts->counter.front();
    QString counter;
    if (first.isDigit())
        counter = QString::number(ordinal);
    else if (first.isLower())
        counter =
            pointLetters.mid(std::min<qsizetype>(ordinal - 1, pointLetters.size()), 1).toString();
    else if (romanValue(parts->counter) > 0)
        counter = roman(ordinal);
    else
        counter = QChar(static_cast<char16_t>(u'A' + ordinal - 1));
    return counter.isEmpty() ? QString() : QString(parts->before + counter + parts->after);
}

QString firstLabel(BlockType type, int level, const QString& parentLabel)
{
    switch (type) {
    case BlockType::Chapter:
        return u"Chương I"_s;
    case BlockType::Article:
        return u"Điều 1."_s;
    case BlockType::Heading:
        if (level <= 1)
            return u"I."_s;
        if (level == 2 || !parentLabel.endsWith(u'.') || !parentLabel.front().isDigit())
            return u"1."_s;
        return QString(parentLabel + u"1.");
    case BlockType::Clause:
        return parentLabel.endsWith(u'.') && parentLabel.front().isDigit()
                   ? QString(parentLabel + u"1.")
                   : u"1."_s;
    case BlockType::Point:
        return u"a)"_s;
    case BlockType::Item:
        return u"-"_s;
    case BlockType::SubItem:
        return u"+"_s;
    case BlockType::Paragraph:
    case BlockType::Table:
        break;
    }
    return {};
}

} // namespace thidua::document
