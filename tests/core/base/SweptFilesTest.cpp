// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestFolder.h"

#include "base/SafeWriter.h"

#include <QFile>

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

namespace thidua {

using namespace Qt::StringLiterals;
using base::Overwrite;
using base::writeWhole;
using support::TestFolder;

TEST(SafeWriter, SweepsWhatKilledProgramsLeft)
{
    const TestFolder folder;
    const pid_t dead = ::fork();
    if (dead == 0)
        ::_exit(0);
    ASSERT_EQ(::waitpid(dead, nullptr, 0), dead);
    const QString left = u".thidua-%1-abcdef"_s.arg(dead);
    const QString alive = u".thidua-%1-abcdef"_s.arg(::getppid());
    const QString held = u".thidua-%1-ghijkl"_s.arg(dead);
    const QString other = u".thidua-ghi-chep"_s;
    for (const auto& name : {left, alive, held, other})
        folder.makeFile(name, "nửa chừng");
    const int holder = ::open(QFile::encodeName(folder.path(held)).constData(), O_RDONLY);
    ASSERT_EQ(::flock(holder, LOCK_EX), 0);
    EXPECT_TRUE(writeWhole(folder.path(u"a"_s), "mới", Overwrite::No).isOk());
    ::close(holder);
    EXPECT_THAT(folder.names(), testing::UnorderedElementsAre(alive, held, other, u"a"_s));
}

} // namespace thidua
