// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/HeldHyphens.h"

#include <algorithm>

namespace thidua::layout {

using composition::Flow;
using composition::FlowBlock;
using composition::Paragraph;
using composition::Source;

namespace {

constexpr char16_t noBreakHyphen = 0x2011;

/// Exchanges the character at that place of the paragraph if it is a hyphen.
bool holdAt(Paragraph& paragraph, qsizetype index)
{
    for (auto& run : paragraph.runs) {
        if (index < run.text.size()) {
            const bool hyphen = index >= 0 && run.text.at(index) == u'-';
            if (hyphen)
                run.text[index] = QChar(noBreakHyphen);
            return hyphen;
        }
        index -= run.text.size();
    }
    return false;
}

bool holdIn(std::vector<Paragraph>& paragraphs, const Source& source, qsizetype index)
{
    bool held = false;
    for (auto& paragraph : paragraphs)
        held = (paragraph.source == source && holdAt(paragraph, index)) || held;
    return held;
}

bool holdIn(FlowBlock& block, const Source& source, qsizetype index)
{
    if (auto* paragraph = std::get_if<Paragraph>(&block))
        return paragraph->source == source && holdAt(*paragraph, index);
    bool held = false;
    for (auto& row : std::get<composition::Table>(block).rows)
        for (auto& cell : row.cells)
            held = holdIn(cell.paragraphs, source, index) || held;
    return held;
}

/// Ends with a hyphen and has a blank in front of the word to which the break can move.
bool partsAWord(const QString& line)
{
    return line.endsWith(u'-') && line.contains(u' ') && !line.endsWith(u" -");
}

void holdAgain(composition::Section& section, const composition::Section& composed,
               const composition::Section& held)
{
    if (!(section.page == composed.page))
        return;
    const size_t count =
        std::min({section.blocks.size(), composed.blocks.size(), held.blocks.size()});
    for (size_t i = 0; i < count; ++i) {
        auto* now = std::get_if<Paragraph>(&section.blocks[i]);
        const auto* then = std::get_if<Paragraph>(&composed.blocks[i]);
        const auto* kept = std::get_if<Paragraph>(&held.blocks[i]);
        if (now && then && kept && *now == *then)
            now->runs = kept->runs;
    }
}

} // namespace

void layOutHeld(Flow& flow, const std::function<const Pages&()>& layOut)
{
    // Holding one hyphen moves the lines after it, where another may come to the end. Two or three
    // rounds settle a paper.
    constexpr int mostRounds = 8;
    for (int round = 0; round <= mostRounds; ++round)
        if (const Pages& pages = layOut(); round < mostRounds && holdHyphens(flow, pages) == 0)
            return;
}

void holdAgain(Flow& flow, const HeldFlow& before)
{
    if (!(flow.styles == before.composed.styles))
        return;
    const size_t count = std::min(
        {flow.sections.size(), before.composed.sections.size(), before.held.sections.size()});
    for (size_t i = 0; i < count; ++i)
        holdAgain(flow.sections[i], before.composed.sections[i], before.held.sections[i]);
}

int holdHyphens(Flow& flow, const Pages& pages)
{
    int count = 0;
    for (const auto& page : pages.pages) {
        for (const auto& line : page.lines) {
            const QString text = line.text();
            if (!partsAWord(text))
                continue;
            const qsizetype index = line.paragraphStart + text.size() - 1;
            for (auto& section : flow.sections)
                for (auto& block : section.blocks)
                    count += holdIn(block, line.source, index) ? 1 : 0;
        }
    }
    return count;
}

} // namespace thidua::layout
