// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Label.h"

#include "document/Labels.h"
#include "text/Normal.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace thidua::reading {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

QChar at(const QString& text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar(u'\0');
}

/// Words may follow a label after blanks, or at once if they begin with a capital or a quotation
/// mark.
bool isFollowedByWords(const QString& text, qsizetype position)
{
    const QChar next = at(text, position);
    return position >= text.size() || next == u' ' || next.isUpper() || next == u'“' ||
           next == u'"';
}

/// One past the mark that closes a label at `position`: ".", ")", or where a blank follows "/",
/// "-", ":" and the old "/-", ".-"; `position` where there is none.
qsizetype endOfMark(const QString& text, qsizetype position)
{
    const QChar mark = at(text, position);
    const QChar next = at(text, position + 1);
    const bool isDouble = (mark == u'/' || mark == u'.') && (next == u'-' || next == u'–');
    if (isDouble && at(text, position + 2) == u' ')
        return position + 2;
    if (mark == u'.' || mark == u')')
        return position + 1;
    const bool closes = QStringView(u"/-:").contains(mark) && next == u' ';
    return closes ? position + 1 : position;
}

Label made(LabelKind kind, const QString& source, qsizetype end, const QString& form)
{
    Label label{kind, form, source.left(end).trimmed(), 1, 0, end};
    while (label.length < source.size() && source[label.length] == u' ')
        ++label.length;
    return label;
}

Label numbered(Label label, int value)
{
    label.value = value;
    return label;
}

Label number(const QString& text)
{
    qsizetype i = 0;
    int depth = 0;
    int value = 0;
    while (depth < 5) {
        const qsizetype start = i;
        while (isDigit(at(text, i)))
            ++i;
        if (i == start || i - start > 2)
            return {};
        value = QStringView(text).mid(start, i - start).toInt();
        ++depth;
        if (at(text, i) != u'.' || !isDigit(at(text, i + 1)))
            break;
        ++i;
    }
    const QString digits = text.left(i);
    const qsizetype end = endOfMark(text, i);
    const bool closed = end > i;
    // "2.5 tỷ đồng" begins no paragraph of the outline
    if (!closed && (depth < 2 || at(text, i) != u' ' || !at(text, i + 1).isUpper()))
        return {};
    if (closed && !isFollowedByWords(text, end))
        return {};
    Label label = numbered(made(LabelKind::Number, text, end, QString(digits + u'.')), value);
    label.depth = depth;
    return label;
}

Label roman(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && i < 8 && QStringView(u"IVXL").contains(text[i]))
        ++i;
    const int value = romanValue(QStringView(text).left(i));
    qsizetype end = endOfMark(text, i);
    if (end == i && QStringView(u"/-:").contains(at(text, i)))
        ++end; // "I/MỤC ĐÍCH"
    if (value == 0 || end == i || !isFollowedByWords(text, end))
        return {};
    return numbered(made(LabelKind::Roman, text, end, QString(text.left(i) + u'.')), value);
}

/// "A. ĐẶC ĐIỂM TÌNH HÌNH"; a capital before small letters is an initial.
Label letter(const QString& text)
{
    const QChar first = at(text, 0);
    if (first < u'A' || first > u'H' || !QStringView(u".)/-").contains(at(text, 1)))
        return {};
    const QString words = text.mid(2).trimmed();
    if (words.size() < 4 || !text::isCapitals(words))
        return {};
    return numbered(made(LabelKind::Letter, text, 2, QString(first + u'.')),
                    first.unicode() - u'A' + 1);
}

Label point(const QString& text)
{
    const qsizetype index = document::pointLetters.indexOf(at(text, 0));
    if (index < 0)
        return {};
    const int value = static_cast<int>(index) + 1;
    const qsizetype end = endOfMark(text, 1);
    const bool isClosed = at(text, 1) == u')' || (end > 1 && at(text, end) == u' ');
    if (isClosed && at(text, 1) != u':')
        return numbered(made(LabelKind::Point, text, end, QString(text.left(1) + u')')), value);
    static const QRegularExpression below(u"^[a-zđ]\\.?(\\d{1,2})[.)](?=\\s)"_s);
    if (const auto match = below.match(text); match.hasMatch())
        return numbered(made(LabelKind::SubPoint, text, match.capturedEnd(), match.captured()),
                        match.captured(1).toInt());
    return {};
}

Label bullet(const QString& text)
{
    const QChar first = at(text, 0);
    const QChar next = at(text, 1);
    if (!QStringView(u"-–—−•●▪■○◦·+*➢").contains(first) || next == first)
        return {};
    if (text.size() > 1 && next != u' ' && !next.isLetter() && next != u'“' && next != u'"' &&
        next != u'(')
        return {};
    const bool dash = QStringView(u"-–—−").contains(first);
    return made(LabelKind::Bullet, text, 1, dash ? u"-"_s : QString(first));
}

int ordinalOf(const QString& numeral)
{
    static const std::array<QString, 10> words = {u"nhất"_s, u"hai"_s, u"ba"_s,  u"tư"_s,
                                                  u"năm"_s,  u"sáu"_s, u"bảy"_s, u"tám"_s,
                                                  u"chín"_s, u"mười"_s};
    if (isDigit(numeral.front()))
        return numeral.toInt();
    const QString last = text::lower(numeral).section(u' ', -1);
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i] == last)
            return static_cast<int>(i) + 1;
    return romanValue(numeral);
}

Label chapter(const QString& text)
{
    static const QRegularExpression form(u"^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU "
                                         u"MỤC)\\s+([IVXL]+|\\d{1,2}|(?:thứ|THỨ|Thứ)\\s+\\p{L}+)"
                                         "\\s*([.:\\-–]?)(?=\\s|$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString words = text.mid(match.capturedEnd()).trimmed();
    if (!words.isEmpty() && match.capturedView(3).isEmpty() && !text::isCapitals(words))
        return {}; // "Mục 2 Phần này quy định …"
    const QString name = text::lower(match.captured(1));
    const LabelKind kind = name == u"phần"     ? LabelKind::Part
                           : name == u"chương" ? LabelKind::Chapter
                           : name == u"mục"    ? LabelKind::Section
                                               : LabelKind::Subsection;
    return numbered(made(kind, text, match.capturedEnd(),
                         QString(match.captured(1) + u' ' + match.captured(2))),
                    ordinalOf(match.captured(2)));
}

Label article(const QString& text)
{
    static const QRegularExpression form(u"^(Điều|ĐIỀU)\\s+(\\d{1,3})([a-zđ]?)(?:\\s*([.:])|$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return numbered(
        made(LabelKind::Article, text, match.capturedEnd(),
             QString(match.captured(1) + u' ' + match.captured(2) + match.captured(3) + u'.')),
        match.captured(2).toInt());
}

Label inBrackets(const QString& text)
{
    static const QRegularExpression form(u"^\\((\\d{1,2}|[a-zđ])\\)(?=\\s)"_s);
    const auto match = form.match(text);
    return match.hasMatch()
               ? numbered(made(LabelKind::SubPoint, text, match.capturedEnd(), match.captured()),
                          match.captured(1).toInt())
               : Label{};
}

} // namespace

int romanValue(QStringView numeral)
{
    static const QRegularExpression form(u"^(X{0,4})(IX|IV|V?I{0,3})$"_s);
    if (numeral.isEmpty() || numeral.size() > 8)
        return 0;
    const auto match = form.match(numeral.toString());
    if (!match.hasMatch())
        return 0;
    const QString units = match.captured(2);
    const int ones = units == u"IX" ? 9
                     : units == u"IV"
                         ? 4
                         : static_cast<int>((units.startsWith(u'V') ? 5 : 0) + units.count(u'I'));
    return static_cast<int>(match.capturedLength(1)) * 10 + ones;
}

Label labelOf(const QString& text)
{
    const QChar first = at(text, 0);
    if (isDigit(first))
        return number(text);
    if (first == u'(')
        return inBrackets(text);
    if (first == u'Đ')
        return article(text);
    if (first == u'P' || first == u'C' || first == u'M' || first == u'T')
        if (const Label label = chapter(text))
            return label;
    if (QStringView(u"IVXL").contains(first))
        return roman(text);
    if (first >= u'A' && first <= u'H')
        return letter(text);
    if (first.isLower())
        return point(text);
    return bullet(text);
}

} // namespace thidua::reading
