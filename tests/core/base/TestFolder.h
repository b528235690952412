// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace thidua::support {

/// A folder that is gone after the test.
class TestFolder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }
    /// Makes a file without the program's own writer; gives back its path.
    QString makeFile(const QString& name, const QByteArray& bytes) const;
    QString makeFolder(const QString& name) const;
    /// `target` is stored as it is given.
    QString makeLink(const QString& name, const QString& target) const;
    /// Everything that is there, hidden files too, sorted.
    QStringList names() const;
    QByteArray content(const QString& name) const;
    int mode(const QString& name) const; ///< permission bits
    void setMode(const QString& name, int mode) const;

private:
    QTemporaryDir m_folder;
};

/// While it lives, this process has no more rights than nobody: root may read and write everything.
class AsNobody {
public:
    AsNobody();
    ~AsNobody();
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_wasRoot;
};

} // namespace thidua::support
