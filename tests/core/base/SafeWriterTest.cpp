// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestFolder.h"

#include "base/SafeWriter.h"
#include "support/FailingFileOps.h"
#include "support/Files.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace thidua {

using namespace Qt::StringLiterals;
using base::Overwrite;
using base::writeWhole;
using support::AsNobody;
using support::FailingFileOps;
using support::TestFolder;

namespace {

constexpr int writeCalls =
    8; ///< create, write, permissions, sync, size, close, rename, sync of the folder

std::string complaint(const base::Result<base::Done>& result)
{
    if (result.isOk())
        return "done";
    EXPECT_EQ(result.error().code, base::ErrorCode::CannotWrite);
    EXPECT_FALSE(result.error().detail.isEmpty());
    return support::words(result.error().message);
}

/// Files of this process may not grow beyond so many bytes while it lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t most)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{most, m_before.rlim_max};
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST(SafeWriter, MakesANewFileAndNothingElse)
{
    const TestFolder folder;
    EXPECT_EQ(complaint(writeWhole(folder.path(u"kế hoạch.docx"_s), "mới", Overwrite::No)), "done");
    EXPECT_EQ(folder.content(u"kế hoạch.docx"_s), "mới");
    EXPECT_EQ(folder.names(), QStringList(u"kế hoạch.docx"_s));
}

TEST(SafeWriter, WritesAnEmptyFile)
{
    const TestFolder folder;
    EXPECT_EQ(complaint(writeWhole(folder.path(u"a"_s), {}, Overwrite::No)), "done");
    EXPECT_EQ(folder.content(u"a"_s), "");
}

TEST(SafeWriter, LeavesAnExistingFileUnlessToldOtherwise)
{
    const TestFolder folder;
    const QString path = folder.makeFile(u"a"_s, "cũ");
    EXPECT_THAT(complaint(writeWhole(path, "mới", Overwrite::No)),
                testing::HasSubstr("đã có tệp này"));
    EXPECT_EQ(folder.content(u"a"_s), "cũ");
    EXPECT_EQ(complaint(writeWhole(path, "mới", Overwrite::Yes)), "done");
    EXPECT_EQ(folder.content(u"a"_s), "mới");
    EXPECT_EQ(folder.names(), QStringList(u"a"_s));
}

TEST(SafeWriter, DoesNotReplaceAFileThatAppearsAtTheLastMoment)
{
    const TestFolder folder;
    const QByteArray path = QFile::encodeName(folder.makeFile(u"a"_s, "của người khác"));
    const QByteArray temporary = QFile::encodeName(folder.makeFile(u"b"_s, "mới"));
    EXPECT_EQ(base::systemFileOps().rename(temporary, path), EEXIST);
    EXPECT_EQ(folder.content(u"a"_s), "của người khác");
}

TEST(SafeWriter, LeavesTheOldFileWhereAnyCallFails)
{
    for (int failing = 1; failing < writeCalls; ++failing) {
        const TestFolder folder;
        const QString path = folder.makeFile(u"a"_s, "cũ");
        FailingFileOps ops(failing, EIO);
        EXPECT_NE(complaint(writeWhole(path, "mới", Overwrite::Yes, ops)), "done") << failing;
        EXPECT_EQ(folder.content(u"a"_s), "cũ") << failing;
        EXPECT_EQ(folder.names(), QStringList(u"a"_s)) << failing;
    }
}

TEST(SafeWriter, MakesNoFileWhereAnyCallFails)
{
    for (int failing = 1; failing < writeCalls; ++failing) {
        const TestFolder folder;
        FailingFileOps ops(failing, EIO);
        EXPECT_NE(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No, ops)), "done")
            << failing;
        EXPECT_EQ(folder.names(), QStringList()) << failing;
    }
}

TEST(SafeWriter, SaysThatTheFileIsThereWhereOnlyItsFolderFails)
{
    const TestFolder folder;
    const QString path = folder.makeFile(u"a"_s, "cũ");
    FailingFileOps ops(writeCalls, EIO);
    EXPECT_THAT(complaint(writeWhole(path, "mới", Overwrite::Yes, ops)),
                testing::HasSubstr("đã ghi tệp, nhưng"));
    EXPECT_EQ(folder.content(u"a"_s), "mới");
    EXPECT_EQ(folder.names(), QStringList(u"a"_s));
}

TEST(SafeWriter, MakesEveryCallOnce)
{
    const TestFolder folder;
    FailingFileOps ops(0, 0);
    EXPECT_EQ(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::Yes, ops)), "done");
    EXPECT_EQ(ops.calls(), writeCalls);
}

TEST(SafeWriter, KilledAnywhereLeavesOneFileOfItsOwnAtMost)
{
    for (int failing = 1; failing <= writeCalls; ++failing) {
        const TestFolder folder;
        const QString path = folder.makeFile(u"a"_s, "cũ");
        FailingFileOps ops(failing, EIO, FailingFileOps::Then::Vanish);
        EXPECT_NE(complaint(writeWhole(path, "mới", Overwrite::Yes, ops)), "done");
        EXPECT_THAT(folder.content(u"a"_s).toStdString(), testing::AnyOf("cũ", "mới")) << failing;
        EXPECT_LE(folder.names().filter(u".thidua-"_s).size(), 1) << failing;
        EXPECT_EQ(folder.names().size() - folder.names().filter(u".thidua-"_s).size(), 1)
            << failing;
    }
}

TEST(SafeWriter, WritesOnWhereTheSystemTakesAFewBytesAtATime)
{
    const TestFolder folder;
    FailingFileOps ops(0, 0);
    ops.mostAtOnce = 7;
    EXPECT_EQ(complaint(writeWhole(folder.path(u"a"_s), QByteArray(1000, 'x'), Overwrite::No, ops)),
              "done");
    EXPECT_EQ(folder.content(u"a"_s), QByteArray(1000, 'x'));
}

TEST(SafeWriter, GivesUpWhereTheSystemTakesNothing)
{
    const TestFolder folder;
    FailingFileOps ops(0, 0);
    ops.mostAtOnce = 0;
    EXPECT_NE(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No, ops)), "done");
    EXPECT_EQ(folder.names(), QStringList());
}

TEST(SafeWriter, DistrustsAFileOfAnotherSize)
{
    const TestFolder folder;
    FailingFileOps ops(0, 0);
    ops.claimedSize = 2;
    EXPECT_NE(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No, ops)), "done");
    EXPECT_EQ(folder.names(), QStringList());
}

TEST(SafeWriter, SaysWhatToDoAboutAFullDisk)
{
    const TestFolder folder;
    FailingFileOps ops(2, ENOSPC);
    EXPECT_THAT(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No, ops)),
                testing::HasSubstr("đĩa đã đầy; hãy dọn bớt"));
}

TEST(SafeWriter, LeavesNothingWhereTheFileMayNotGrow)
{
    const TestFolder folder;
    const QString path = folder.makeFile(u"a"_s, "cũ");
    std::string outcome;
    {
        const SmallDisk disk(10'000);
        outcome = complaint(writeWhole(path, QByteArray(20'000, 'x'), Overwrite::Yes));
    }
    EXPECT_NE(outcome, "done");
    EXPECT_EQ(folder.content(u"a"_s), "cũ");
    EXPECT_EQ(folder.names(), QStringList(u"a"_s));
}

TEST(SafeWriter, WantsTheFolderToBeThere)
{
    const TestFolder folder;
    EXPECT_THAT(complaint(writeWhole(folder.path(u"không/có/a"_s), "x", Overwrite::No)),
                testing::HasSubstr("hãy tạo thư mục trước"));
    folder.makeFile(u"tệp"_s, "");
    EXPECT_THAT(complaint(writeWhole(folder.path(u"tệp/a"_s), "x", Overwrite::No)),
                testing::HasSubstr("hãy tạo thư mục trước"));
}

TEST(SafeWriter, RefusesAFolder)
{
    const TestFolder folder;
    EXPECT_THAT(complaint(writeWhole(folder.makeFolder(u"b"_s), "x", Overwrite::Yes)),
                testing::HasSubstr("đây là thư mục"));
}

TEST(SafeWriter, RefusesAPipeAndADevice)
{
    const TestFolder folder;
    ASSERT_EQ(::mkfifo(QFile::encodeName(folder.path(u"ống"_s)).constData(), 0600), 0);
    for (const QString& path : {folder.path(u"ống"_s), u"/dev/null"_s})
        EXPECT_THAT(complaint(writeWhole(path, "x", Overwrite::Yes)),
                    testing::HasSubstr("không phải là tệp thường"));
}

TEST(SafeWriter, RefusesNamesThatNoFileCanHave)
{
    const TestFolder folder;
    EXPECT_THAT(complaint(writeWhole(folder.path(QString(300, u'x')), "x", Overwrite::No)),
                testing::HasSubstr("tên tệp quá dài"));
    EXPECT_THAT(
        complaint(writeWhole(folder.path(u"a"_s) + QChar::Null + u"b"_s, "x", Overwrite::No)),
        testing::HasSubstr("tên tệp không hợp lệ"));
    EXPECT_NE(complaint(writeWhole(QString(), "x", Overwrite::Yes)), "done");
    EXPECT_EQ(folder.names(), QStringList());
}

TEST(SafeWriter, WritesALongName)
{
    const TestFolder folder;
    const QString name(250, u'x');
    EXPECT_EQ(complaint(writeWhole(folder.path(name), "x", Overwrite::No)), "done");
    EXPECT_EQ(folder.names(), QStringList(name));
}

TEST(SafeWriter, WritesIntoTheCurrentFolder)
{
    const TestFolder folder;
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    EXPECT_EQ(complaint(writeWhole(u"a"_s, "mới", Overwrite::No)), "done");
    EXPECT_EQ(complaint(writeWhole(u"./a"_s, "mới hơn", Overwrite::Yes)), "done");
    QDir::setCurrent(before);
    EXPECT_EQ(folder.content(u"a"_s), "mới hơn");
    EXPECT_EQ(folder.names(), QStringList(u"a"_s));
}

TEST(SafeWriter, ReplacesWhatALinkPointsTo)
{
    const TestFolder folder;
    folder.makeFile(u"thật"_s, "cũ");
    folder.makeLink(u"một"_s, u"thật"_s);
    folder.makeLink(u"hai"_s, folder.path(u"một"_s));
    EXPECT_EQ(complaint(writeWhole(folder.path(u"hai"_s), "mới", Overwrite::Yes)), "done");
    EXPECT_EQ(folder.content(u"thật"_s), "mới");
    EXPECT_TRUE(QFileInfo(folder.path(u"hai"_s)).isSymLink());
    EXPECT_TRUE(QFileInfo(folder.path(u"một"_s)).isSymLink());
}

TEST(SafeWriter, MakesWhatALinkPointsTo)
{
    const TestFolder folder;
    folder.makeFolder(u"khác"_s);
    folder.makeLink(u"liên kết"_s, u"khác/chưa có"_s);
    EXPECT_EQ(complaint(writeWhole(folder.path(u"liên kết"_s), "mới", Overwrite::No)), "done");
    EXPECT_EQ(folder.content(u"khác/chưa có"_s), "mới");
    EXPECT_TRUE(QFileInfo(folder.path(u"liên kết"_s)).isSymLink());
}

TEST(SafeWriter, FollowsDotsThroughALinkedFolderAsTheSystemDoes)
{
    const TestFolder folder;
    folder.makeFolder(u"sâu/hơn"_s);
    folder.makeLink(u"tắt"_s, u"sâu/hơn"_s);
    folder.makeLink(u"liên kết"_s, u"tắt/../a"_s); // sâu/a, not a
    EXPECT_EQ(complaint(writeWhole(folder.path(u"liên kết"_s), "mới", Overwrite::No)), "done");
    EXPECT_EQ(folder.content(u"sâu/a"_s), "mới");
}

TEST(SafeWriter, RefusesLinksThatGoRound)
{
    const TestFolder folder;
    folder.makeLink(u"một"_s, u"hai"_s);
    folder.makeLink(u"hai"_s, u"một"_s);
    EXPECT_THAT(complaint(writeWhole(folder.path(u"một"_s), "x", Overwrite::Yes)),
                testing::HasSubstr("vòng quanh"));
}

TEST(SafeWriter, KeepsPermissions)
{
    const TestFolder folder;
    const QString path = folder.makeFile(u"a"_s, "cũ");
    for (const int mode : {0600, 0640, 0666, 0444}) {
        folder.setMode(u"a"_s, mode);
        EXPECT_EQ(complaint(writeWhole(path, "mới", Overwrite::Yes)), "done");
        EXPECT_EQ(folder.mode(u"a"_s), mode);
    }
}

TEST(SafeWriter, GivesANewFileTheUsualPermissions)
{
    const TestFolder folder;
    folder.makeFile(u"thường"_s, "");
    EXPECT_EQ(complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No)), "done");
    EXPECT_EQ(folder.mode(u"a"_s), folder.mode(u"thường"_s));
}

TEST(SafeWriter, KeepsTheOwnerWhereRootWrites)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    const TestFolder folder;
    const QString path = folder.makeFile(u"a"_s, "cũ");
    ASSERT_EQ(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    EXPECT_EQ(complaint(writeWhole(path, "mới", Overwrite::Yes)), "done");
    EXPECT_EQ(QFileInfo(path).ownerId(), 65534U);
}

TEST(SafeWriter, GivesNoRightsToAGroupThatIsNotTheOldOne)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can make a file of another group";
    const TestFolder folder;
    folder.setMode(u"."_s, 0777);
    const QString path = folder.makeFile(u"a"_s, "cũ");
    folder.setMode(u"a"_s, 0660);
    {
        const AsNobody nobody;
        EXPECT_EQ(complaint(writeWhole(path, "mới", Overwrite::Yes)), "done");
    }
    EXPECT_THAT(folder.mode(u"a"_s),
                testing::AnyOf(0600, 0660)); // 0660 where the group could be kept
    EXPECT_TRUE(folder.mode(u"a"_s) == 0600 || QFileInfo(path).groupId() == 0U);
}

TEST(SafeWriter, NeedsTheRightToWriteInTheFolder)
{
    const TestFolder folder;
    folder.setMode(u"."_s, 0555);
    std::string outcome;
    {
        const AsNobody nobody;
        outcome = complaint(writeWhole(folder.path(u"a"_s), "x", Overwrite::No));
    }
    folder.setMode(u"."_s, 0755);
    EXPECT_THAT(outcome, testing::HasSubstr("không có quyền ghi"));
}

TEST(SafeWriter, WritesIntoAFolderThatCannotBeListed)
{
    const TestFolder folder;
    folder.setMode(u"."_s, 0333);
    std::string outcome;
    {
        const AsNobody nobody;
        outcome = complaint(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No));
    }
    folder.setMode(u"."_s, 0755);
    EXPECT_EQ(outcome, "done");
}

} // namespace thidua
