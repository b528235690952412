// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Law.h"

#include <map>

/// The law as the program brings it, and the vectors it is held against.
namespace thidua::regulation::test {

/// Files kept in memory, by path.
class MemoryFiles final : public base::FileSystem {
public:
    std::map<QString, QByteArray> content;

    bool exists(const QString& path) const override { return content.contains(path); }
    base::Result<QByteArray> read(const QString& path, qint64 mostBytes) const override;
    base::Result<base::Done> write(const QString& path, const QByteArray& bytes,
                                   base::Overwrite overwrite) override;
};

/// Every data file of the law, below the folder "data".
MemoryFiles shippedFiles();
/// Loaded once; asserts that it can be.
const Law& shippedLaw();
/// The law with one file of an office ("legal-bases.json") over it.
base::Result<Law> lawWithOffice(const QString& file, const QByteArray& json);

/// A list of tests/data/law/vectors.json.
std::vector<base::JsonReader> vectors(const QString& list);

base::Date date(const QString& iso);
base::Date dateIn(const base::JsonReader& json, const QString& key = QStringLiteral("date"));

} // namespace thidua::regulation::test
