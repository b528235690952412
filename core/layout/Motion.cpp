// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Motion.h"

#include <algorithm>

namespace thidua::layout {

namespace {

/// A caret among the stops of its paragraph.
struct Walker {
    const PlacedText& text;
    int paragraph = -1;
    std::vector<int> stops;
    size_t at = 0; ///< index of the stop

    Walker(const PlacedText& placed, const Position& position) : text(placed)
    {
        enter(text.find(position.place));
        if (paragraph >= 0)
            goTo(indexOf(*text.paragraph(paragraph).paragraph, position));
    }

    void enter(int index)
    {
        paragraph = index;
        stops = index < 0 ? std::vector<int>{} : caretStops(*text.paragraph(index).paragraph);
        at = 0;
    }
    void goTo(int index)
    {
        const auto after = std::upper_bound(stops.begin(), stops.end(), index);
        at = after == stops.begin() ? 0 : static_cast<size_t>(after - stops.begin()) - 1;
    }
    int index() const { return stops[at]; }
    bool isAtStart() const { return at == 0; }
    bool isAtEnd() const { return at + 1 == stops.size(); }
    bool leave(int step)
    {
        const int next = text.neighbour(paragraph, step);
        if (next < 0)
            return false;
        enter(next);
        at = step < 0 ? stops.size() - 1 : 0;
        return true;
    }
    bool step(int direction)
    {
        if (direction > 0 ? isAtEnd() : isAtStart())
            return leave(direction);
        at = direction > 0 ? at + 1 : at - 1;
        return true;
    }
    Position position() const { return positionAt(*text.paragraph(paragraph).paragraph, index()); }
};

bool isBlank(const QString& text, int index)
{
    return index >= 0 && index < text.size() && text.at(index).isSpace();
}

QString textOf(const Walker& walker)
{
    return walker.text.paragraph(walker.paragraph).paragraph->text();
}

void toNextWord(Walker& walker)
{
    if (walker.isAtEnd()) {
        walker.leave(1);
        return;
    }
    const QString text = textOf(walker);
    while (!walker.isAtEnd() && !isBlank(text, walker.index()))
        walker.step(1);
    while (!walker.isAtEnd() && isBlank(text, walker.index()))
        walker.step(1);
}

void toFormerWord(Walker& walker)
{
    if (walker.isAtStart()) {
        walker.leave(-1);
        return;
    }
    const QString text = textOf(walker);
    while (!walker.isAtStart() && isBlank(text, walker.index() - 1))
        walker.step(-1);
    while (!walker.isAtStart() && !isBlank(text, walker.index() - 1))
        walker.step(-1);
}

void toParagraphStart(Walker& walker)
{
    if (walker.isAtStart())
        walker.leave(-1);
    walker.at = 0;
}

void toParagraphEnd(Walker& walker)
{
    if (walker.isAtEnd())
        walker.leave(1);
    walker.at = walker.stops.size() - 1;
}

/// Of two lines the one that is nearer in the direction: `first` has it before `second`.
bool comesFirst(const TextLine& first, const TextLine& second, int direction)
{
    return direction > 0 ? first.baseline < second.baseline : first.baseline > second.baseline;
}

/// The next written line of a page in a direction, from `beyond` on if it is given: in the column
/// of `x` if there is one, otherwise whichever is nearest.
std::optional<LineAt> nextLine(const PlacedText& text, int page, const TextLine* beyond,
                               std::pair<double, int> xAndDirection)
{
    const auto [x, direction] = xAndDirection;
    std::optional<LineAt> inColumn;
    std::optional<LineAt> anywhere;
    const auto& lines = text.pages().pages[static_cast<size_t>(page)].lines;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const TextLine& line = lines[static_cast<size_t>(i)];
        const LineAt at{page, i};
        if (!text.isWritten(at) || (beyond && !comesFirst(*beyond, line, direction)))
            continue;
        if (!anywhere || comesFirst(line, text.line(*anywhere), direction))
            anywhere = at;
        const bool covers = x >= line.columnLeft && x <= line.columnLeft + line.columnWidth;
        if (covers && (!inColumn || comesFirst(line, text.line(*inColumn), direction)))
            inColumn = at;
    }
    return inColumn ? inColumn : anywhere;
}

Position acrossLines(const PlacedText& text, const Position& from, double x, int direction)
{
    const auto at = lineOf(text, from);
    if (!at)
        return from;
    const int pages = static_cast<int>(text.pages().pages.size());
    auto found = nextLine(text, at->page, &text.line(*at), {x, direction});
    for (int page = at->page + direction; !found && page >= 0 && page < pages; page += direction)
        found = nextLine(text, page, nullptr, {x, direction});
    return found ? nearestOnLine(text, *found, x) : from;
}

Position acrossPages(const PlacedText& text, const Position& from, double x, int direction)
{
    const auto box = caretBox(text, from);
    if (!box)
        return from;
    const int pages = static_cast<int>(text.pages().pages.size());
    for (int page = box->page + direction; page >= 0 && page < pages; page += direction)
        if (nextLine(text, page, nullptr, {x, direction}))
            return hit(text, page, {x, box->top + box->height / 2}).value_or(from);
    return hit(text, box->page, {x, direction * 1e9}).value_or(from);
}

Position lineEdge(const PlacedText& text, const Position& from, bool end)
{
    const auto at = lineOf(text, from);
    return at ? nearestOnLine(text, *at, end ? 1e9 : -1e9) : from;
}

} // namespace

std::optional<TextRange> wholeText(const PlacedText& text)
{
    const int first = text.neighbour(-1, 1);
    const int last = text.neighbour(static_cast<int>(text.paragraphs().size()), -1);
    if (first < 0)
        return std::nullopt;
    const auto& begin = *text.paragraph(first).paragraph;
    const auto& end = *text.paragraph(last).paragraph;
    return TextRange{positionAt(begin, caretStops(begin).front()),
                     positionAt(end, caretStops(end).back())};
}

Position moved(const PlacedText& text, const Position& from, Motion motion, double wantedX)
{
    Walker walker(text, from);
    if (walker.paragraph < 0)
        return from;
    switch (motion) {
    case Motion::Left:
    case Motion::Right:
        walker.step(motion == Motion::Right ? 1 : -1);
        break;
    case Motion::WordLeft:
        toFormerWord(walker);
        break;
    case Motion::WordRight:
        toNextWord(walker);
        break;
    case Motion::Up:
    case Motion::Down:
        return acrossLines(text, from, wantedX, motion == Motion::Down ? 1 : -1);
    case Motion::LineStart:
    case Motion::LineEnd:
        return lineEdge(text, from, motion == Motion::LineEnd);
    case Motion::ParagraphStart:
        toParagraphStart(walker);
        break;
    case Motion::ParagraphEnd:
        toParagraphEnd(walker);
        break;
    case Motion::PageUp:
    case Motion::PageDown:
        return acrossPages(text, from, wantedX, motion == Motion::PageDown ? 1 : -1);
    case Motion::DocumentStart:
        return wholeText(text)->from;
    case Motion::DocumentEnd:
        return wholeText(text)->to;
    }
    return walker.position();
}

} // namespace thidua::layout
