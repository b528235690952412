// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestFolder.h"

#include "support/Files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace thidua::support {

namespace {

constexpr uid_t nobody = 65534;

} // namespace

QString TestFolder::makeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QString TestFolder::makeFolder(const QString& name) const
{
    EXPECT_TRUE(QDir(path()).mkpath(name));
    return path(name);
}

QString TestFolder::makeLink(const QString& name, const QString& target) const
{
    EXPECT_EQ(
        ::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()),
        0);
    return path(name);
}

QStringList TestFolder::names() const
{
    return QDir(path()).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray TestFolder::content(const QString& name) const { return contentOf(path(name)); }

int TestFolder::mode(const QString& name) const
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(path(name)).constData(), &status), 0);
    return static_cast<int>(status.st_mode & 07777);
}

void TestFolder::setMode(const QString& name, int mode) const
{
    EXPECT_EQ(::chmod(QFile::encodeName(path(name)).constData(), static_cast<mode_t>(mode)), 0);
}

AsNobody::AsNobody() : m_wasRoot(::geteuid() == 0)
{
    EXPECT_TRUE(!m_wasRoot || ::seteuid(nobody) == 0);
}

AsNobody::~AsNobody() { EXPECT_TRUE(!m_wasRoot || ::seteuid(0) == 0); }

} // namespace thidua::support
