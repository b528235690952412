// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/HeadLines.h"
#include "reading/Label.h"
#include "reading/Line.h"
#include "reading/Shapes.h"
#include "text/Normal.h"

#include <QSet>

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPiece = 80;

bool isOneWord(const QString& text)
{
    return text.size() <= 10 && text[0].isUpper() &&
           std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isLetter(); });
}

/// "Điều" and "1. Phạm vi", "Chương" and "I"
bool isCutLabel(const QString& first, const QString& second)
{
    static const QSet<QString> words = {u"Điều"_s, u"Chương"_s, u"Mục"_s, u"Phần"_s};
    if (!words.contains(first))
        return false;
    const LabelKind kind = labelOf(QString(first + u' ' + second)).kind;
    return kind != LabelKind::None && kind <= LabelKind::Article;
}

/// The first word of a line that stands alone.
bool isCutAfterFirstWord(const QString& first, const QString& second)
{
    if (!isOneWord(first) || urgencyOf(first) != document::Urgency::None || first == u"MẬT" ||
        labelOf(second))
        return false;
    const bool capitals = text::isCapitals(first);
    return capitals == text::isCapitals(second.section(u' ', 0, 0)) && second.size() > first.size();
}

/// "TM. ỦY BAN NHÂN" and "DÂN"
bool isCutPost(const QString& first, const QString& second)
{
    return isPost(first) && !isPost(second) && isOneWord(second) && text::isCapitals(second);
}

bool isCutNumber(const QString& first, const QString& second)
{
    return (first == u"Số:" || first == u"Số") && !second.isEmpty() &&
           (second[0].isDigit() || second[0] == u'/');
}

bool isCutHead(const QString& first, const QString& second)
{
    const QString whole = first + u' ' + second;
    if (text::isCapitals(first) ? isNationalName(whole) && !isNationalName(second)
                                : isMotto(whole) && !isMotto(second))
        return true;
    return (first.contains(u"ngày") || first.contains(u"tháng")) && !placeAndDate(first) &&
           !placeAndDate(second) && placeAndDate(whole) && !placeAndDate(whole)->place.isEmpty();
}

/// "1. Tổng kết công tác thi đua năm" and "2026:". Long lines are full ones, which are joined later
/// by the width of the text.
bool isCutYear(const QString& first, const QString& second)
{
    constexpr qsizetype longest = 60;
    return first.size() < longest && labelOf(first) && first.endsWith(u" năm") &&
           second.size() >= 4 &&
           std::all_of(second.begin(), second.begin() + 4,
                       [](QChar character) { return character.isDigit(); }) &&
           (second.size() == 4 || !second[4].isLetterOrNumber());
}

bool belongTogether(const Line& first, const Line& second)
{
    if (first.rule || second.rule || first.isRow() || second.isRow() || second.blanksBefore > 0 ||
        second.heading > 0)
        return false;
    const QString& before = first.text.text;
    const QString& after = second.text.text;
    if (before.size() > longestPiece)
        return false;
    return isCutLabel(before, after) || isCutAfterFirstWord(before, after) ||
           isCutNumber(before, after) || isCutPost(before, after) || isCutYear(before, after) ||
           (after.size() <= longestPiece && isCutHead(before, after));
}

} // namespace

Lines mended(const Lines& lines)
{
    Lines result;
    result.reserve(lines.size());
    for (const Line& line : lines) {
        if (result.empty() || !belongTogether(result.back(), line)) {
            result.push_back(line);
            continue;
        }
        result.back().text.append(Marked(u" "_s));
        result.back().text.append(line.text);
    }
    return result;
}

} // namespace thidua::reading
