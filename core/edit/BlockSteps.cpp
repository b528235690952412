// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/BlockSteps.h"

#include <QJsonArray>

#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;

std::optional<Step> blockStep(const document::OfficialDocument& paper, const Action& action,
                              const Spot& spot, const Reshaped& after)
{
    const document::Blocks* old = document::blocksAt(paper, spot.list);
    if (!old)
        return std::nullopt;
    const auto blocks = nested(after.entries);
    const BlocksEdit edit = difference(spot.list, *old, blocks);
    if (edit.removed.empty() && edit.inserted.empty())
        return std::nullopt;
    Caret caret;
    const Entries tidy = flattened(blocks);
    if (after.caretEntry < static_cast<int>(tidy.size())) {
        caret = {placeOf(spot.list, tidy, after.caretEntry), after.caretOffset};
        if (tidy[static_cast<size_t>(after.caretEntry)].block.table)
            caret.place.path.insert(caret.place.path.end(), {0, 0});
    }
    return Step{action.name, {edit}, action.before, at(caret), Grouping::Alone};
}

Entries entriesOf(const document::OfficialDocument& paper, const Spot& spot)
{
    const document::Blocks* blocks = document::blocksAt(paper, spot.list);
    return blocks ? flattened(*blocks) : Entries{};
}

bool isListOfLines(const QString& component)
{
    return QStringList{u"parent"_s,     u"issuer"_s, u"abstract"_s,   u"authorityLine"_s,
                       u"addressees"_s, u"bases"_s,  u"recipients"_s, u"contact"_s}
        .contains(component);
}

QStringList linesOf(const document::OfficialDocument& paper, const QString& component)
{
    QStringList lines;
    for (int line = 0;; ++line) {
        const auto text = document::textAt(paper, {component, {line}, {}});
        if (!text)
            return lines;
        lines.append(document::plainText(*text));
    }
}

Step linesStep(const document::OfficialDocument& paper, const Action& action,
               const QStringList& lines, const Caret& after)
{
    const auto edit = memberEdit(paper, after.place.component, QJsonArray::fromStringList(lines));
    return {action.name, {edit}, action.before, at(after), Grouping::Alone};
}

} // namespace thidua::edit
