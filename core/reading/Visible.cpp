// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Visible.h"

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00AD || code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2064) ||
           (code >= 0x2066 && code <= 0x206F);
}

bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    return code == u' ' || code == 0x00A0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
           code == 0x205F || code == 0x3000;
}

} // namespace

bool isForeign(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t') || code == 0x007F || code == 0xFFFE || code == 0xFFFF;
}

bool isLineEnd(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\n' || code == u'\r' || code == u'\v' || code == u'\f' || code == 0x0085 ||
           code == 0x2028 || code == 0x2029;
}

QString visible(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (const QChar character : line) {
        if (character == u'\t')
            text += "    "_L1;
        else if (isBlank(character))
            text += u' ';
        else if (!isInvisible(character) && !isForeign(character))
            text += character;
    }
    return text;
}

} // namespace thidua::reading
