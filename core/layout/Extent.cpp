// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Extent.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace thidua::layout {

namespace {

/// The letters between the marks at the edges of a word; all of it where it is marks alone.
template <typename Stop> std::pair<Stop, Stop> withoutMarks(const QString& text, Stop from, Stop to)
{
    const auto isMark = [&text](int i) { return text.at(i).isPunct() || text.at(i).isSymbol(); };
    Stop first = from;
    while (first != to && isMark(*first))
        ++first;
    if (first == to)
        return {from, to};
    while (isMark(*(to - 1)))
        --to;
    return {first, to};
}

TextRange wordRange(const composition::Paragraph& paragraph, int index)
{
    const QString text = paragraph.text();
    const auto stops = caretStops(paragraph);
    const auto at = std::upper_bound(stops.begin(), stops.end(), index) - 1;
    const auto isBlank = [&text](int i) { return i < text.size() && text.at(i).isSpace(); };
    // At the end of a word that word is meant, as with the pointer on its last letter.
    const bool behind = *at == stops.back() || (isBlank(*at) && at != stops.begin());
    const bool blanks = isBlank(behind ? *(at - (at == stops.begin() ? 0 : 1)) : *at);
    auto from = at;
    while (from != stops.begin() && isBlank(*(from - 1)) == blanks)
        --from;
    auto to = at;
    while (to + 1 != stops.end() && isBlank(*to) == blanks)
        ++to;
    if (!blanks)
        std::tie(from, to) = withoutMarks(text, from, to);
    return {positionAt(paragraph, *from), positionAt(paragraph, *to)};
}

TextRange paragraphsRange(const PlacedText& text, int first, int last)
{
    const auto& begin = *text.paragraph(first).paragraph;
    const auto& end = *text.paragraph(last).paragraph;
    return {positionAt(begin, caretStops(begin).front()), positionAt(end, caretStops(end).back())};
}

/// How many indices of a place name its block: annexes have their own first.
size_t blockDepth(const document::TextPlace& place)
{
    if (place.component == u"body")
        return 1;
    return place.component == u"annexes" ? 2 : 0;
}

bool isSameBlock(const document::TextPlace& a, const document::TextPlace& b)
{
    const size_t depth = blockDepth(a);
    if (a.component != b.component || (depth > 0 && a.part != b.part))
        return false;
    return a.path.size() >= depth && b.path.size() >= depth &&
           std::equal(a.path.begin(), a.path.begin() + static_cast<qsizetype>(depth),
                      b.path.begin());
}

TextRange blockRange(const PlacedText& text, int paragraph, const document::TextPlace& place)
{
    const auto belongs = [&](int index) {
        const auto& typed = text.paragraph(index).paragraph->typed;
        return std::any_of(typed.begin(), typed.end(),
                           [&](const auto& t) { return isSameBlock(place, t.place); });
    };
    int first = paragraph;
    for (int i = paragraph; i >= 0 && belongs(i); i = text.neighbour(i, -1))
        first = i;
    int last = paragraph;
    for (int i = paragraph; i >= 0 && belongs(i); i = text.neighbour(i, 1))
        last = i;
    return paragraphsRange(text, first, last);
}

} // namespace

TextRange rangeAround(const PlacedText& text, const Position& position, Extent extent)
{
    const int index = text.find(position.place);
    if (index < 0)
        return {position, position};
    const auto& paragraph = *text.paragraph(index).paragraph;
    switch (extent) {
    case Extent::Word:
        return wordRange(paragraph, indexOf(paragraph, position));
    case Extent::Line:
        return {moved(text, position, Motion::LineStart, 0),
                moved(text, position, Motion::LineEnd, 0)};
    case Extent::Paragraph:
        return paragraphsRange(text, index, index);
    case Extent::Block:
        return blockRange(text, index, position.place);
    case Extent::All:
        break;
    }
    return *wholeText(text);
}

} // namespace thidua::layout
