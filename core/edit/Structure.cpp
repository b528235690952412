// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Structure.h"

#include "base/Sentence.h"
#include "document/Json.h"
#include "document/Labels.h"
#include "edit/BlockSteps.h"
#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Block;
using document::BlockType;
using document::OfficialDocument;

namespace {

/// The ladder of Tab and Shift+Tab, highest first; a heading has its own within its levels.
constexpr std::array ladder = {BlockType::Article, BlockType::Clause, BlockType::Point,
                               BlockType::Item, BlockType::SubItem};
constexpr int deepestHeading = 4;

struct Form {
    BlockType type = BlockType::Paragraph;
    int level = 0;
};

Form lower(const Block& block)
{
    if (block.type == BlockType::Heading)
        return {BlockType::Heading, std::min(block.level + 1, deepestHeading)};
    if (block.type == BlockType::Paragraph)
        return {BlockType::Item, 0};
    const auto found = std::find(ladder.begin(), ladder.end(), block.type);
    return found == ladder.end() || found + 1 == ladder.end() ? Form{block.type, block.level}
                                                              : Form{*(found + 1), 0};
}

Form higher(const Block& block)
{
    if (block.type == BlockType::Heading)
        return {BlockType::Heading, std::max(block.level - 1, 1)};
    const auto found = std::find(ladder.begin() + 1, ladder.end(), block.type);
    if (found == ladder.end())
        return {block.type, block.level};
    return *found == BlockType::Clause ? Form{BlockType::Paragraph, 0} : Form{*(found - 1), 0};
}

QString parentLabel(const Entries& entries, int index)
{
    for (int before = index - 1; before >= 0; --before)
        if (entries[static_cast<size_t>(before)].depth < entries[static_cast<size_t>(index)].depth)
            return entries[static_cast<size_t>(before)].block.label;
    return {};
}

/// The label after that of the nearest block of the same form below the same parent, or a first
/// one.
QString labelAt(const Entries& entries, int index)
{
    const Entry& entry = entries[static_cast<size_t>(index)];
    for (int before = index - 1; before >= 0; --before) {
        const Entry& other = entries[static_cast<size_t>(before)];
        if (other.depth < entry.depth)
            break;
        if (other.depth == entry.depth && other.block.type == entry.block.type &&
            other.block.level == entry.block.level)
            return document::labelLike(other.block.label,
                                       document::ordinalOf(other.block.label) + 1);
    }
    return document::firstLabel(entry.block.type, entry.block.level, parentLabel(entries, index));
}

void reform(Entries& entries, int index, const Form& form)
{
    Entry& entry = entries[static_cast<size_t>(index)];
    const int end = subtreeEnd(entries, index);
    const int depth = entry.depth;
    const bool plain = form.type == BlockType::Paragraph;
    entry.block.type = form.type;
    entry.block.level = form.type == BlockType::Heading ? form.level : 0;
    entry.depth = plain ? depth : depthFor(entries, index, rankOf(entry.block));
    for (int below = index + 1; below < end; ++below)
        entries[static_cast<size_t>(below)].depth += entry.depth - depth;
    entry.block.label = plain ? QString() : labelAt(entries, index);
}

/// First and last entry that a selection touches in one list.
std::optional<std::pair<Spot, Spot>> touched(const OfficialDocument& paper,
                                             const Selection& selection)
{
    const Selection ordered = inOrder(paper, selection);
    auto first = spotOf(paper, ordered.anchor.place);
    auto last = spotOf(paper, ordered.caret.place);
    if (!first || !last || !(first->list == last->list))
        return std::nullopt;
    return std::pair(std::move(*first), std::move(*last));
}

template <typename FormOf>
std::optional<Step> reformAll(const OfficialDocument& paper, const Selection& selection,
                              const QString& name, FormOf formOf)
{
    const auto range = touched(paper, selection);
    if (!range || range->first.cell)
        return std::nullopt;
    Entries entries = entriesOf(paper, range->first);
    Entries removed;
    for (int index = range->first.entry; index <= range->second.entry; ++index) {
        const Block& block = entries[static_cast<size_t>(index)].block;
        const Form form = formOf(block);
        if (block.table || (form.type == block.type && form.level == block.level))
            continue;
        removed.push_back(entries[static_cast<size_t>(index)]);
        reform(entries, index, form);
    }
    if (removed.empty())
        return std::nullopt;
    renumber(entries, range->second.entry + 1, removed);
    auto spot = spotOf(paper, selection.caret.place);
    auto step = blockStep(
        paper, {name, selection}, range->first,
        {std::move(entries), spot ? spot->entry : range->first.entry, selection.caret.offset});
    if (step && selection.isEmpty() == false)
        step->after = {step->after.caret, step->after.caret};
    return step;
}

/// The subtree at `from` moves to where the one at `to` begins or ends.
Entries rotated(Entries entries, int first, int middle, int last)
{
    std::rotate(entries.begin() + first, entries.begin() + middle, entries.begin() + last);
    return entries;
}

int siblingAbove(const Entries& entries, int index)
{
    const int depth = entries[static_cast<size_t>(index)].depth;
    for (int before = index - 1; before >= 0; --before) {
        if (entries[static_cast<size_t>(before)].depth < depth)
            return -1;
        if (entries[static_cast<size_t>(before)].depth == depth)
            return before;
    }
    return -1;
}

std::optional<Step> swapped(const OfficialDocument& paper, const Caret& caret, const Spot& spot,
                            bool up)
{
    const Entries entries = entriesOf(paper, spot);
    const int upper = up ? siblingAbove(entries, spot.entry) : spot.entry;
    const int lower = up ? spot.entry : subtreeEnd(entries, spot.entry);
    if (upper < 0 || lower >= static_cast<int>(entries.size()) ||
        entries[static_cast<size_t>(lower)].depth != entries[static_cast<size_t>(upper)].depth)
        return std::nullopt;
    const int end = subtreeEnd(entries, lower);
    Entries moved = rotated(entries, upper, lower, end);
    const Entries before(entries.begin() + upper, entries.begin() + end);
    renumber(moved, upper, before);
    const int now = up ? upper : upper + (end - lower);
    auto step = blockStep(
        paper,
        {up ? Sentence::tr("Chuyển đoạn lên") : Sentence::tr("Chuyển đoạn xuống"), at(caret)}, spot,
        {std::move(moved), now, caret.offset});
    return step;
}

bool isLabelledAlike(const QString& a, const QString& b)
{
    return document::labelLike(a, document::ordinalOf(b)) == b;
}

/// The level a heading has among those before it: that of the last one with a label of its kind,
/// else one below the last one.
int levelAmong(const Entries& entries, const Block& heading)
{
    int level = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->block.type != BlockType::Heading)
            continue;
        if (isLabelledAlike(entry->block.label, heading.label))
            return entry->block.level;
        level = level == 0 ? entry->block.level + 1 : level;
    }
    return std::clamp(level, 1, deepestHeading);
}

/// Adds blocks behind the entries, as deep as their kind stands there; plain ones at `depth`.
void addFitting(Entries& entries, const Entries& made, int depth)
{
    int deeper = depth;
    int levels = 0;
    for (Entry entry : made) {
        const bool isTop = entry.depth == 0;
        const bool isPlain =
            entry.block.type == BlockType::Paragraph || entry.block.type == BlockType::Table;
        if (isTop && entry.block.type == BlockType::Heading)
            levels = levelAmong(entries, entry.block) - entry.block.level;
        if (entry.block.type == BlockType::Heading)
            entry.block.level = std::clamp(entry.block.level + levels, 1, deepestHeading);
        if (isTop)
            deeper = isPlain
                         ? depth
                         : depthFor(entries, static_cast<int>(entries.size()), rankOf(entry.block));
        entry.depth += deeper;
        entries.push_back(std::move(entry));
    }
}

std::optional<Step> insertedAt(const OfficialDocument& paper, const Caret& caret,
                               const document::Blocks& blocks, const QString& name)
{
    const auto spot = spotOf(paper, caret.place);
    if (!spot || spot->cell || blocks.empty())
        return std::nullopt;
    const Entries before = entriesOf(paper, *spot);
    Entry here = before[static_cast<size_t>(spot->entry)];
    Entry rest = here;
    rest.block.text = part(here.block.text, caret.offset, lengthOf(here.block.text));
    rest.block.newPage = false;
    here.block.text = part(here.block.text, 0, caret.offset);
    Entries entries(before.begin(), before.begin() + spot->entry);
    if (caret.offset > 0 || here.block.type != BlockType::Paragraph)
        entries.push_back(here);
    const size_t first = entries.size();
    addFitting(entries, flattened(blocks), here.depth);
    if (static_cast<int>(first) == spot->entry)
        entries[first].block.newPage = here.block.newPage; // in whose place it stands
    const int last = static_cast<int>(entries.size()) - 1;
    const int offset = lengthOf(entries.back().block.text);
    if (!rest.block.text.empty()) {
        rest.block.type = BlockType::Paragraph;
        rest.block.label.clear();
        entries.push_back(std::move(rest));
    }
    entries.insert(entries.end(), before.begin() + spot->entry + 1, before.end());
    renumber(entries, last + 1);
    return blockStep(paper, {name, edit::at(caret)}, *spot, {std::move(entries), last, offset});
}

} // namespace

std::optional<Step> demote(const OfficialDocument& paper, const Selection& selection)
{
    return reformAll(paper, selection, Sentence::tr("Hạ một cấp"), lower);
}

std::optional<Step> promote(const OfficialDocument& paper, const Selection& selection)
{
    return reformAll(paper, selection, Sentence::tr("Nâng một cấp"), higher);
}

std::optional<Step> retype(const OfficialDocument& paper, const Selection& selection,
                           BlockType type, int level)
{
    const Form form{type, type == BlockType::Heading ? std::clamp(level, 1, deepestHeading) : 0};
    return reformAll(paper, selection, Sentence::tr("Đổi kiểu đoạn"),
                     [form](const Block&) { return form; });
}

std::optional<Kind> kindAt(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    if (!spot || spot->cell)
        return std::nullopt;
    const Entries entries = entriesOf(paper, *spot);
    const Block& block = entries[static_cast<size_t>(spot->entry)].block;
    return Kind{block.type, block.type == BlockType::Heading ? block.level : 0};
}

std::optional<Step> moveUp(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    return spot ? swapped(paper, caret, *spot, true) : std::nullopt;
}

std::optional<Step> moveDown(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    return spot ? swapped(paper, caret, *spot, false) : std::nullopt;
}

std::optional<Step> insertBlocks(const OfficialDocument& paper, const Selection& selection,
                                 const document::Blocks& blocks, const QString& name)
{
    const auto gone = erase(paper, selection);
    if (!gone)
        return insertedAt(paper, inOrder(paper, selection).anchor, blocks, name);
    const auto left = apply(paper, *gone);
    const auto made =
        left ? insertedAt(*left, gone->after.caret, blocks, name) : std::optional<Step>();
    return made ? std::optional(followedBy(*gone, *made)) : std::nullopt;
}

std::optional<Step> toggle(const OfficialDocument& paper, const Selection& selection,
                           Emphasis emphasis)
{
    bool document::Inline::*member =
        emphasis == Emphasis::Bold ? &document::Inline::bold : &document::Inline::italic;
    Step step{emphasis == Emphasis::Bold ? Sentence::tr("Chữ đậm") : Sentence::tr("Chữ nghiêng"),
              {},
              selection,
              selection,
              Grouping::Alone};
    bool all = true;
    for (const auto& stretch : stretchesOf(paper, selection)) {
        if (stretch.count == 0 || !spotOf(paper, stretch.place))
            continue;
        const auto text = document::textAt(paper, stretch.place).value_or(document::Inlines{});
        const auto chosen = part(text, stretch.from, stretch.count);
        all = all && std::all_of(chosen.begin(), chosen.end(),
                                 [member](const auto& inlined) { return inlined.*member; });
        step.edits.emplace_back(TextEdit{stretch.place, stretch.from, chosen, chosen});
    }
    for (auto& edit : step.edits)
        for (auto& inlined : std::get<TextEdit>(edit).inserted)
            inlined.*member = !all;
    return step.edits.empty() ? std::nullopt : std::optional(step);
}

std::optional<Step> addAnnex(const OfficialDocument& paper, const Selection& selection,
                             const QString& word, bool landscape)
{
    OfficialDocument with = paper;
    document::Annex annex;
    const auto count = static_cast<int>(paper.annexes.size());
    annex.label = count == 0 ? word : QString(word + u' ' + document::labelLike(u"I"_s, count + 1));
    annex.landscape = landscape;
    annex.title = {QString()};
    annex.body.emplace_back();
    with.annexes.push_back(annex);
    if (count == 1 && with.annexes.front().label == word)
        with.annexes.front().label = QString(word + u" I"_s);
    const auto edit = memberEdit(paper, u"annexes"_s, memberOf(with, u"annexes"_s));
    return Step{Sentence::tr("Thêm phụ lục"),
                {edit},
                selection,
                at({{u"annexes"_s, {count, 0}, u"title"_s}, 0}),
                Grouping::Alone};
}

} // namespace thidua::edit
