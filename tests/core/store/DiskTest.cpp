// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearFiles.h"

#include "base/DiskFileSystem.h"
#include "store/YearDisk.h"
#include "store/YearLock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

const QString path = u"năm 2026.thidua"_s;

Stamp saved(MemoryFiles& files, const YearFile& file, const SaveOptions& options = {})
{
    const auto stamp = saveYear(files, path, file, options);
    EXPECT_TRUE(stamp) << (stamp ? "" : stamp.error().message.toStdString());
    return stamp ? *stamp : Stamp();
}

std::string failureOf(MemoryFiles& files, const SaveOptions& options)
{
    const auto stamp = saveYear(files, path, smallYear(), options);
    return stamp ? "saved" : stamp.error().message.toStdString();
}

} // namespace

TEST(YearDisk, OpensWhatWasSaved)
{
    MemoryFiles files;
    const Stamp stamp = saved(files, smallYear());
    const auto opened = openYear(files, path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->stamp, stamp);
    EXPECT_EQ(opened->found.file, smallYear());
}

TEST(YearDisk, ReplacesNoFileOfTheSameNameUnasked)
{
    MemoryFiles files;
    files.content[path] = "của người khác";
    EXPECT_NE(failureOf(files, {}), "saved");
    EXPECT_EQ(files.content[path], "của người khác");
    EXPECT_EQ(files.content.size(), 1u);
}

TEST(YearDisk, KeepsTheFormerFileAsABackup)
{
    MemoryFiles files;
    const Stamp first = saved(files, smallYear());
    const QByteArray before = files.content[path];
    YearFile changed = smallYear();
    changed.data.year = 2027;
    saved(files, changed, {first, base::Overwrite::No, true});
    EXPECT_EQ(files.content[path + u".bak"_s], before);
    EXPECT_EQ(openYear(files, path)->found.file, changed);
}

TEST(YearDisk, NoticesThatAnotherProgramChangedTheFile)
{
    MemoryFiles files;
    const Stamp first = saved(files, smallYear());
    files.content[path] += "x";
    const auto result = saveYear(files, path, smallYear(), {first, base::Overwrite::Yes, true});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, changedOnDisk);
    EXPECT_THAT(result.error().message.toStdString(), HasSubstr("chương trình khác"));
    EXPECT_EQ(files.writes, 1);
}

TEST(YearDisk, NoticesThatAnotherProgramRemovedTheFile)
{
    MemoryFiles files;
    const Stamp first = saved(files, smallYear());
    files.content.clear();
    EXPECT_THAT(failureOf(files, {first, base::Overwrite::No, true}), HasSubstr("hoặc xóa"));
}

TEST(YearDisk, WritesTheSameBytesOnlyOnce)
{
    MemoryFiles files;
    const Stamp first = saved(files, smallYear());
    saved(files, smallYear(), {first, base::Overwrite::No, true});
    EXPECT_EQ(files.writes, 1);
}

TEST(YearDisk, LeavesTheFileWhereTheBackupCannotBeWritten)
{
    MemoryFiles files;
    const Stamp first = saved(files, smallYear());
    const QByteArray before = files.content[path];
    files.failing = path + u".bak"_s;
    YearFile changed = smallYear();
    changed.data.year = 2027;
    EXPECT_FALSE(saveYear(files, path, changed, {first, base::Overwrite::No, true}));
    EXPECT_EQ(files.content[path], before);
}

TEST(YearDisk, SaysThatAFolderIsMissingOrReadOnly)
{
    QTemporaryDir folder;
    base::DiskFileSystem disk;
    const auto missing = saveYear(disk, folder.filePath(u"khong-co/a.thidua"_s), smallYear(), {});
    ASSERT_FALSE(missing);
    EXPECT_THAT(missing.error().message.toStdString(), HasSubstr("không có thư mục"));
    EXPECT_FALSE(openYear(disk, folder.filePath(u"khong-co.thidua"_s)));
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        return; // to whom nothing is forbidden
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto readOnly = saveYear(disk, folder.filePath(u"a.thidua"_s), smallYear(), {});
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7700));
    ASSERT_FALSE(readOnly);
    EXPECT_THAT(readOnly.error().message.toStdString(), HasSubstr("quyền ghi"));
#endif
}

TEST(YearDisk, SavesOnTheRealDiskWithNothingElseLeftThere)
{
    QTemporaryDir folder;
    base::DiskFileSystem disk;
    const QString file = folder.filePath(path);
    const auto first = saveYear(disk, file, smallYear(), {});
    ASSERT_TRUE(first);
    ASSERT_TRUE(saveYear(disk, file, randomYear(3), {*first, base::Overwrite::No, true}));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{path, path + u".bak"_s}));
}

TEST(YearLock, TellsASecondProgramWhoHoldsTheFile)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(path);
    {
        const auto lock = YearLock::take(file);
        ASSERT_TRUE(lock);
        EXPECT_TRUE(lock->isHeld());
        const auto second = YearLock::take(file);
        ASSERT_FALSE(second);
        EXPECT_THAT(second.error().message.toStdString(), HasSubstr("đang được mở ở nơi khác"));
    }
    EXPECT_TRUE(YearLock::take(file)->isHeld());
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

#ifdef Q_OS_UNIX
TEST(YearLock, IsNotHeededOnceItsProgramHasDied)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(path);
    if (const pid_t child = fork(); child == 0) {
        const auto lock = YearLock::take(file);
        _exit(lock && lock->isHeld() ? 0 : 1); // dies without giving it back
    } else {
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_EQ(status, 0);
    }
    const auto lock = YearLock::take(file);
    ASSERT_TRUE(lock) << lock.error().message.toStdString();
    EXPECT_TRUE(lock->isHeld());
}
#endif

} // namespace thidua::store::test
