// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestFolder.h"

#include "base/DiskFileSystem.h"
#include "support/Files.h"

#include <QFile>

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace thidua {

using namespace Qt::StringLiterals;
using base::DiskFileSystem;
using base::ErrorCode;
using support::AsNobody;
using support::TestFolder;

namespace {

constexpr qint64 most = 1000;

/// The message, which must begin with the path; "read" where the file was read.
std::string complaint(const QString& path, ErrorCode code = ErrorCode::CannotRead)
{
    const auto read = DiskFileSystem().read(path, most);
    if (read.isOk())
        return "read";
    EXPECT_EQ(read.error().code, code);
    EXPECT_TRUE(read.error().message.startsWith(path + u": "_s))
        << support::words(read.error().message);
    return support::words(read.error().message);
}

} // namespace

TEST(DiskFileSystem, ReadsAFileWhole)
{
    const TestFolder folder;
    const QByteArray bytes("a\0b\r\n\xff", 6);
    EXPECT_EQ(*DiskFileSystem().read(folder.makeFile(u"bản thảo.txt"_s, bytes), most), bytes);
}

TEST(DiskFileSystem, ReadsUpToTheLimitAndNotBeyond)
{
    const TestFolder folder;
    EXPECT_EQ(DiskFileSystem().read(folder.makeFile(u"a"_s, QByteArray(most, 'x')), most)->size(),
              most);
    EXPECT_THAT(complaint(folder.makeFile(u"b"_s, QByteArray(most + 1, 'x')), ErrorCode::Refused),
                testing::HasSubstr("tệp quá lớn (giới hạn 1 MB)"));
}

TEST(DiskFileSystem, ReadsAFileThatDoesNotKnowItsSize)
{
    if (!QFile::exists(u"/proc/self/limits"_s))
        GTEST_SKIP() << "there is no /proc";
    EXPECT_FALSE(DiskFileSystem().read(u"/proc/self/limits"_s, 100'000)->isEmpty());
    EXPECT_THAT(complaint(u"/proc/self/limits"_s, ErrorCode::Refused),
                testing::HasSubstr("quá lớn"));
}

TEST(DiskFileSystem, ReadsThroughALink)
{
    const TestFolder folder;
    folder.makeFile(u"a"_s, "x");
    EXPECT_EQ(complaint(folder.makeLink(u"b"_s, u"a"_s)), "read");
}

TEST(DiskFileSystem, MissesWhatIsNotThere)
{
    const TestFolder folder;
    EXPECT_THAT(complaint(folder.path(u"a"_s)), testing::HasSubstr("không có tệp này"));
    EXPECT_THAT(complaint(folder.makeLink(u"b"_s, u"mất"_s)),
                testing::HasSubstr("không có tệp này"));
    EXPECT_THAT(complaint(QString()), testing::HasSubstr("không có tệp này"));
}

TEST(DiskFileSystem, RefusesAFolder)
{
    const TestFolder folder;
    EXPECT_THAT(complaint(folder.makeFolder(u"a"_s)), testing::HasSubstr("đây là thư mục"));
}

TEST(DiskFileSystem, DoesNotWaitAtAPipe)
{
    const TestFolder folder;
    ASSERT_EQ(::mkfifo(QFile::encodeName(folder.path(u"ống"_s)).constData(), 0600), 0);
    EXPECT_THAT(complaint(folder.path(u"ống"_s)), testing::HasSubstr("không phải là tệp thường"));
    EXPECT_THAT(complaint(u"/dev/zero"_s), testing::HasSubstr("không phải là tệp thường"));
}

TEST(DiskFileSystem, NeedsTheRightToRead)
{
    const TestFolder folder;
    folder.setMode(u"."_s, 0755);
    const QString path = folder.makeFile(u"a"_s, "x");
    folder.setMode(u"a"_s, 0000);
    const AsNobody nobody;
    EXPECT_THAT(complaint(path), testing::HasSubstr("hãy xem lại quyền đọc"));
}

TEST(DiskFileSystem, KnowsWhatIsThere)
{
    const TestFolder folder;
    const DiskFileSystem files;
    EXPECT_TRUE(files.exists(folder.makeFile(u"a"_s, {})));
    EXPECT_FALSE(files.exists(folder.path(u"b"_s)));
}

TEST(DiskFileSystem, ReadsBackWhatItWrote)
{
    const TestFolder folder;
    DiskFileSystem files;
    ASSERT_TRUE(files.write(folder.path(u"a"_s), "mới", base::Overwrite::No).isOk());
    EXPECT_EQ(*files.read(folder.path(u"a"_s), most), "mới");
    EXPECT_FALSE(files.write(folder.path(u"a"_s), "khác", base::Overwrite::No).isOk());
}

} // namespace thidua
