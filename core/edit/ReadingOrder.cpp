// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ReadingOrder.h"

#include "edit/InlineText.h"

#include <algorithm>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using document::Blocks;
using document::OfficialDocument;
using document::TextPlace;

namespace {

using Places = std::vector<TextPlace>;

void addLines(Places& to, const QString& component, const QStringList& lines)
{
    for (int line = 0; line < lines.size(); ++line)
        to.push_back({component, {line}, {}});
}

void addCells(Places& to, const document::Table& table, const TextPlace& block)
{
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (size_t cell = 0; cell < table.rows[row].cells.size(); ++cell) {
            TextPlace place = block;
            place.path.push_back(static_cast<int>(row));
            place.path.push_back(static_cast<int>(cell));
            to.push_back(std::move(place));
        }
}

void addBlocks(Places& to, const Blocks& blocks, const TextPlace& root)
{
    int index = 0;
    for (const auto& block : blocks) {
        TextPlace place = root;
        place.path.push_back(index++);
        if (block.table)
            addCells(to, *block.table, place);
        else
            to.push_back(place);
        addBlocks(to, block.children, place);
    }
}

void addSigners(Places& to, const QString& component,
                const std::vector<document::Signature>& signatures)
{
    int index = 0;
    for (const auto& signature : signatures) {
        for (int line = 0; line < signature.authority.size(); ++line)
            to.push_back({component, {index, line}, u"authority"_s});
        for (int line = 0; line < signature.otherPosition.size(); ++line)
            to.push_back({component, {index, line}, u"otherPosition"_s});
        to.push_back({component, {index++}, u"name"_s});
    }
}

void addAnnexes(Places& to, const std::vector<document::Annex>& annexes)
{
    int index = 0;
    for (const auto& annex : annexes) {
        const int number = index++;
        to.push_back({u"annexes"_s, {number}, u"label"_s});
        for (int line = 0; line < annex.title.size(); ++line)
            to.push_back({u"annexes"_s, {number, line}, u"title"_s});
        for (int line = 0; line < annex.note.size(); ++line)
            to.push_back({u"annexes"_s, {number, line}, u"note"_s});
        addBlocks(to, annex.body, {u"annexes"_s, {number}, {}});
    }
}

void addHead(Places& to, const OfficialDocument& paper)
{
    addLines(to, u"parent"_s, paper.parent);
    addLines(to, u"issuer"_s, paper.issuer);
    for (const QString& component : {u"number"_s, u"symbol"_s, u"place"_s, u"title"_s})
        to.push_back({component, {}, {}});
    addLines(to, u"abstract"_s, paper.abstract);
    addLines(to, u"addressees"_s, paper.addressees);
    addLines(to, u"authorityLine"_s, paper.authorityLine);
    addLines(to, u"bases"_s, paper.bases);
    to.push_back({u"enacting"_s, {}, {}});
}

} // namespace

std::vector<TextPlace> textPlaces(const OfficialDocument& paper)
{
    Places made;
    addHead(made, paper);
    addBlocks(made, paper.body, {u"body"_s, {}, {}});
    if (paper.matrix) {
        for (int line = 0; line < paper.matrix->witness.size(); ++line)
            made.push_back({u"matrix"_s, {line}, u"witness"_s});
        addSigners(made, u"matrix"_s, paper.matrix->cells);
    }
    addSigners(made, u"signatures"_s, paper.signatures);
    addLines(made, u"recipients"_s, paper.recipients);
    addLines(made, u"contact"_s, paper.contact);
    for (const QString& component : {u"draft"_s, u"circulation"_s, u"drafter"_s})
        made.push_back({component, {}, {}});
    addAnnexes(made, paper.annexes);
    return made;
}

std::optional<Selection> within(const document::OfficialDocument& paper, Selection selection)
{
    for (Caret* caret : {&selection.anchor, &selection.caret}) {
        const auto text = document::textAt(paper, caret->place);
        if (!text)
            return std::nullopt;
        caret->offset = std::clamp(caret->offset, 0, lengthOf(*text));
    }
    return selection;
}

Selection inOrder(const OfficialDocument& paper, const Selection& selection)
{
    const auto [anchor, caret] = selection;
    bool turned = anchor.offset > caret.offset;
    if (!(anchor.place == caret.place)) {
        const auto places = textPlaces(paper);
        const auto first = std::find_if(places.begin(), places.end(), [&](const TextPlace& place) {
            return place == selection.anchor.place || place == selection.caret.place;
        });
        turned = first != places.end() && *first == caret.place;
    }
    return turned ? Selection{caret, anchor} : selection;
}

std::vector<Stretch> stretchesOf(const OfficialDocument& paper, const Selection& selection)
{
    const auto [first, last] = inOrder(paper, selection);
    if (first.place == last.place)
        return {{first.place, first.offset, last.offset - first.offset, false}};
    std::vector<Stretch> made;
    for (const auto& place : textPlaces(paper)) {
        if (made.empty() && !(place == first.place))
            continue;
        const int length = lengthOf(document::textAt(paper, place).value_or(document::Inlines{}));
        if (place == last.place) {
            made.push_back({place, 0, last.offset, false});
            break;
        }
        const int from = made.empty() ? first.offset : 0;
        made.push_back({place, from, length - from, from == 0});
    }
    return made;
}

} // namespace thidua::edit
