// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/PageBreaks.h"

#include "base/Sentence.h"
#include "edit/BlockSteps.h"
#include "edit/InlineText.h"
#include "edit/Writing.h"

namespace thidua::edit {

using base::Sentence;
using document::OfficialDocument;

namespace {

QString breakName() { return Sentence::tr("Ngắt trang"); }

/// The entry begins a page, or does not any more; the caret goes to its beginning unless it is
/// there.
std::optional<Step> marked(const OfficialDocument& paper, const Caret& caret, const Spot& spot,
                           bool newPage)
{
    Entries entries = entriesOf(paper, spot);
    entries[static_cast<size_t>(spot.entry)].block.newPage = newPage;
    const auto own = spotOf(paper, caret.place);
    const bool isThere = own && own->entry == spot.entry;
    auto step = blockStep(paper, {newPage ? breakName() : Sentence::tr("Bỏ ngắt trang"), at(caret)},
                          spot, {std::move(entries), spot.entry, isThere ? caret.offset : 0});
    if (step && isThere)
        step->after = at(caret); // of a table: the same cell
    return step;
}

} // namespace

bool beginsPage(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    return spot && entriesOf(paper, *spot)[static_cast<size_t>(spot->entry)].block.newPage;
}

std::optional<Step> joinPages(const OfficialDocument& paper, const Caret& caret)
{
    const auto spot = spotOf(paper, caret.place);
    return spot && beginsPage(paper, caret) ? marked(paper, caret, *spot, false) : std::nullopt;
}

std::optional<Step> breakPage(const OfficialDocument& paper, const Selection& selection)
{
    const Caret& caret = selection.caret;
    auto spot = spotOf(paper, caret.place);
    if (!spot)
        return std::nullopt;
    const Entries entries = entriesOf(paper, *spot);
    if (spot->cell || caret.offset == 0)
        return marked(paper, caret, *spot, !beginsPage(paper, caret));
    const bool isLast = spot->entry + 1 == static_cast<int>(entries.size());
    if (!isLast && caret.offset >= lengthOf(entries[static_cast<size_t>(spot->entry)].block.text)) {
        ++spot->entry;
        return entries[static_cast<size_t>(spot->entry)].block.newPage
                   ? std::nullopt
                   : marked(paper, caret, *spot, true);
    }
    const auto parted = breakParagraph(paper, at(caret));
    const auto there = parted ? apply(paper, *parted) : base::Result<OfficialDocument>(paper);
    const auto behind = there ? spotOf(*there, parted ? parted->after.caret.place : caret.place)
                              : std::optional<Spot>();
    if (!parted || !behind)
        return std::nullopt;
    const auto made = marked(*there, parted->after.caret, *behind, true);
    return made ? std::optional(followedBy(*parted, *made)) : std::nullopt;
}

} // namespace thidua::edit
