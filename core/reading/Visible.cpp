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

/// Letters of other languages that old fonts and PDF files have in place of ours: they look alike
/// and nothing finds them.
QChar ourLetter(QChar character)
{
    switch (character.unicode()) {
    case 0x00D0: // eth
    case 0x0189: // African D
        return u'Đ';
    case 0x00F0:
        return u'đ';
    case 0x01A2: // oi
        return u'Ư';
    case 0x01A3:
        return u'ư';
    default:
        return character;
    }
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
            text += ourLetter(character);
    }
    return text;
}

} // namespace thidua::reading
