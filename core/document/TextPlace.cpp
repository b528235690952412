// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/TextPlace.h"

#include <algorithm>
#include <array>
#include <utility>

namespace thidua::document {

using namespace Qt::StringLiterals;

namespace {

using Path = std::vector<int>;

template <typename Member, size_t n>
Member OfficialDocument::*
memberNamed(const std::array<std::pair<QStringView, Member OfficialDocument::*>, n>& members,
            const QString& name)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&name](const auto& entry) { return entry.first == name; });
    return found == members.end() ? nullptr : found->second;
}

QString OfficialDocument::*singleText(const QString& component)
{
    static constexpr std::array<std::pair<QStringView, QString OfficialDocument::*>, 8> members = {
        {{u"number", &OfficialDocument::number},
         {u"symbol", &OfficialDocument::symbol},
         {u"place", &OfficialDocument::place},
         {u"title", &OfficialDocument::title},
         {u"draft", &OfficialDocument::draft},
         {u"enacting", &OfficialDocument::enacting},
         {u"circulation", &OfficialDocument::circulation},
         {u"drafter", &OfficialDocument::drafter}}};
    return memberNamed(members, component);
}

QStringList OfficialDocument::*listOfLines(const QString& component)
{
    static constexpr std::array<std::pair<QStringView, QStringList OfficialDocument::*>, 8>
        members = {{{u"parent", &OfficialDocument::parent},
                    {u"issuer", &OfficialDocument::issuer},
                    {u"abstract", &OfficialDocument::abstract},
                    {u"authorityLine", &OfficialDocument::authorityLine},
                    {u"addressees", &OfficialDocument::addressees},
                    {u"bases", &OfficialDocument::bases},
                    {u"recipients", &OfficialDocument::recipients},
                    {u"contact", &OfficialDocument::contact}}};
    return memberNamed(members, component);
}

template <typename List> bool holds(const List& list, int index)
{
    return index >= 0 && index < static_cast<int>(list.size());
}

QString* lineOf(QStringList& lines, const Path& path, size_t depth)
{
    return path.size() == depth + 1 && holds(lines, path[depth]) ? &lines[path[depth]] : nullptr;
}

QString* textOfSigner(Signature& signature, const TextPlace& place)
{
    if (place.part == u"name")
        return place.path.size() == 1 ? &signature.name : nullptr;
    if (place.part == u"authority")
        return lineOf(signature.authority, place.path, 1);
    if (place.part == u"otherPosition")
        return lineOf(signature.otherPosition, place.path, 1);
    return nullptr;
}

QString* textOfSigners(std::vector<Signature>& signatures, const TextPlace& place)
{
    if (place.path.empty() || !holds(signatures, place.path.front()))
        return nullptr;
    return textOfSigner(signatures[static_cast<size_t>(place.path.front())], place);
}

QString* textOfAnnexHead(OfficialDocument& paper, const TextPlace& place)
{
    if (place.path.empty() || !holds(paper.annexes, place.path.front()))
        return nullptr;
    Annex& annex = paper.annexes[static_cast<size_t>(place.path.front())];
    if (place.part == u"label")
        return place.path.size() == 1 ? &annex.label : nullptr;
    if (place.part == u"title")
        return lineOf(annex.title, place.path, 1);
    if (place.part == u"note")
        return lineOf(annex.note, place.path, 1);
    return nullptr;
}

/// The plain text there; null where there is none, or where it stands in a block.
QString* plainTextAt(OfficialDocument& paper, const TextPlace& place)
{
    if (auto member = singleText(place.component))
        return place.path.empty() ? &(paper.*member) : nullptr;
    if (auto member = listOfLines(place.component))
        return lineOf(paper.*member, place.path, 0);
    if (place.component == u"signatures")
        return textOfSigners(paper.signatures, place);
    if (place.component == u"matrix" && paper.matrix)
        return place.part == u"witness" ? lineOf(paper.matrix->witness, place.path, 0)
                                        : textOfSigners(paper.matrix->cells, place);
    if (place.component == u"annexes" && !place.part.isEmpty())
        return textOfAnnexHead(paper, place);
    return nullptr;
}

Inlines* textOfCell(Table& table, const Path& path, size_t depth)
{
    if (path.size() != depth + 2 || !holds(table.rows, path[depth]))
        return nullptr;
    auto& cells = table.rows[static_cast<size_t>(path[depth])].cells;
    return holds(cells, path[depth + 1]) ? &cells[static_cast<size_t>(path[depth + 1])].text
                                         : nullptr;
}

Inlines* textInBlocks(Blocks& blocks, const Path& path, size_t depth)
{
    if (depth >= path.size() || !holds(blocks, path[depth]))
        return nullptr;
    Block& block = blocks[static_cast<size_t>(path[depth])];
    if (block.table)
        return textOfCell(*block.table, path, depth + 1);
    return depth + 1 == path.size() ? &block.text : textInBlocks(block.children, path, depth + 1);
}

Inlines* inlinesAt(OfficialDocument& paper, const TextPlace& place)
{
    if (!place.part.isEmpty())
        return nullptr;
    if (place.component == u"body")
        return textInBlocks(paper.body, place.path, 0);
    if (place.component == u"annexes" && !place.path.empty() &&
        holds(paper.annexes, place.path.front()))
        return textInBlocks(paper.annexes[static_cast<size_t>(place.path.front())].body, place.path,
                            1);
    return nullptr;
}

} // namespace

std::optional<Inlines> textAt(const OfficialDocument& paper, const TextPlace& place)
{
    auto& open = const_cast<OfficialDocument&>(paper); // only read below
    if (const Inlines* inlines = inlinesAt(open, place))
        return *inlines;
    if (const QString* text = plainTextAt(open, place))
        return inlinesOf(*text);
    return std::nullopt;
}

bool setTextAt(OfficialDocument& paper, const TextPlace& place, const Inlines& text)
{
    if (Inlines* inlines = inlinesAt(paper, place))
        *inlines = text;
    else if (QString* plain = plainTextAt(paper, place))
        *plain = plainText(text);
    else
        return false;
    return true;
}

Blocks* blocksAt(OfficialDocument& paper, const BlockList& list)
{
    Blocks* blocks = &paper.body;
    auto step = list.path.begin();
    if (list.component == u"annexes") {
        if (list.path.empty() || !holds(paper.annexes, *step))
            return nullptr;
        blocks = &paper.annexes[static_cast<size_t>(*step++)].body;
    } else if (list.component != u"body") {
        return nullptr;
    }
    for (; step != list.path.end(); ++step) {
        if (!holds(*blocks, *step))
            return nullptr;
        blocks = &(*blocks)[static_cast<size_t>(*step)].children;
    }
    return blocks;
}

const Blocks* blocksAt(const OfficialDocument& paper, const BlockList& list)
{
    return blocksAt(const_cast<OfficialDocument&>(paper), list);
}

} // namespace thidua::document
