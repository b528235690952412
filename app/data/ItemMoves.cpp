// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ItemMoves.h"

#include <QJsonObject>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::ShapeKind;

namespace {

/// Does something with the list in which the item at `path` stands.
template <typename Change>
QJsonArray inList(QJsonArray items, const ItemPath& path, const QString& below, Change change)
{
    if (path.size() <= 1) {
        change(items, path.empty() ? -1 : path.back());
        return items;
    }
    QJsonObject parent = items.at(path.front()).toObject();
    const ItemPath rest(path.begin() + 1, path.end());
    const QJsonArray inner = inList(parent.value(below).toArray(), rest, below, change);
    if (inner.isEmpty())
        parent.remove(below);
    else
        parent[below] = inner;
    items.replace(path.front(), parent);
    return items;
}

} // namespace

bool isTree(const emulation::MemberShape& member)
{
    const auto* record = member.shape.records();
    if (member.shape.kind != ShapeKind::List || !record || !record->find(u"text"_s))
        return false;
    for (const auto& inner : record->members)
        if (inner.shape.kind == ShapeKind::List && inner.shape.records() == record)
            return true;
    return false;
}

QJsonObject itemAt(const QJsonArray& items, const ItemPath& path, const QString& below)
{
    QJsonArray list = items;
    QJsonObject item;
    for (const int index : path) {
        item = list.at(index).toObject();
        list = item.value(below).toArray();
    }
    return item;
}

QJsonArray withItem(const QJsonArray& items, const ItemPath& path, const QJsonObject& item,
                    const QString& below)
{
    return inList(items, path, below,
                  [&item](QJsonArray& list, int index) { list.replace(index, item); });
}

Moved insertedAfter(const QJsonArray& items, const ItemPath& path, const QJsonObject& item,
                    const QString& below)
{
    ItemPath made = path;
    if (made.empty())
        made = {static_cast<int>(items.size())};
    else
        ++made.back();
    return {inList(items, made, below,
                   [&item](QJsonArray& list, int index) { list.insert(index, item); }),
            made};
}

QJsonArray without(const QJsonArray& items, const ItemPath& path, const QString& below)
{
    return inList(items, path, below, [](QJsonArray& list, int index) { list.removeAt(index); });
}

std::optional<Moved> shifted(const QJsonArray& items, const ItemPath& path, int by,
                             const QString& below)
{
    ItemPath made = path;
    if (path.empty())
        return std::nullopt;
    made.back() += by;
    bool fits = false;
    QJsonArray moved = inList(items, path, below, [&](QJsonArray& list, int index) {
        fits = made.back() >= 0 && made.back() < list.size();
        if (fits)
            list.insert(made.back(), list.takeAt(index));
    });
    return fits ? std::optional(Moved{moved, made}) : std::nullopt;
}

std::optional<Moved> demoted(const QJsonArray& items, const ItemPath& path, const QString& below)
{
    if (path.empty() || path.back() == 0)
        return std::nullopt;
    const QJsonObject item = itemAt(items, path, below);
    ItemPath above = path;
    --above.back();
    QJsonObject parent = itemAt(items, above, below);
    QJsonArray inner = parent.value(below).toArray();
    inner.append(item);
    parent[below] = inner;
    ItemPath made = above;
    made.push_back(static_cast<int>(inner.size()) - 1);
    return Moved{withItem(without(items, path, below), above, parent, below), made};
}

std::optional<Moved> promoted(const QJsonArray& items, const ItemPath& path, const QString& below)
{
    if (path.size() < 2)
        return std::nullopt;
    const QJsonObject item = itemAt(items, path, below);
    const ItemPath parent(path.begin(), path.end() - 1);
    return insertedAfter(without(items, path, below), parent, item, below);
}

} // namespace thidua::data
