// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Inline.h"

#include <algorithm>

namespace thidua::document {

QString plainText(const Inlines& inlines)
{
    QString text;
    for (const auto& part : inlines)
        text += part.text;
    return text;
}

Inlines inlinesOf(const QString& text)
{
    return text.isEmpty() ? Inlines{} : Inlines{{text, false, false, {}}};
}

bool hasEmphasis(const Inlines& inlines)
{
    return std::any_of(inlines.begin(), inlines.end(),
                       [](const Inline& part) { return part.bold || part.italic; });
}

bool hasFields(const Inlines& inlines)
{
    return std::any_of(inlines.begin(), inlines.end(),
                       [](const Inline& part) { return part.field.has_value(); });
}

bool hasNotes(const Inlines& inlines)
{
    return std::any_of(inlines.begin(), inlines.end(),
                       [](const Inline& part) { return !part.note.isEmpty(); });
}

} // namespace thidua::document
