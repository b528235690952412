// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/TypedText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace thidua::layout {

using composition::Paragraph;
using composition::Typed;

namespace {

/// Whether the stretch goes on with the text of the one before it, behind pen room.
bool continues(const Typed& stretch, const Typed& former)
{
    return stretch.place == former.place && stretch.from == former.from + former.length;
}

} // namespace

std::vector<int> caretStops(const Paragraph& paragraph)
{
    std::vector<int> stops;
    const QString text = paragraph.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const Typed* former = nullptr;
    for (const Typed& stretch : paragraph.typed) {
        const bool goesOn = former && continues(stretch, *former);
        const int end = std::min(stretch.end(), static_cast<int>(text.size()));
        for (int i = stretch.start + (goesOn ? 1 : 0); i <= end; ++i) {
            finder.setPosition(i);
            // A mark that stands at the beginning of its text has nobody else to belong to.
            const bool boundary = i == stretch.start || i == end || finder.isAtBoundary();
            if (boundary && (stops.empty() || stops.back() < i))
                stops.push_back(i);
        }
        former = &stretch;
    }
    return stops;
}

Position positionAt(const Paragraph& paragraph, int index)
{
    for (const Typed& stretch : paragraph.typed)
        if (index >= stretch.start && index <= stretch.end())
            return {stretch.place, stretch.from + index - stretch.start, false};
    return {};
}

int indexOf(const Paragraph& paragraph, const Position& position)
{
    int index = 0;
    for (const Typed& stretch : paragraph.typed) {
        if (stretch.place != position.place)
            continue;
        index = stretch.start + std::clamp(position.offset - stretch.from, 0, stretch.length);
        if (position.offset <= stretch.from + stretch.length)
            break;
    }
    const auto stops = caretStops(paragraph);
    const auto after = std::upper_bound(stops.begin(), stops.end(), index);
    return after == stops.begin() ? index : *(after - 1);
}

} // namespace thidua::layout
