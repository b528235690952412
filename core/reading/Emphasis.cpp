// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Emphasis.h"

#include <array>
#include <vector>

namespace thidua::reading {

namespace {

/// Emphasis that runs further is a lone asterisk and a footnote, not emphasis.
constexpr qsizetype mostCharacters = 5'000;
constexpr int mostLines = 4;

struct Delimiter {
    qsizetype position = 0; ///< in the source
    int length = 0;
    int line = 0;       ///< of the stretch
    bool opens = false; ///< paired, as the first of two
    bool paired = false;
};

bool isEscapable(QChar character)
{
    return QStringView(u"\\`*_{}[]()#+-.!|>~<&").contains(character);
}

bool isBlankAt(const QString& text, qsizetype position)
{
    return position < 0 || position >= text.size() || text[position].isSpace();
}

bool isWordAt(const QString& text, qsizetype position)
{
    return position >= 0 && position < text.size() && text[position].isLetterOrNumber();
}

/// Two and three asterisks are hardly ever anything but emphasis, whatever blanks a scanner put in.
bool canOpen(const QString& text, const Delimiter& mark)
{
    const qsizetype after = mark.position + mark.length;
    if (text[mark.position] == u'_')
        return !isBlankAt(text, after) && !isWordAt(text, mark.position - 1) && text[after] != u'_';
    if (mark.length >= 2)
        return after < text.size() && text[after] != u'\n';
    return !isBlankAt(text, after) && !isWordAt(text, mark.position - 1) && text[after] != u')';
}

bool canClose(const QString& text, const Delimiter& mark)
{
    const qsizetype after = mark.position + mark.length;
    if (text[mark.position] == u'_')
        return !isBlankAt(text, mark.position - 1) && !isWordAt(text, after);
    if (mark.length >= 2)
        return true;
    return !isBlankAt(text, mark.position - 1);
}

std::vector<Delimiter> delimiters(const QString& text)
{
    std::vector<Delimiter> found;
    int line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        line += text[i] == u'\n' ? 1 : 0;
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1])) {
            ++i;
            continue;
        }
        if (text[i] != u'*' && text[i] != u'_')
            continue;
        qsizetype end = i;
        while (end < text.size() && text[end] == text[i])
            ++end;
        const int most = text[i] == u'_' ? 2 : 3;
        if (end - i <= most)
            found.push_back({i, static_cast<int>(end - i), line});
        i = end - 1;
    }
    return found;
}

bool isNear(const Delimiter& first, const Delimiter& second)
{
    return second.position - first.position <= mostCharacters &&
           second.line - first.line <= mostLines;
}

/// One stack for each kind of delimiter: one look per delimiter, whatever the text.
void pair(const QString& text, std::vector<Delimiter>& marks)
{
    std::array<std::vector<size_t>, 8> open;
    for (size_t i = 0; i < marks.size(); ++i) {
        const bool underscore = text[marks[i].position] == u'_';
        auto& stack = open[static_cast<size_t>(marks[i].length + (underscore ? 4 : 0))];
        if (!stack.empty() && canClose(text, marks[i])) {
            Delimiter& first = marks[stack.back()];
            stack.pop_back();
            if (isNear(first, marks[i])) {
                first.paired = first.opens = true;
                marks[i].paired = true;
                continue;
            }
        }
        if (canOpen(text, marks[i]))
            stack.push_back(i);
    }
}

/// Two or three asterisks at a word whose partners were lost on the way.
bool isOrphan(const QString& text, const Delimiter& mark)
{
    return text[mark.position] == u'*' && mark.length >= 2 &&
           (!isBlankAt(text, mark.position - 1) || !isBlankAt(text, mark.position + mark.length));
}

char markOf(int length)
{
    return static_cast<char>((length >= 2 ? Marked::Bold : 0) | (length != 2 ? Marked::Italic : 0));
}

} // namespace

Marked withEmphasis(const QString& markdown)
{
    std::vector<Delimiter> marks = delimiters(markdown);
    pair(markdown, marks);
    Marked result;
    result.text.reserve(markdown.size());
    int bold = 0;
    int italic = 0;
    auto next = marks.begin();
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        while (next != marks.end() && next->position < i)
            ++next;
        if (next != marks.end() && next->position == i && next->paired) {
            const char mark = markOf(next->length);
            bold += (mark & Marked::Bold) != 0 ? (next->opens ? 1 : -1) : 0;
            italic += (mark & Marked::Italic) != 0 ? (next->opens ? 1 : -1) : 0;
            i += next->length - 1;
            continue;
        }
        if (next != marks.end() && next->position == i && isOrphan(markdown, *next)) {
            i += next->length - 1;
            continue;
        }
        if (markdown[i] == u'\\' && i + 1 < markdown.size() && isEscapable(markdown[i + 1]))
            ++i;
        result.text += markdown[i];
        result.marks +=
            static_cast<char>((bold > 0 ? Marked::Bold : 0) | (italic > 0 ? Marked::Italic : 0));
    }
    return result;
}

} // namespace thidua::reading
