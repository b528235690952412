// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/Marked.h"

#include <algorithm>

namespace thidua::reading {

using namespace Qt::StringLiterals;

Marked Marked::mid(qsizetype position, qsizetype length) const
{
    return {text.mid(position, length), marks.mid(position, length)};
}

void Marked::append(const Marked& other)
{
    text += other.text;
    marks += other.marks;
}

Marked Marked::trimmed() const
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return mid(from, to - from);
}

Marked Marked::simplified() const
{
    const auto isOdd = [](QChar character) { return character != u' ' && character.isSpace(); };
    if (!text.contains("  "_L1) && std::none_of(text.begin(), text.end(), isOdd))
        return trimmed(); // nearly every line
    Marked result;
    result.text.reserve(text.size());
    result.marks.reserve(marks.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool blank = text[i].isSpace();
        if (blank && (result.isEmpty() || result.text.back() == u' '))
            continue;
        result.text += blank ? QChar(u' ') : text[i];
        result.marks += marks[i];
    }
    return result.trimmed();
}

bool Marked::isAllBold() const
{
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        if ((marks[i] & Bold) == 0)
            return false;
        found = true;
    }
    return found;
}

document::Inlines Marked::inlines() const
{
    document::Inlines result;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && marks[i] == marks[start])
            continue;
        result.push_back(
            {text.mid(start, i - start), (marks[start] & Bold) != 0, (marks[start] & Italic) != 0});
        start = i;
    }
    return result;
}

} // namespace thidua::reading
