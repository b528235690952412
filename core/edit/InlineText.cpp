// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/InlineText.h"

#include <algorithm>

namespace thidua::edit {

using document::Inline;
using document::Inlines;

namespace {

bool sameFormat(Inline left, Inline right)
{
    left.text.clear();
    right.text.clear();
    return left == right;
}

} // namespace

int lengthOf(const Inlines& text)
{
    int length = 0;
    for (const auto& stretch : text)
        length += static_cast<int>(stretch.text.size());
    return length;
}

Inlines part(const Inlines& text, int from, int count)
{
    Inlines made;
    int start = 0;
    for (const auto& stretch : text) {
        const int end = start + static_cast<int>(stretch.text.size());
        const int first = std::max(from, start);
        const int last = std::min(from + count, end);
        if (first < last) {
            made.push_back(stretch);
            made.back().text = stretch.text.mid(first - start, last - first);
        }
        start = end;
    }
    return made;
}

Inlines joined(Inlines left, const Inlines& right)
{
    Inlines made;
    const auto append = [&made](const Inline& stretch) {
        if (stretch.text.isEmpty())
            return;
        if (!made.empty() && sameFormat(made.back(), stretch))
            made.back().text += stretch.text;
        else
            made.push_back(stretch);
    };
    std::for_each(left.begin(), left.end(), append);
    std::for_each(right.begin(), right.end(), append);
    return made;
}

Inlines typedAt(const Inlines& text, int offset, const QString& typed)
{
    Inlines model = part(text, std::max(0, offset - 1), 1);
    if (model.empty())
        return document::inlinesOf(typed);
    Inline made;
    made.text = typed;
    made.bold = model.front().bold;
    made.italic = model.front().italic;
    return {made};
}

} // namespace thidua::edit
