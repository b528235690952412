// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/FillIn.h"

#include <algorithm>

namespace thidua::composition {

namespace {

constexpr char16_t replacement = 0xFFFD;

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 ||
           unit == 0x2028 || unit == 0x2029;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F);
}

bool isNoCharacter(char16_t unit)
{
    return unit == 0xFFFE || unit == 0xFFFF || (unit >= 0xFDD0 && unit <= 0xFDEF);
}

bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return !isControl(unit) && !isLineEnd(unit) && !character.isSurrogate() && !isNoCharacter(unit);
}

} // namespace

void setFillIn(Paragraph& paragraph, int width)
{
    const QString text = paragraph.text();
    if (!text.endsWith(u'\t'))
        return;
    const auto count = static_cast<int>(text.count(u'\t'));
    const int right = width - paragraph.format.right;
    const int left = paragraph.format.left + std::max(0, paragraph.format.firstLine);
    paragraph.format.tabs.clear();
    for (int i = 1; i < count; ++i)
        paragraph.format.tabs.push_back(
            {left + (right - left) * i / count, TabAlignment::Left, TabLeader::Dots});
    paragraph.format.tabs.push_back({right, TabAlignment::Right, TabLeader::Dots});
}

QString printable(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool pair =
            character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            result += text.mid(i++, 2);
        else if (character.isSurrogate() || isNoCharacter(character.unicode()))
            result += QChar(replacement);
        else if (isLineEnd(character.unicode()))
            result += u' ';
        else if (!isControl(character.unicode()))
            result += character;
    }
    return result;
}

} // namespace thidua::composition
