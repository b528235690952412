// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Shape.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace thidua::data {

/// Whether a list is one of records that have such a list below them: a tree.
bool isTree(const emulation::MemberShape& member);

/// Where an item stands in a tree: its index on each level.
using ItemPath = std::vector<int>;

/// The tree after a move, and where the item is then.
struct Moved {
    QJsonArray items;
    ItemPath path;
};

// What the keys mean in a tree of items; `below` is the key of the list within an item. Nothing
// where the item cannot go there.

QJsonObject itemAt(const QJsonArray& items, const ItemPath& path, const QString& below);
QJsonArray withItem(const QJsonArray& items, const ItemPath& path, const QJsonObject& item,
                    const QString& below);
Moved insertedAfter(const QJsonArray& items, const ItemPath& path, const QJsonObject& item,
                    const QString& below);
QJsonArray without(const QJsonArray& items, const ItemPath& path, const QString& below);
/// Among its brothers.
std::optional<Moved> shifted(const QJsonArray& items, const ItemPath& path, int by,
                             const QString& below);
/// To the end of the item before it.
std::optional<Moved> demoted(const QJsonArray& items, const ItemPath& path, const QString& below);
/// Behind the item above it.
std::optional<Moved> promoted(const QJsonArray& items, const ItemPath& path, const QString& below);

} // namespace thidua::data
