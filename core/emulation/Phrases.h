// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace thidua::emulation {

/// The words that papers of clusters and blocks use, as data (resources/catalogues/phrases.json).
class Phrases {
public:
    using Values = std::initializer_list<std::pair<QString, QString>>;

    /// The phrase of that key ("due.before") with every {name} replaced; empty where there is none.
    QString of(const QString& key, Values values = {}) const;
    /// The role whose agency stands above those of `role` in a province; empty: none known.
    QString parentRoleOf(const QString& role) const;

    bool operator==(const Phrases&) const = default;

private:
    friend base::Result<Phrases> loadPhrases(const base::FileSystem&, const QString&,
                                             const QString&);
    void add(const QJsonObject& object, const QString& before);

    QHash<QString, QString> m_texts;
    std::vector<std::pair<QString, QString>> m_parents; ///< beginning of a role, role above it
};

/// Reads resources/catalogues/phrases.json below `dataFolder` and over it the file of that name in
/// the folder regulations of the office (empty: none). Internal where ours is wrong, Refused where
/// the office's is.
base::Result<Phrases> loadPhrases(const base::FileSystem& files, const QString& dataFolder,
                                  const QString& officeFolder);

} // namespace thidua::emulation
