// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperNotes.h"

#include "layout/FragileLines.h"
#include "layout/Layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace thidua::parity {

using namespace Qt::StringLiterals;
using composition::Flow;
using composition::LineRule;
using composition::Paragraph;
using layout::Page;
using layout::TextLine;

namespace {

/// A flow whose paragraphs are numbered by their sources.
struct Numbered {
    Flow flow;
    std::vector<const Paragraph*> paragraphs;
    /// Numbers of the paragraphs in rows that may break, or are joined to the next by a cell.
    std::set<int> inBreakingRows;
};

void number(Numbered& all, std::vector<Paragraph>& paragraphs)
{
    for (auto& paragraph : paragraphs) {
        paragraph.source = {{}, {static_cast<int>(all.paragraphs.size())}};
        all.paragraphs.push_back(&paragraph);
    }
}

void numberRow(Numbered& all, composition::Row& row)
{
    const int first = static_cast<int>(all.paragraphs.size());
    for (auto& cell : row.cells)
        number(all, cell.paragraphs);
    const bool spans = std::any_of(row.cells.begin(), row.cells.end(),
                                   [](const composition::Cell& cell) { return cell.rowSpan > 1; });
    for (int i = first; (row.mayBreak || spans) && i < static_cast<int>(all.paragraphs.size()); ++i)
        all.inBreakingRows.insert(i);
}

/// Into `all`, which must not be moved afterwards.
void number(Numbered& all)
{
    for (auto& section : all.flow.sections) {
        for (auto& block : section.blocks) {
            if (auto* paragraph = std::get_if<Paragraph>(&block)) {
                paragraph->source = {{}, {static_cast<int>(all.paragraphs.size())}};
                all.paragraphs.push_back(paragraph);
                continue;
            }
            for (auto& row : std::get<composition::Table>(block).rows)
                numberRow(all, row);
        }
        number(all, section.firstHeader);
        number(all, section.firstFooter);
    }
}

int paragraphOf(const TextLine& line)
{
    return line.source.path.empty() ? -1 : line.source.path.front();
}

bool hasMixedSizes(const Paragraph& paragraph)
{
    std::set<int> sizes;
    for (const auto& run : paragraph.runs)
        sizes.insert(run.format.halfPoints);
    return sizes.size() > 1;
}

bool isLoose(const Paragraph& paragraph)
{
    const auto& spacing = paragraph.format.line;
    const bool single = spacing.rule == LineRule::Multiple && spacing.value == 240;
    return (hasMixedSizes(paragraph) && !single) || paragraph.text().contains(u'\t');
}

/// The top of the first vertical stroke, which tables and boxes have, and of every paragraph that
/// is loose.
QJsonArray looseFrom(const Page& page, const std::vector<const Paragraph*>& paragraphs)
{
    double first = page.height;
    for (const auto& stroke : page.strokes)
        if (stroke.x1 == stroke.x2)
            first = std::min(first, std::min(stroke.y1, stroke.y2));
    QJsonArray places;
    if (first < page.height)
        places += first / 20;
    int former = -1;
    for (const auto& line : page.lines) {
        const int number = paragraphOf(line);
        if (number >= 0 && number != former && isLoose(*paragraphs[static_cast<size_t>(number)]))
            places += line.top / 20;
        former = number;
    }
    return places;
}

bool hasTabs(const Page& page, const std::vector<const Paragraph*>& paragraphs)
{
    return std::any_of(page.lines.begin(), page.lines.end(), [&](const TextLine& line) {
        const int number = paragraphOf(line);
        return number >= 0 && paragraphs[static_cast<size_t>(number)]->text().contains(u'\t');
    });
}

bool hasBreakingRow(const Page& page, const Numbered& all)
{
    return std::any_of(page.lines.begin(), page.lines.end(), [&all](const TextLine& line) {
        return all.inBreakingRows.contains(paragraphOf(line));
    });
}

/// The starts of the lines of every paragraph, repeated head rows once.
std::map<int, std::set<int>> startsOf(const layout::Pages& pages)
{
    std::map<int, std::set<int>> starts;
    for (const auto& page : pages.pages)
        for (const auto& line : page.lines)
            if (paragraphOf(line) >= 0)
                starts[paragraphOf(line)].insert(line.paragraphStart);
    return starts;
}

/// The start of the line whose end differs first; -1 where all are the same.
int firstDifference(const std::set<int>& ours, const std::set<int>& theirs)
{
    int former = 0;
    auto other = theirs.begin();
    for (auto own = ours.begin(); own != ours.end() || other != theirs.end(); ++own, ++other) {
        if (own == ours.end() || other == theirs.end() || *own != *other)
            return former;
        former = *own;
    }
    return -1;
}

QJsonArray fragileOf(const Flow& flow, const Comparison& comparison)
{
    QJsonArray lines;
    for (const auto& line : layout::fragileLines(flow, comparison.fonts, comparison.consumer, {}))
        lines += QJsonArray{line.page + 1, line.text};
    return lines;
}

/// Counts our own lines, those that the consumer has too, and those of them that are not explained.
void countLines(QJsonObject& notes, const Numbered& all, const Comparison& comparison)
{
    const auto ours = startsOf(layout::layOut(all.flow, comparison.fonts, comparison.own));
    auto theirs = startsOf(layout::layOut(all.flow, comparison.fonts, comparison.consumer));
    std::set<std::pair<int, QString>> named;
    for (const auto& line :
         layout::fragileLines(all.flow, comparison.fonts, comparison.own, {comparison.consumer}))
        named.insert({line.source.path.front(), line.text});
    int lines = 0;
    int equal = 0;
    QJsonArray unnamed;
    for (const auto& [number, starts] : ours) {
        const auto& other = theirs[number];
        lines += static_cast<int>(starts.size());
        for (const int start : starts)
            equal += other.contains(start) ? 1 : 0;
        const int first = firstDifference(starts, other);
        const QString text = all.paragraphs[static_cast<size_t>(number)]->text();
        const auto isNamed = [&, number = number](const auto& line) {
            return line.first == number && text.mid(std::max(first, 0)).startsWith(line.second);
        };
        if (first >= 0 && std::none_of(named.begin(), named.end(), isNamed))
            unnamed += text.mid(first, 60);
    }
    notes[u"lines"_s] = lines;
    notes[u"equal"_s] = equal;
    notes[u"unnamed"_s] = unnamed;
}

} // namespace

QByteArray notesOf(const Comparison& comparison)
{
    Numbered all{comparison.flow, {}, {}};
    number(all);
    QJsonObject notes{{u"fragile"_s, fragileOf(all.flow, comparison)}};
    QJsonArray loose;
    QJsonArray breaking;
    QJsonArray tabs;
    for (const auto& page : layout::layOut(all.flow, comparison.fonts, comparison.consumer).pages) {
        loose += looseFrom(page, all.paragraphs);
        breaking += hasBreakingRow(page, all);
        tabs += hasTabs(page, all.paragraphs);
    }
    notes[u"loose"_s] = loose;
    notes[u"breaking"_s] = breaking;
    notes[u"tabs"_s] = tabs;
    countLines(notes, all, comparison);
    return QJsonDocument(notes).toJson(QJsonDocument::Compact);
}

} // namespace thidua::parity
