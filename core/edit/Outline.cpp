// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Outline.h"

#include "document/Labels.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace thidua::edit {

using document::Block;
using document::Blocks;
using document::BlockType;

namespace {

void flatten(Entries& to, const Blocks& blocks, int depth)
{
    for (const auto& block : blocks) {
        Block alone = block;
        alone.children.clear();
        to.push_back({std::move(alone), depth});
        flatten(to, block.children, depth + 1);
    }
}

Blocks nest(const Entries& entries, size_t& next, int depth)
{
    Blocks made;
    while (next < entries.size() && (entries[next].depth >= depth)) {
        if (entries[next].depth > depth && !made.empty() && !made.back().table) {
            auto below = nest(entries, next, depth + 1);
            made.back().children = std::move(below);
            continue;
        }
        made.push_back(entries[next++].block);
    }
    return made;
}

/// Members of one series: same type and level below the same parent. Articles count through.
using Series = std::tuple<int, BlockType, int>;

int parentOf(const Entries& entries, int index)
{
    for (int before = index - 1; before >= 0; --before)
        if (entries[static_cast<size_t>(before)].depth < entries[static_cast<size_t>(index)].depth)
            return before;
    return -1;
}

Series seriesOf(const Entries& entries, int index)
{
    const Block& block = entries[static_cast<size_t>(index)].block;
    const int parent = block.type == BlockType::Article ? -1 : parentOf(entries, index);
    return {parent, block.type, block.level};
}

/// "2.1." becomes "3.1." below a heading that was "2." and is "3." now.
void followParent(Entries& entries, int index, const QString& before, const QString& after)
{
    if (before.isEmpty() || !before.front().isDigit())
        return;
    const int end = subtreeEnd(entries, index);
    for (int below = index + 1; below < end; ++below) {
        QString& label = entries[static_cast<size_t>(below)].block.label;
        if (label.size() > before.size() && label.startsWith(before))
            label = after + label.mid(before.size());
    }
}

void relabel(Entries& entries, int index, const QString& label)
{
    const QString before = std::exchange(entries[static_cast<size_t>(index)].block.label, label);
    if (before != label)
        followParent(entries, index, before, label);
}

int firstRemoved(const Entries& removed, const Block& like)
{
    for (const auto& entry : removed)
        if (entry.block.type == like.type && entry.block.level == like.level)
            if (const int ordinal = document::ordinalOf(entry.block.label); ordinal > 0)
                return ordinal;
    return 0;
}

} // namespace

Entries flattened(const Blocks& blocks)
{
    Entries made;
    flatten(made, blocks, 0);
    return made;
}

Blocks nested(const Entries& entries)
{
    size_t next = 0;
    return nest(entries, next, 0);
}

int subtreeEnd(const Entries& entries, int entry)
{
    int end = entry + 1;
    while (end < static_cast<int>(entries.size()) &&
           entries[static_cast<size_t>(end)].depth > entries[static_cast<size_t>(entry)].depth)
        ++end;
    return end;
}

int rankOf(const Block& block)
{
    switch (block.type) {
    case BlockType::Chapter:
        return 0;
    case BlockType::Heading:
        return std::clamp(block.level, 1, 9);
    case BlockType::Article:
        return 10;
    case BlockType::Clause:
        return 11;
    case BlockType::Point:
        return 12;
    case BlockType::Item:
        return 13;
    case BlockType::SubItem:
        return 14;
    case BlockType::Paragraph:
    case BlockType::Table:
        break;
    }
    return 20;
}

int depthFor(const Entries& entries, int index, int rank)
{
    for (int before = index - 1; before >= 0; --before) {
        const Entry& entry = entries[static_cast<size_t>(before)];
        if (rankOf(entry.block) < rank)
            return entry.depth + 1;
        if (rankOf(entry.block) == rank)
            return entry.depth;
    }
    return 0;
}

std::optional<Spot> spotOf(const document::OfficialDocument& paper,
                           const document::TextPlace& place)
{
    if (!place.part.isEmpty() || (place.component != u"body" && place.component != u"annexes"))
        return std::nullopt;
    Spot spot;
    spot.list.component = place.component;
    auto step = place.path.begin();
    if (place.component == u"annexes" && step != place.path.end())
        spot.list.path.push_back(*step++);
    const Blocks* blocks = document::blocksAt(paper, spot.list);
    int entry = -1;
    for (; blocks && step != place.path.end(); ++step) {
        if (*step < 0 || *step >= static_cast<int>(blocks->size()))
            return std::nullopt;
        const auto before = Blocks(blocks->begin(), blocks->begin() + *step);
        entry += static_cast<int>(flattened(before).size()) + 1;
        const Block& block = (*blocks)[static_cast<size_t>(*step)];
        if (block.table) {
            spot.cell = place;
            break;
        }
        blocks = &block.children;
    }
    if (entry < 0)
        return std::nullopt;
    spot.entry = entry;
    return spot;
}

document::TextPlace placeOf(const document::BlockList& list, const Entries& entries, int entry)
{
    std::vector<int> path;
    for (int index = entry; index >= 0; index = parentOf(entries, index)) {
        const int depth = entries[static_cast<size_t>(index)].depth;
        const auto siblings = [depth](const Entry& other) { return other.depth == depth; };
        path.insert(path.begin(),
                    static_cast<int>(std::count_if(entries.begin() + parentOf(entries, index) + 1,
                                                   entries.begin() + index, siblings)));
    }
    path.insert(path.begin(), list.path.begin(), list.path.end());
    return {list.component, path, {}};
}

void renumber(Entries& entries, int from, const Entries& removed)
{
    std::map<Series, int> last; // the ordinal of the member before
    for (int index = 0; index < static_cast<int>(entries.size()); ++index) {
        const Block& block = entries[static_cast<size_t>(index)].block;
        const int own = document::ordinalOf(block.label);
        if (own == 0)
            continue;
        const Series series = seriesOf(entries, index);
        const auto before = last.find(series);
        int next = own;
        if (index >= from && before != last.end())
            next = before->second + 1;
        else if (index >= from)
            if (const int gone = firstRemoved(removed, block); gone > 0)
                next = std::min(own, gone);
        if (next != own)
            relabel(entries, index, document::labelLike(block.label, next));
        last[series] = next;
    }
}

} // namespace thidua::edit
