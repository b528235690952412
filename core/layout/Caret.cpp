// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Caret.h"

#include "layout/LineEdges.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thidua::layout {

namespace {

/// A caret by paragraph and character.
struct Spot {
    int paragraph = -1;
    int index = 0;
    bool upstream = false;
};

Spot spotOf(const PlacedText& text, const Position& position)
{
    const int paragraph = text.find(position.place);
    if (paragraph < 0)
        return {};
    return {paragraph, indexOf(*text.paragraph(paragraph).paragraph, position), position.upstream};
}

/// Index of its line within the paragraph, and the line.
std::pair<int, LineAt> lineOf(const PlacedText& text, const Spot& spot)
{
    const auto& paragraph = text.paragraph(spot.paragraph);
    const int line = text.lineIndex(paragraph, spot.index, spot.upstream);
    return {line, paragraph.lines[static_cast<size_t>(line)]};
}

double xAt(const PlacedText& text, const TextLine& line, int index)
{
    const auto edges = edgesOf(line, text.fonts());
    const int last = static_cast<int>(edges.size()) - 1;
    return edges[static_cast<size_t>(std::clamp(index - line.paragraphStart, 0, last))];
}

/// The stretch of the character before that one, or of the one itself where it begins the line.
const Fragment* fragmentBefore(const TextLine& line, int index)
{
    int end = line.paragraphStart;
    for (const auto& fragment : line.fragments) {
        end += static_cast<int>(fragment.text.size());
        if (index <= end)
            return &fragment;
    }
    return line.fragments.empty() ? nullptr : &line.fragments.back();
}

/// From a distance of nought inside to as much as it lies outside.
double distance(double value, double from, double to)
{
    return std::max({0.0, from - value, value - to});
}

double toColumn(const TextLine& line, double x)
{
    return distance(x, line.columnLeft, line.columnLeft + line.columnWidth);
}

double toHeight(const TextLine& line, double y)
{
    return distance(y, line.top, line.top + line.height);
}

/// Finds the line of a page that a point belongs to.
class LineFinder {
public:
    LineFinder(const PlacedText& text, int page, QPointF point)
        : m_text(text), m_page(page), m_point(point)
    {
    }

    std::optional<LineAt> find() const
    {
        const auto nearest = best([](LineAt) { return true; }, &LineFinder::byHeight);
        if (!nearest)
            return std::nullopt;
        const auto inRow =
            best([&](LineAt at) { return m_text.isWritten(at) && shareRow(at, *nearest); },
                 &LineFinder::byColumn);
        return inRow ? inRow
                     : best([&](LineAt at) { return m_text.isWritten(at); }, &LineFinder::byHeight);
    }

private:
    using Cost = std::array<double, 3>;

    /// Heights first: which row of the page is meant.
    Cost byHeight(const TextLine& line) const
    {
        return {toHeight(line, m_point.y()), toColumn(line, m_point.x()),
                distance(m_point.x(), line.x, line.x + line.width)};
    }
    /// Columns first: which cell of the row.
    Cost byColumn(const TextLine& line) const
    {
        return {toColumn(line, m_point.x()), toHeight(line, m_point.y()),
                distance(m_point.x(), line.x, line.x + line.width)};
    }

    bool shareRow(LineAt a, LineAt b) const
    {
        const int first = m_text.paragraphOf(a);
        const int second = m_text.paragraphOf(b);
        const auto& one = m_text.paragraph(first);
        const auto& other = m_text.paragraph(second);
        if (one.firstRow < 0)
            return a == b;
        return one.block == other.block && one.firstRow <= other.lastRow &&
               other.firstRow <= one.lastRow;
    }

    template <typename Accept>
    std::optional<LineAt> best(const Accept& accept,
                               Cost (LineFinder::*cost)(const TextLine&) const) const
    {
        std::optional<LineAt> found;
        Cost least{};
        const auto& lines = m_text.pages().pages[static_cast<size_t>(m_page)].lines;
        for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
            const LineAt at{m_page, i};
            if (m_text.paragraphOf(at) < 0 || !accept(at))
                continue;
            const Cost now = (this->*cost)(lines[static_cast<size_t>(i)]);
            if (!found || now < least) {
                found = at;
                least = now;
            }
        }
        return found;
    }

    const PlacedText& m_text;
    int m_page;
    QPointF m_point;
};

/// The stops of a paragraph that belong to one of its lines.
std::vector<int> stopsOnLine(const PlacedText& text, const PlacedParagraph& paragraph, int line)
{
    const int start = text.line(paragraph.lines[static_cast<size_t>(line)]).paragraphStart;
    const int end = text.lineEnd(paragraph, line);
    const bool last = line + 1 == static_cast<int>(paragraph.lines.size());
    const QString characters = paragraph.paragraph->text();
    const bool hangs = !last && end > start && characters.at(end - 1) == u' ';
    std::vector<int> stops;
    for (const int stop : caretStops(*paragraph.paragraph))
        if (stop >= start && (stop < end || (stop == end && !hangs)))
            stops.push_back(stop);
    return stops;
}

/// Where no stop lies on the line (a label that takes it whole), the nearest one of the paragraph.
int nearestStop(const PlacedText& text, LineAt at, double x)
{
    const auto& paragraph = text.paragraph(text.paragraphOf(at));
    const TextLine& line = text.line(at);
    const int index = text.lineIndex(paragraph, line.paragraphStart, false);
    const auto stops = stopsOnLine(text, paragraph, index);
    if (stops.empty()) {
        const auto all = caretStops(*paragraph.paragraph);
        const auto after = std::lower_bound(all.begin(), all.end(), line.paragraphStart);
        return after == all.end() ? all.back() : *after;
    }
    const auto edges = edgesOf(line, text.fonts());
    const auto off = [&](int stop) {
        return std::abs(edges[static_cast<size_t>(stop - line.paragraphStart)] - x);
    };
    return *std::min_element(stops.begin(), stops.end(),
                             [&off](int a, int b) { return off(a) < off(b); });
}

} // namespace

std::optional<CaretBox> caretBox(const PlacedText& text, const Position& position)
{
    const Spot spot = spotOf(text, position);
    if (spot.paragraph < 0)
        return std::nullopt;
    const LineAt at = lineOf(text, spot).second;
    const TextLine& line = text.line(at);
    CaretBox box{at.page, xAt(text, line, spot.index), line.top, line.height};
    if (const Fragment* fragment = fragmentBefore(line, spot.index)) {
        const auto& face = text.fonts().metrics(fragment->format.fontStyle());
        const double scale = fragment->format.halfPoints * 10.0 / face.unitsPerEm;
        const double bottom =
            std::min(line.baseline + face.descent * scale, line.top + line.height);
        box.top = std::max(line.top, line.baseline - face.ascent * scale);
        box.height = bottom - box.top;
    }
    return box;
}

std::optional<LineAt> lineOf(const PlacedText& text, const Position& position)
{
    const Spot spot = spotOf(text, position);
    if (spot.paragraph < 0)
        return std::nullopt;
    return lineOf(text, spot).second;
}

Position nearestOnLine(const PlacedText& text, LineAt at, double x)
{
    const auto& paragraph = text.paragraph(text.paragraphOf(at));
    const int stop = nearestStop(text, at, x);
    Position position = positionAt(*paragraph.paragraph, stop);
    position.upstream =
        paragraph.lines[static_cast<size_t>(text.lineIndex(paragraph, stop, false))] != at &&
        paragraph.lines[static_cast<size_t>(text.lineIndex(paragraph, stop, true))] == at;
    return position;
}

std::optional<Position> hit(const PlacedText& text, int page, QPointF point)
{
    const int count = static_cast<int>(text.pages().pages.size());
    if (page < 0 || page >= count)
        return std::nullopt;
    if (const auto line = LineFinder(text, page, point).find())
        return nearestOnLine(text, *line, point.x());
    for (int away = 1; away < count; ++away)
        for (const int other : {page - away, page + away}) {
            if (other < 0 || other >= count)
                continue;
            const double far = other < page ? 1e9 : -1e9;
            if (const auto line = LineFinder(text, other, {point.x(), far}).find())
                return nearestOnLine(text, *line, point.x());
        }
    return std::nullopt;
}

bool isBefore(const PlacedText& text, const Position& a, const Position& b)
{
    const Spot first = spotOf(text, a);
    const Spot second = spotOf(text, b);
    return std::pair(first.paragraph, first.index) < std::pair(second.paragraph, second.index);
}

std::vector<SelectedBox> selectedBoxes(const PlacedText& text, const Position& anchor,
                                       const Position& caret)
{
    std::vector<SelectedBox> boxes;
    Spot from = spotOf(text, anchor);
    Spot to = spotOf(text, caret);
    if (from.paragraph < 0 || to.paragraph < 0)
        return boxes;
    if (std::pair(to.paragraph, to.index) < std::pair(from.paragraph, from.index))
        std::swap(from, to);
    for (int p = from.paragraph; p <= to.paragraph; ++p) {
        for (const LineAt at : text.paragraph(p).lines) {
            const TextLine& line = text.line(at);
            const int end = line.paragraphStart + lengthOf(line);
            const int first = p == from.paragraph ? std::max(from.index, line.paragraphStart)
                                                  : line.paragraphStart;
            const int last = p == to.paragraph ? std::min(to.index, end) : end;
            const bool empty = line.fragments.empty() && p < to.paragraph;
            if (first >= last && !empty)
                continue;
            const double x = xAt(text, line, first);
            const double width = empty ? line.height / 4 : xAt(text, line, last) - x;
            boxes.push_back({at.page, {x, line.top, width, line.height}});
        }
    }
    return boxes;
}

} // namespace thidua::layout
