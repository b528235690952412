// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/PlacedText.h"

#include "layout/LineEdges.h"

#include <QHash>

#include <algorithm>

namespace thidua::layout {

using composition::Paragraph;
using composition::Source;
using composition::Table;
using document::TextPlace;

namespace {

size_t hashOf(const QString& component, const std::vector<int>& path)
{
    return qHashRange(path.begin(), path.end(), qHash(component));
}

size_t hashOf(const TextPlace& place)
{
    return hashOf(place.component, place.path) ^ (qHash(place.part) * 31);
}

/// The paragraphs that print one source, in order, and which of them had a line last.
struct SameSource {
    std::vector<int> paragraphs;
    size_t last = 0;
    bool begun = false;

    /// A line that begins a paragraph begins the next one; after the last, the first is repeated on
    /// another page.
    int next(bool beginsParagraph)
    {
        if (beginsParagraph && begun)
            last = (last + 1) % paragraphs.size();
        begun = true;
        return paragraphs[last];
    }
};

struct SourceHash {
    size_t operator()(const Source* source) const
    {
        return hashOf(source->component, source->path);
    }
};

struct SourceEqual {
    bool operator()(const Source* a, const Source* b) const { return *a == *b; }
};

using BySource = std::unordered_map<const Source*, SameSource, SourceHash, SourceEqual>;

/// The rows that the cell of every paragraph of a table takes.
std::unordered_map<const Paragraph*, std::pair<int, int>> rowsOf(const Table& table)
{
    std::unordered_map<const Paragraph*, std::pair<int, int>> rows;
    int row = 0;
    for (const auto& each : table.rows) {
        for (const auto& cell : each.cells)
            for (const auto& paragraph : cell.paragraphs)
                rows[&paragraph] = {row, row + std::max(1, cell.rowSpan) - 1};
        ++row;
    }
    return rows;
}

} // namespace

PlacedText::PlacedText(const composition::Flow& flow, const Pages& pages, const Fonts& fonts)
    : m_pages(&pages), m_fonts(&fonts)
{
    addFlow(flow);
    addLines();
}

void PlacedText::addFlow(const composition::Flow& flow)
{
    int block = 0;
    for (const auto& section : flow.sections) {
        for (const auto& paragraph : section.firstHeader)
            addParagraph({&paragraph, block++, -1, -1, {}});
        for (const auto& each : section.blocks)
            addBlock(each, block++);
        for (const auto& paragraph : section.firstFooter)
            addParagraph({&paragraph, block++, -1, -1, {}});
    }
}

void PlacedText::addBlock(const composition::FlowBlock& block, int index)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        addParagraph({paragraph, index, -1, -1, {}});
        return;
    }
    const auto rows = rowsOf(std::get<Table>(block));
    composition::walkParagraphs(block, [&](const Paragraph& paragraph) {
        const auto [first, last] = rows.at(&paragraph);
        addParagraph({&paragraph, index, first, last, {}});
    });
}

void PlacedText::addParagraph(PlacedParagraph paragraph)
{
    const int index = static_cast<int>(m_paragraphs.size());
    const TextPlace* former = nullptr;
    for (const auto& typed : paragraph.paragraph->typed) {
        if (!former || *former != typed.place)
            m_places.emplace(hashOf(typed.place), index);
        former = &typed.place;
    }
    m_paragraphs.push_back(std::move(paragraph));
}

void PlacedText::addLines()
{
    BySource sources;
    sources.reserve(m_paragraphs.size());
    for (size_t i = 0; i < m_paragraphs.size(); ++i)
        sources[&m_paragraphs[i].paragraph->source].paragraphs.push_back(static_cast<int>(i));
    for (size_t page = 0; page < m_pages->pages.size(); ++page) {
        const auto& lines = m_pages->pages[page].lines;
        m_ofLines.emplace_back(lines.size(), -1);
        m_isRepeated.emplace_back(lines.size(), false);
        for (size_t i = 0; i < lines.size(); ++i) {
            const auto same = sources.find(&lines[i].source);
            if (same == sources.end() || lines[i].style == composition::StyleId::PageNumber)
                continue;
            const int index = same->second.next(lines[i].paragraphStart == 0);
            auto& placed = m_paragraphs[static_cast<size_t>(index)].lines;
            m_ofLines.back()[i] = index;
            if (placed.empty() || line(placed.back()).paragraphStart < lines[i].paragraphStart)
                placed.push_back({static_cast<int>(page), static_cast<int>(i)});
            else
                m_isRepeated.back()[i] = true;
        }
    }
}

const TextLine& PlacedText::line(LineAt at) const
{
    return m_pages->pages[static_cast<size_t>(at.page)].lines[static_cast<size_t>(at.line)];
}

int PlacedText::paragraphOf(LineAt at) const
{
    return m_ofLines[static_cast<size_t>(at.page)][static_cast<size_t>(at.line)];
}

bool PlacedText::isWritten(LineAt at) const
{
    const int index = paragraphOf(at);
    if (index < 0 || m_isRepeated[static_cast<size_t>(at.page)][static_cast<size_t>(at.line)])
        return false;
    const PlacedParagraph& placed = paragraph(index);
    const int start = line(at).paragraphStart;
    const int end = start + lengthOf(line(at)) + (placed.lines.back() == at ? 1 : 0);
    const auto& typed = placed.paragraph->typed;
    return std::any_of(typed.begin(), typed.end(), [start, end](const auto& stretch) {
        return stretch.end() >= start && stretch.start < end;
    });
}

int PlacedText::find(const TextPlace& place) const
{
    int found = -1;
    const auto [from, to] = m_places.equal_range(hashOf(place));
    for (auto each = from; each != to; ++each) {
        const auto& placed = paragraph(each->second);
        const auto& typed = placed.paragraph->typed;
        const bool here = std::any_of(typed.begin(), typed.end(),
                                      [&](const auto& t) { return t.place == place; });
        if (here && placed.isWritten() && (found < 0 || each->second < found))
            found = each->second;
    }
    return found;
}

int PlacedText::neighbour(int index, int step) const
{
    const int count = static_cast<int>(m_paragraphs.size());
    for (index += step; index >= 0 && index < count; index += step)
        if (paragraph(index).isWritten())
            return index;
    return -1;
}

int PlacedText::lineIndex(const PlacedParagraph& paragraph, int index, bool upstream) const
{
    int found = 0;
    for (int i = 1; i < static_cast<int>(paragraph.lines.size()); ++i) {
        const int start = line(paragraph.lines[static_cast<size_t>(i)]).paragraphStart;
        if (start > index || (start == index && upstream))
            break;
        found = i;
    }
    return found;
}

int PlacedText::lineEnd(const PlacedParagraph& paragraph, int line) const
{
    const TextLine& text = this->line(paragraph.lines[static_cast<size_t>(line)]);
    return text.paragraphStart + lengthOf(text);
}

} // namespace thidua::layout
