// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FolderWriter.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace thidua::base;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(FolderWriter, MakesTheFolderWithAllFiles)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"bo"_s);
    ASSERT_TRUE(writeFolder(folder, {{u"01 a.pdf"_s, "A"}, {u"02 b.pdf"_s, "B"}}, Overwrite::No));
    EXPECT_EQ(namesIn(folder), (QStringList{u"01 a.pdf"_s, u"02 b.pdf"_s}));
    EXPECT_EQ(contentOf(folder + u"/02 b.pdf"_s), "B");
    EXPECT_EQ(namesIn(home.path()), QStringList{u"bo"_s});
}

TEST(FolderWriter, ReplacesNothingUnlessItMay)
{
    const QTemporaryDir home;
    ASSERT_TRUE(writeFolder(home.path(), {{u"b"_s, "old"}}, Overwrite::No));
    const auto again = writeFolder(home.path(), {{u"a"_s, "A"}, {u"b"_s, "new"}}, Overwrite::No);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(namesIn(home.path()), QStringList{u"b"_s});
    EXPECT_EQ(contentOf(home.filePath(u"b"_s)), "old");
    ASSERT_TRUE(writeFolder(home.path(), {{u"a"_s, "A"}, {u"b"_s, "new"}}, Overwrite::Yes));
    EXPECT_EQ(contentOf(home.filePath(u"b"_s)), "new");
    EXPECT_EQ(namesIn(home.path()).size(), 2);
}

TEST(FolderWriter, TakesEverythingBackWhereOneFileCannotTakeItsPlace)
{
    const QTemporaryDir home;
    ASSERT_TRUE(writeFolder(home.path(), {{u"a"_s, "old"}}, Overwrite::No));
    ASSERT_TRUE(QDir(home.path()).mkdir(u"b"_s)); // a folder stands where a file is to go
    const auto done =
        writeFolder(home.path(), {{u"0"_s, "0"}, {u"a"_s, "new"}, {u"b"_s, "B"}}, Overwrite::Yes);
    ASSERT_FALSE(done);
    EXPECT_EQ(namesIn(home.path()), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(contentOf(home.filePath(u"a"_s)), "old");
}

TEST(FolderWriter, LeavesOtherFilesAlone)
{
    const QTemporaryDir home;
    ASSERT_TRUE(writeFolder(home.path(), {{u"khac"_s, "x"}}, Overwrite::No));
    ASSERT_TRUE(writeFolder(home.path(), {{u"01"_s, "1"}}, Overwrite::No));
    EXPECT_EQ(contentOf(home.filePath(u"khac"_s)), "x");
}

TEST(FolderWriter, SaysThatTheFolderAboveIsMissing)
{
    const QTemporaryDir home;
    const auto done = writeFolder(home.filePath(u"x/y"_s), {{u"a"_s, "A"}}, Overwrite::No);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
}
