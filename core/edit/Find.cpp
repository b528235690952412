// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Find.h"

#include "base/Sentence.h"
#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using base::Sentence;
using document::OfficialDocument;

namespace {

/// A text as it is compared, with the place in the text itself of every character of it.
struct Compared {
    QString text;
    std::vector<int> places;
};

QString comparable(const QString& text, const Search& search)
{
    if (!search.marks)
        return text::bare(text);
    return search.capitals ? text::composed(text) : text::lower(text::composed(text));
}

/// Character by character, with the combining marks after it.
Compared compared(const QString& text, const Search& search)
{
    Compared made;
    for (int start = 0; start < text.size();) {
        int end = start + 1;
        while (end < text.size() && (text[end].isMark() || text[end].isLowSurrogate()))
            ++end;
        const QString piece = comparable(text.mid(start, end - start), search);
        for (int unit = 0; unit < piece.size(); ++unit)
            made.places.push_back(start);
        made.text += piece;
        start = end;
    }
    made.places.push_back(static_cast<int>(text.size()));
    return made;
}

bool isWordEdge(const QString& text, qsizetype place)
{
    return place <= 0 || place >= text.size() || !text[place - 1].isLetterOrNumber() ||
           !text[place].isLetterOrNumber();
}

void findIn(std::vector<Selection>& to, const document::TextPlace& place, const QString& text,
            const Search& search)
{
    const Compared there = compared(text, search);
    const QString wanted = compared(search.text, search).text;
    qsizetype from = 0;
    while ((from = there.text.indexOf(wanted, from)) >= 0) {
        const qsizetype end = from + wanted.size();
        if (search.wholeWords && !(isWordEdge(there.text, from) && isWordEdge(there.text, end))) {
            ++from;
            continue;
        }
        to.push_back({{place, there.places[static_cast<size_t>(from)]},
                      {place, there.places[static_cast<size_t>(end)]}});
        from = end;
    }
}

} // namespace

std::vector<Selection> findAll(const OfficialDocument& paper, const Search& search)
{
    std::vector<Selection> finds;
    if (search.text.isEmpty())
        return finds;
    for (const auto& place : textPlaces(paper))
        if (const auto text = document::textAt(paper, place))
            findIn(finds, place, document::plainText(*text), search);
    return finds;
}

std::optional<Step> replaceAll(const OfficialDocument& paper, const std::vector<Selection>& finds,
                               const QString& replacement, const Selection& before)
{
    Step step{finds.size() == 1 ? Sentence::tr("Thay thế") : Sentence::tr("Thay thế tất cả"),
              {},
              before,
              before,
              Grouping::Alone};
    // from the end, so that the places before it stay where they are
    for (auto find = finds.rbegin(); find != finds.rend(); ++find) {
        const auto text = document::textAt(paper, find->anchor.place);
        if (!text)
            continue;
        const auto removed =
            part(*text, find->anchor.offset, find->caret.offset - find->anchor.offset);
        auto inserted = typedAt(removed, 1, replacement);
        if (replacement.isEmpty())
            inserted.clear();
        step.edits.emplace_back(
            TextEdit{find->anchor.place, find->anchor.offset, removed, std::move(inserted)});
    }
    if (step.edits.empty())
        return std::nullopt;
    const auto& first = finds.front();
    if (finds.size() == 1)
        step.after =
            at({first.anchor.place, first.anchor.offset + static_cast<int>(replacement.size())});
    else
        step.after = at(first.anchor);
    return step;
}

} // namespace thidua::edit
