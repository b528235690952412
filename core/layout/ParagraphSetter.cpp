// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/ParagraphSetter.h"

#include "layout/LineFiller.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace thidua::layout {

using composition::Alignment;

namespace {

double widthOf(const Shaped& shaped, int start, int end)
{
    qint64 units = 0;
    for (int i = start; i < end; ++i)
        units += shaped.advances[static_cast<size_t>(i)];
    return static_cast<double>(units) / widthUnitsPerTwip;
}

int blanksIn(const Shaped& shaped, int start, int end)
{
    int blanks = 0;
    for (int i = start; i < end; ++i)
        blanks += shaped.isBlank(i) ? 1 : 0;
    return blanks;
}

int indent(const composition::ParagraphFormat& format, int line)
{
    return format.left + (line == 0 ? format.firstLine : 0);
}

/// Where the text of a line begins and what every blank is given.
struct Adjustment {
    double shift = 0;
    double wordSpace = 0;
};

Adjustment adjustment(const SetParagraph& set, int line)
{
    const SetLine& setLine = set.lines[static_cast<size_t>(line)];
    const double slack = set.room(line) - setLine.width;
    switch (set.format.alignment) {
    case Alignment::Left:
        return {};
    case Alignment::Centre:
        return {slack / 2, 0};
    case Alignment::Right:
        return {slack, 0};
    case Alignment::Justified:
        break;
    }
    // A last line that only fits with narrowed blanks is drawn so.
    const bool last = line + 1 == set.lineCount() && slack > 0;
    if (last || setLine.blanks == 0)
        return {};
    return {0, slack / setLine.blanks};
}

/// Hanging blanks stand in the last fragments' text and outside their width.
std::vector<Fragment> fragments(const SetParagraph& set, const SetLine& line, double x,
                                double wordSpace)
{
    std::vector<Fragment> result;
    const LineRange& range = line.range;
    const double edge = x;
    auto tab = line.tabs.begin();
    const auto& stretches = set.shaped.stretches;
    auto stretch =
        std::partition_point(stretches.begin(), stretches.end(),
                             [&range](const Stretch& s) { return s.end <= range.start; });
    for (; stretch != stretches.end() && stretch->start < range.end; ++stretch) {
        const int start = std::max(stretch->start, range.start);
        const int end = std::min(stretch->end, range.end);
        const int visible = std::clamp(range.visibleEnd, start, end);
        Fragment fragment{set.shaped.text.mid(start, end - start), stretch->format, x, 0, 0};
        fragment.width = widthOf(set.shaped, start, visible);
        if (set.shaped.isTab(*stretch) && tab != line.tabs.end())
            fragment.width = edge + (tab++)->end - x;
        if (wordSpace != 0 && start >= line.adjustedFrom) {
            fragment.wordSpace = wordSpace;
            fragment.width += blanksIn(set.shaped, start, visible) * wordSpace;
        }
        x += fragment.width;
        result.push_back(std::move(fragment));
    }
    return result;
}

LineMetrics metricsOf(const SetParagraph& set, const LineRange& range, const Press& press)
{
    // The end mark of a paragraph has the format of its last run, without one that of the style.
    const auto& runs = set.paragraph->runs;
    const auto& mark =
        runs.empty() ? press.styles.of(set.paragraph->style).character : runs.back().format;
    if (set.shaped.text.isEmpty())
        return emptyLineMetrics(mark, set.format.line, press.fonts);
    return lineMetrics(set.shaped, range, set.format.line, press.fonts);
}

TabRuler rulerOf(const SetParagraph& set) { return {set.format, set.inCell ? 0 : set.width}; }

/// Gives the tabs of every line their widths. Only what follows the last tab of a line is
/// justified.
void setTabs(SetParagraph& set, const Profile& profile)
{
    const TabRuler ruler = rulerOf(set);
    LineFiller filler(set.shaped, profile, &ruler);
    for (int i = 0; i < set.lineCount(); ++i) {
        SetLine& line = set.lines[static_cast<size_t>(i)];
        filler.begin(line.range.start, set.room(i) * widthUnitsPerTwip);
        line.tabs = filler.tabsTo(line.range.visibleEnd);
        if (line.tabs.empty())
            continue;
        const auto last = set.shaped.text.lastIndexOf(u'\t', line.range.visibleEnd - 1);
        line.adjustedFrom = static_cast<int>(last) + 1;
        line.width =
            line.tabs.back().end + widthOf(set.shaped, line.adjustedFrom, line.range.visibleEnd);
        line.blanks = blanksIn(set.shaped, line.adjustedFrom, line.range.visibleEnd);
    }
}

/// LibreOffice puts the room of multiple spacing above a line, none above the first one, and what
/// the last one adds below it.
void putRoomAboveLines(SetParagraph& set)
{
    for (size_t i = 0; i + 1 < set.lines.size(); ++i) {
        LineMetrics& line = set.lines[i].metrics;
        const int room = set.lines[i + 1].metrics.overhang;
        line.descent += room - line.overhang;
        line.overhang = room;
    }
}

/// At the end of a cell LibreOffice reckons it from the size of the style, whatever the line has.
int roomAtEndOfCell(const SetParagraph& set, const Press& press)
{
    const auto& spacing = set.format.line;
    const int room = set.lines.back().metrics.overhang;
    if (press.profile.multipleSpacing == SpacingRoom::BelowLine || room == 0)
        return room;
    const double size = press.styles.of(set.paragraph->style).character.halfPoints * 10;
    const int percent = spacing.value * 100 / 240 - 100;
    return static_cast<int>(size * percent * 1.15 / 100);
}

/// A full stop of Times New Roman: its width, that of its dot and the height of the dot's middle,
/// as parts of the size of the type.
constexpr double stopAdvance = 0.25;
constexpr double stopWidth = 0.1;
constexpr double stopMiddle = 0.045;

/// The dots that fill a tab, on the baseline.
Stroke leaderStroke(const Fragment& tab, double baseline)
{
    const double size = tab.format.halfPoints * 10;
    const double advance = size * stopAdvance;
    const double begin = std::ceil(tab.x / advance) * advance; // dots of all lines stand in columns
    const double y = baseline - size * stopMiddle;
    return {begin, y, tab.x + tab.width, y, size * stopWidth, tab.format.red, advance};
}

std::vector<Stroke> leaderStrokes(const SetParagraph& set, LineSpan lines, int x, int top)
{
    std::vector<Stroke> strokes;
    int y = top + (lines.from == 0 ? set.above : 0);
    for (int i = lines.from; i < lines.to && set.shaped.hasTabs; ++i) {
        const SetLine& line = set.lines[static_cast<size_t>(i)];
        const TextLine placed = placedLine(set, i, x, y);
        auto tab = line.tabs.begin();
        for (const auto& fragment : placed.fragments)
            if (fragment.text == u"\t" && tab != line.tabs.end() &&
                (tab++)->leader == composition::TabLeader::Dots)
                strokes.push_back(leaderStroke(fragment, placed.baseline));
        y += line.metrics.height();
    }
    return strokes;
}

void appendBox(std::vector<Stroke>& strokes, const QRectF& box)
{
    const double left = box.left();
    const double top = box.top();
    const double right = box.right();
    const double bottom = box.bottom();
    const double width = boxLineWidth;
    strokes.push_back({left, top, right, top, width});
    strokes.push_back({left, bottom, right, bottom, width});
    strokes.push_back({left, top, left, bottom, width});
    strokes.push_back({right, top, right, bottom, width});
}

} // namespace

int SetParagraph::height(int from, int to) const
{
    int sum = (from == 0 ? above : 0) + (to == lineCount() ? below : 0);
    for (int i = from; i < to; ++i)
        sum += lines[static_cast<size_t>(i)].metrics.height();
    return sum;
}

int SetParagraph::room(int line) const
{
    return std::max(0, width - indent(format, line) - format.right);
}

double SetParagraph::widestLine() const
{
    double widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

SetParagraph setParagraph(const composition::Paragraph& paragraph, int width, const Press& press,
                          bool inCell)
{
    SetParagraph set;
    set.inCell = inCell;
    set.paragraph = &paragraph;
    set.format = paragraph.format;
    set.width = width;
    set.above = set.format.topRule ? topRuleWidth : set.format.box ? boxLineWidth : 0;
    set.below = set.format.box ? boxLineWidth : 0;
    set.shaped = shape(paragraph.runs, press.fonts, press.profile);
    const bool justified = set.format.alignment == Alignment::Justified;
    const TabRuler tabs = rulerOf(set);
    const LineRoom room{set.room(0), set.room(1), &tabs};
    for (const auto& range : breakLines(set.shaped, room, press.profile, justified)) {
        const double natural = widthOf(set.shaped, range.start, range.visibleEnd);
        const int blanks = blanksIn(set.shaped, range.start, range.visibleEnd);
        set.lines.push_back({range, metricsOf(set, range, press), natural, blanks});
    }
    if (set.shaped.hasTabs)
        setTabs(set, press.profile);
    if (press.profile.multipleSpacing == SpacingRoom::AboveLine)
        putRoomAboveLines(set);
    set.roomAtEndOfCell = roomAtEndOfCell(set, press);
    return set;
}

std::vector<int> notesIn(const SetParagraph& set, LineSpan lines)
{
    std::vector<int> notes;
    if (lines.from >= lines.to)
        return notes;
    const int start = set.lines[static_cast<size_t>(lines.from)].range.start;
    const int end = set.lines[static_cast<size_t>(lines.to) - 1].range.end;
    for (const auto& stretch : set.shaped.stretches)
        if (stretch.note > 0 && stretch.start >= start && stretch.start < end)
            notes.push_back(stretch.note);
    return notes;
}

int linesThatFitAnyhow(const SetParagraph& set, int from, int height)
{
    int count = 0;
    int bottom = from == 0 ? set.above : 0;
    for (int i = from; i < set.lineCount(); ++i, ++count) {
        const LineMetrics& line = set.lines[static_cast<size_t>(i)].metrics;
        bottom += line.height() + (i + 1 == set.lineCount() ? set.below : 0);
        if (bottom - line.overhang > height)
            break;
    }
    return count;
}

int linesThatFit(const SetParagraph& set, int from, int height)
{
    return withoutWidows(set, from, linesThatFitAnyhow(set, from, height));
}

int withoutWidows(const SetParagraph& set, int from, int count)
{
    const int left = set.lineCount() - from - count;
    if (left == 0)
        return count;
    if (set.format.keepLines)
        return 0;
    if (!set.format.widowControl)
        return count;
    if (left == 1)
        --count;
    return count < (from == 0 ? 2 : 1) ? 0 : count;
}

int leastFirstLines(const SetParagraph& set)
{
    const int count = set.lineCount();
    if (set.format.keepLines)
        return count;
    if (!set.format.widowControl)
        return 1;
    return count <= 3 ? count : 2; // of three lines none can be parted without a widow or an orphan
}

TextLine placedLine(const SetParagraph& set, int line, int x, int top)
{
    const SetLine& setLine = set.lines[static_cast<size_t>(line)];
    const Adjustment adjusted = adjustment(set, line);
    TextLine placed;
    placed.x = x + indent(set.format, line) + adjusted.shift;
    placed.width = setLine.width + adjusted.wordSpace * setLine.blanks;
    placed.top = top;
    placed.baseline = top + setLine.metrics.ascent;
    placed.height = setLine.metrics.height();
    if (setLine.fragments.empty() || setLine.fragmentsX != placed.x) {
        setLine.fragments = fragments(set, setLine, placed.x, adjusted.wordSpace);
        setLine.fragmentsX = placed.x;
    }
    placed.fragments = setLine.fragments;
    placed.style = set.paragraph->style;
    placed.source = set.paragraph->source;
    placed.paragraphStart = setLine.range.start;
    placed.columnLeft = x;
    placed.columnWidth = set.width;
    return placed;
}

std::vector<Stroke> paragraphStrokes(const SetParagraph& set, LineSpan lines, int x, int top)
{
    std::vector<Stroke> strokes = leaderStrokes(set, lines, x, top);
    const double left = x + set.format.left;
    const double right = x + set.width - set.format.right;
    const bool rule = set.format.topRule && lines.from == 0;
    if (rule && right - left >= topRuleWidth) // under an empty line there is none
        strokes.push_back(
            {left, top + topRuleWidth / 2.0, right, top + topRuleWidth / 2.0, topRuleWidth});
    if (set.format.box) {
        const double offset = boxLineWidth / 2.0;
        const double upper = top + boxLineWidth / 2.0;
        const double lower = top + set.height(lines.from, lines.to) - boxLineWidth / 2.0;
        appendBox(strokes, QRectF(QPointF(left - offset, upper), QPointF(right + offset, lower)));
    }
    return strokes;
}

} // namespace thidua::layout
