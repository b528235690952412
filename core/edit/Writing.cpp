// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Writing.h"

#include "base/Sentence.h"
#include "document/Labels.h"
#include "edit/BlockSteps.h"
#include "edit/InlineText.h"
#include "edit/PageBreaks.h"
#include "edit/ReadingOrder.h"

#include <algorithm>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::Block;
using document::BlockType;
using document::Inlines;
using document::OfficialDocument;
using document::TextPlace;

namespace {

Inlines textOf(const OfficialDocument& paper, const TextPlace& place)
{
    return document::textAt(paper, place).value_or(Inlines{});
}

Step textStep(const QString& name, const Selection& before, TextEdit edit, Grouping grouping)
{
    const Caret after{edit.place, edit.offset + lengthOf(edit.inserted)};
    return {name, {std::move(edit)}, before, at(after), grouping};
}

TextEdit erased(const OfficialDocument& paper, const Stretch& stretch)
{
    return {stretch.place,
            stretch.from,
            part(textOf(paper, stretch.place), stretch.from, stretch.count),
            {}};
}

bool sameList(const Spot& left, const Spot& right) { return left.list == right.list; }

/// Both ends stand in blocks of one list, outside its tables.
std::optional<Step> eraseAcrossBlocks(const OfficialDocument& paper, const Selection& selection,
                                      const Selection& ordered)
{
    const auto first = spotOf(paper, ordered.anchor.place);
    const auto last = spotOf(paper, ordered.caret.place);
    if (!first || !last || !sameList(*first, *last) || first->cell || last->cell ||
        first->entry == last->entry)
        return std::nullopt;
    Entries entries = entriesOf(paper, *first);
    const auto from = entries.begin() + first->entry + 1;
    const auto to = entries.begin() + last->entry + 1;
    Block& head = entries[static_cast<size_t>(first->entry)].block;
    const Inlines& tail = entries[static_cast<size_t>(last->entry)].block.text;
    head.text = joined(part(head.text, 0, ordered.anchor.offset),
                       part(tail, ordered.caret.offset, lengthOf(tail)));
    const Entries removed(from, to);
    entries.erase(from, to);
    renumber(entries, first->entry + 1, removed);
    return blockStep(paper, {Sentence::tr("Xóa"), selection}, *first,
                     {std::move(entries), first->entry, ordered.anchor.offset});
}

std::optional<Step> eraseTexts(const OfficialDocument& paper, const Selection& selection,
                               const Selection& ordered)
{
    Step step{Sentence::tr("Xóa"), {}, selection, at(ordered.anchor), Grouping::Alone};
    for (const auto& stretch : stretchesOf(paper, selection))
        if (stretch.count > 0)
            step.edits.emplace_back(erased(paper, stretch));
    return step.edits.empty() ? std::nullopt : std::optional(step);
}

std::optional<Step> joinLines(const OfficialDocument& paper, const Caret& caret)
{
    if (!isListOfLines(caret.place.component) || caret.place.path.empty() ||
        caret.place.path.front() == 0)
        return std::nullopt;
    QStringList lines = linesOf(paper, caret.place.component);
    const int line = caret.place.path.front();
    const Caret after{{caret.place.component, {line - 1}, {}},
                      static_cast<int>(lines[line - 1].size())};
    lines[line - 1] += lines[line];
    lines.removeAt(line);
    return linesStep(paper, {Sentence::tr("Nối dòng"), at(caret)}, lines, after);
}

/// A label goes first; a block without one joins the block before it.
std::optional<Step> joinBackward(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    if (!spot || spot->cell)
        return std::nullopt;
    Entries entries = entriesOf(paper, *spot);
    Entry& entry = entries[static_cast<size_t>(spot->entry)];
    if (entry.block.newPage)
        return joinPages(paper, caret);
    if (entry.block.type != BlockType::Paragraph) {
        const Entries removed{entry};
        entry.block.type = BlockType::Paragraph;
        entry.block.level = 0;
        entry.block.label.clear();
        renumber(entries, spot->entry + 1, removed);
        return blockStep(paper, {Sentence::tr("Bỏ đánh số"), at(caret)}, *spot,
                         {entries, spot->entry, 0});
    }
    if (spot->entry == 0 || entries[static_cast<size_t>(spot->entry - 1)].block.table)
        return std::nullopt;
    Block& before = entries[static_cast<size_t>(spot->entry - 1)].block;
    const int offset = lengthOf(before.text);
    before.text = joined(before.text, entry.block.text);
    entries.erase(entries.begin() + spot->entry);
    return blockStep(paper, {Sentence::tr("Nối đoạn"), at(caret)}, *spot,
                     {entries, spot->entry - 1, offset});
}

bool isEmptyListLine(const Block& block)
{
    return lengthOf(block.text) == 0 && block.type != BlockType::Paragraph &&
           block.type != BlockType::Chapter;
}

/// What Enter makes of a block: the type that follows it where its text ends.
BlockType typeAfter(const Block& block, bool atEnd)
{
    if (!atEnd)
        return block.type == BlockType::Chapter ? BlockType::Paragraph : block.type;
    const QString text = document::plainText(block.text).trimmed();
    const bool sentence = !text.isEmpty() && u".;:,/"_s.contains(text.back());
    if (block.type == BlockType::Heading || block.type == BlockType::Chapter ||
        (block.type == BlockType::Article && !sentence))
        return BlockType::Paragraph;
    return block.type;
}

Entry entryAfter(const Entries& entries, int index, int offset)
{
    const Entry& entry = entries[static_cast<size_t>(index)];
    const int length = lengthOf(entry.block.text);
    Entry made;
    made.block.type = typeAfter(entry.block, offset >= length);
    made.block.text = part(entry.block.text, offset, length);
    made.depth = entry.depth + (made.block.type == entry.block.type ? 0 : 1);
    if (made.block.type == entry.block.type) {
        made.block.level = entry.block.level;
        made.block.label =
            document::labelLike(entry.block.label, document::ordinalOf(entry.block.label) + 1);
    }
    return made;
}

std::optional<Step> leaveList(const OfficialDocument& paper, const Spot& spot, const Caret& caret)
{
    Entries entries = entriesOf(paper, spot);
    Entry& entry = entries[static_cast<size_t>(spot.entry)];
    const Entries removed{entry};
    const bool newPage = entry.block.newPage;
    entry.block = Block{};
    entry.block.newPage = newPage;
    entry.depth = std::max(0, entry.depth - 1);
    renumber(entries, spot.entry + 1, removed);
    return blockStep(paper, {Sentence::tr("Kết thúc danh sách"), at(caret)}, spot,
                     {entries, spot.entry, 0});
}

std::optional<Step> breakBlock(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    if (!spot || spot->cell)
        return std::nullopt;
    Entries entries = entriesOf(paper, *spot);
    Entry& entry = entries[static_cast<size_t>(spot->entry)];
    if (isEmptyListLine(entry.block))
        return leaveList(paper, *spot, caret);
    Entry made = entryAfter(entries, spot->entry, caret.offset);
    entry.block.text = part(entry.block.text, 0, caret.offset);
    entries.insert(entries.begin() + spot->entry + 1, std::move(made));
    renumber(entries, spot->entry + 1);
    return blockStep(paper, {Sentence::tr("Xuống dòng"), at(caret)}, *spot,
                     {entries, spot->entry + 1, 0});
}

std::optional<Step> breakLine(const OfficialDocument& paper, const Caret& caret)
{
    QStringList lines = linesOf(paper, caret.place.component);
    const int line = caret.place.path.front();
    lines.insert(line + 1, lines[line].mid(caret.offset));
    lines[line].truncate(caret.offset);
    return linesStep(paper, {Sentence::tr("Xuống dòng"), at(caret)}, lines,
                     {{caret.place.component, {line + 1}, {}}, 0});
}

/// What `make` does after the selection is gone.
template <typename Make>
std::optional<Step> inPlaceOf(const OfficialDocument& paper, const Selection& selection, Make make)
{
    const auto gone = erase(paper, selection);
    if (!gone)
        return make(paper, inOrder(paper, selection).anchor);
    auto left = apply(paper, *gone);
    if (!left)
        return std::nullopt;
    const auto made = make(*left, gone->after.caret);
    return made ? followedBy(*gone, *made) : *gone;
}

} // namespace

std::optional<Step> type(const OfficialDocument& paper, const Selection& selection,
                         const QString& text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    if (plain.isEmpty())
        return std::nullopt;
    const auto written = [&plain](const OfficialDocument& there, const Caret& caret) {
        const auto before = document::textAt(there, caret.place);
        if (!before)
            return std::optional<Step>();
        return std::optional(
            textStep(Sentence::tr("Gõ chữ"), at(caret),
                     {caret.place, caret.offset, {}, typedAt(*before, caret.offset, plain)},
                     Grouping::Typing));
    };
    if (selection.anchor.place == selection.caret.place && !selection.isEmpty()) {
        const auto [first, last] = inOrder(paper, selection);
        const Inlines removed =
            part(textOf(paper, first.place), first.offset, last.offset - first.offset);
        return textStep(Sentence::tr("Gõ chữ"), selection,
                        {first.place, first.offset, removed, typedAt(removed, 1, plain)},
                        Grouping::Typing);
    }
    return inPlaceOf(paper, selection, written);
}

std::optional<Step> insertText(const OfficialDocument& paper, const Selection& selection,
                               const Inlines& text, const QString& name)
{
    if (lengthOf(text) == 0)
        return std::nullopt;
    auto step = inPlaceOf(paper, selection, [&](const OfficialDocument& there, const Caret& caret) {
        if (!document::textAt(there, caret.place))
            return std::optional<Step>();
        const bool emphasised = spotOf(there, caret.place).has_value();
        const Inlines words = emphasised ? text : document::inlinesOf(document::plainText(text));
        return std::optional(
            textStep(name, at(caret), {caret.place, caret.offset, {}, words}, Grouping::Alone));
    });
    if (step)
        step->name = name;
    return step;
}

std::optional<Step> erase(const OfficialDocument& paper, const Selection& selection)
{
    if (selection.isEmpty())
        return std::nullopt;
    const Selection ordered = inOrder(paper, selection);
    if (auto across = eraseAcrossBlocks(paper, selection, ordered))
        return across;
    return eraseTexts(paper, selection, ordered);
}

std::optional<Step> eraseBackward(const OfficialDocument& paper, const Caret& caret, int count)
{
    if (caret.offset == 0) {
        auto joined = joinBackward(paper, caret);
        return joined ? joined : joinLines(paper, caret);
    }
    const int removed = std::min(count, caret.offset);
    return textStep(Sentence::tr("Xóa"), at(caret),
                    erased(paper, {caret.place, caret.offset - removed, removed}),
                    Grouping::Deleting);
}

std::optional<Step> eraseForward(const OfficialDocument& paper, const Caret& caret, int count)
{
    const int length = lengthOf(textOf(paper, caret.place));
    if (caret.offset < length)
        return textStep(
            Sentence::tr("Xóa"), at(caret),
            erased(paper, {caret.place, caret.offset, std::min(count, length - caret.offset)}),
            Grouping::Deleting);
    const auto places = textPlaces(paper);
    const auto here = std::find(places.begin(), places.end(), caret.place);
    if (here == places.end() || here + 1 == places.end() ||
        (here + 1)->component != caret.place.component)
        return std::nullopt;
    const Caret next{*(here + 1), 0};
    if (beginsPage(paper, next)) {
        auto step = joinPages(paper, next);
        step->before = step->after = at(caret);
        return step;
    }
    if (spotOf(paper, caret.place))
        return eraseAcrossBlocks(paper, at(caret), {caret, next});
    return joinLines(paper, next);
}

std::optional<Step> breakParagraph(const OfficialDocument& paper, const Selection& selection)
{
    return inPlaceOf(paper, selection, [](const OfficialDocument& there, const Caret& caret) {
        const bool line = isListOfLines(caret.place.component) && caret.place.path.size() == 1;
        return line ? breakLine(there, caret) : breakBlock(there, caret);
    });
}

} // namespace thidua::edit
