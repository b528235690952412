// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "store/YearPackage.h"

#include <map>

namespace thidua::store::test {

/// Files kept in memory; every write can be made to fail.
class MemoryFiles final : public base::FileSystem {
public:
    std::map<QString, QByteArray> content;
    QString failing; ///< a path that cannot be written
    int writes = 0;

    bool exists(const QString& path) const override { return content.contains(path); }
    base::Result<QByteArray> read(const QString& path, qint64 mostBytes) const override;
    base::Result<base::Done> write(const QString& path, const QByteArray& bytes,
                                   base::Overwrite overwrite) override;
};

/// A small year with two papers, a snapshot and an attachment.
YearFile smallYear();
YearFile randomYear(unsigned seed);
/// Asserts that it can be packed.
QByteArray packed(const YearFile& file);
/// Asserts that it is opened.
UnpackedYear unpacked(const QByteArray& bytes);
/// The message of the refusal; "opened" where there is none.
std::string refusalOf(const QByteArray& bytes);
/// The package with one part's bytes replaced, its manifest untouched.
QByteArray withPart(const QByteArray& package, const QString& name, const QByteArray& bytes);
QByteArray withoutPart(const QByteArray& package, const QString& name);

} // namespace thidua::store::test
