// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/BreakOpportunities.h"

#include <QChar>

#include <algorithm>

namespace thidua::layout {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t hyphen = 0x2010;
constexpr char16_t noBreakHyphen = 0x2011;
constexpr char16_t enDash = 0x2013;
constexpr char16_t emDash = 0x2014;
constexpr char16_t ellipsis = 0x2026;
constexpr char16_t zeroWidthSpace = 0x200B;
constexpr char16_t wordJoiner = 0x2060;

/// LibreOffice keeps a path together over this many characters and no more.
constexpr qsizetype longestPath = 66;

bool isOneOf(char16_t unit, QStringView set) { return set.contains(QChar(unit)); }

/// Marks that never start a line, not even after a blank (UAX 14, LB13).
bool isClosing(char16_t unit) { return isOneOf(unit, u",.;:!?)]}/"); }

/// Marks that cling to the character before them.
bool clingsToFormer(char16_t unit) { return isClosing(unit) || isOneOf(unit, u"%…“”‘’\"'"); }

bool isGlue(char16_t unit) { return isHolding(unit) || unit == wordJoiner; }

bool mayBreakAfterBlanks(QStringView text, qsizetype index)
{
    if (isClosing(text[index].unicode()))
        return false;
    qsizetype blank = index - 1;
    while (blank > 0 && text[blank] == u' ')
        --blank;
    const char16_t former = text[blank].unicode();
    const char16_t next = text[index].unicode();
    // UAX 14: LB14 opening mark, LB17 two dashes. Neither Word nor LibreOffice has LB15, which
    // would keep "(" behind a quotation mark.
    return !isOneOf(former, u"([{") && !(former == emDash && next == emDash);
}

/// Behind every hyphen, as Word and LibreOffice 7 do. LibreOffice 24 leaves out "Covid-|19" and
/// "-|5"; where they must agree, the paper has U+2011.
bool mayBreakAfterHyphen(QStringView text, qsizetype index, HyphenBreaks hyphens)
{
    if (isOneOf(text[index].unicode(), u"-–—"))
        return false;
    if (hyphens == HyphenBreaks::Always)
        return true;
    const QChar former = index >= 2 ? text[index - 2] : QChar(u' ');
    if (isOneOf(former.unicode(), u" “\"'["))
        return false;
    return !text[index].isDigit() || former.isDigit() || former == u')';
}

/// A candidate only: breakPosition() never ends a line behind a slash.
bool mayBreakAfterSlash(QStringView text, qsizetype index)
{
    return !(text[index].isDigit() && index >= 2 && text[index - 2].isDigit());
}

qsizetype afterBlanks(QStringView text, qsizetype index)
{
    while (index < text.size() && text[index] == u' ')
        ++index;
    return index;
}

/// Back to the blank or tab before the path, though that may stand lines above; a path that begins
/// its paragraph, or is overly long, may be broken behind its slashes.
qsizetype beforePath(QStringView text, qsizetype index)
{
    for (qsizetype blank = index - 1; blank > 0 && index - blank < longestPath; --blank)
        if (text[blank] == u' ' || text[blank] == u'\t')
            return blank + 1;
    return index;
}

/// Splits a word that no line can take, never between the halves of a character.
qsizetype emergencyBreak(QStringView text, qsizetype start, qsizetype cut)
{
    qsizetype index = std::max(cut, start + 1);
    while (index < text.size() && (text[index].isLowSurrogate() || text[index].isMark()))
        ++index;
    return afterBlanks(text, index);
}

} // namespace

bool isHolding(char16_t unit) { return unit == noBreakSpace || unit == noBreakHyphen; }

bool mayBreakBefore(QStringView text, qsizetype index, HyphenBreaks hyphens)
{
    const char16_t former = text[index - 1].unicode();
    const char16_t next = text[index].unicode();
    if (next == u' ')
        return false;
    if (former == u' ')
        return mayBreakAfterBlanks(text, index);
    if (former == zeroWidthSpace)
        return true;
    if (former == u'\t' || next == u'\t')
        return true;
    if (clingsToFormer(next) || isGlue(next) || isGlue(former))
        return false;
    if (former == u'-')
        return mayBreakAfterHyphen(text, index, hyphens);
    if (former == u'/')
        return mayBreakAfterSlash(text, index);
    return former == hyphen || former == enDash || former == emDash || former == ellipsis ||
           isOneOf(former, u"!?|") || next == emDash;
}

qsizetype breakPosition(QStringView text, qsizetype start, qsizetype cut, HyphenBreaks hyphens)
{
    if (cut >= text.size())
        return text.size();
    if (text[cut] == u' ')
        return afterBlanks(text, cut);
    qsizetype index = cut;
    if (index > start && text[index - 1] == u'/' && mayBreakBefore(text, index, hyphens))
        --index;
    while (index > start && !mayBreakBefore(text, index, hyphens))
        --index;
    if (index > start && text[index - 1] == u'/')
        index = beforePath(text, index);
    return index > start ? index : emergencyBreak(text, start, cut);
}

} // namespace thidua::layout
