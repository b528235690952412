// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalWork.h"

#include "base/DiskFileSystem.h"
#include "store/LeftJournals.h"
#include "support/FailingFileOps.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace thidua::store::test {

using namespace Qt::StringLiterals;
using support::FailingFileOps;

namespace {

class JournalDisk : public testing::Test {
protected:
    QString folder() const { return m_folder.filePath(u"state/journal"_s); }
    std::vector<LeftJournal> left() { return leftJournals(m_files, folder()); }
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// A program that writes down that many letters and dies.
    void die(int letters)
    {
        Journal journal(folder(), smallBase());
        for (int i = 0; i < letters; ++i)
            EXPECT_TRUE(journal.append(typedLetter(i)).isOk());
    }

    QTemporaryDir m_folder;
    base::DiskFileSystem m_files;
};

QString typedText(const LeftJournal& left)
{
    return document::plainText(replay(left.content).paper.body.back().text);
}

} // namespace

TEST_F(JournalDisk, TouchesNothingBeforeTheFirstStep)
{
    const Journal journal(folder(), smallBase());
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(JournalDisk, IsFoundOnceItsProgramHasDied)
{
    die(5);
    const auto found = left();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().content.base, smallBase());
    EXPECT_EQ(typedText(found.front()), u"đđđđđ");
}

TEST_F(JournalDisk, IsNobodyElsesWhileItIsWritten)
{
    Journal journal(folder(), smallBase());
    ASSERT_TRUE(journal.append(typedLetter(0)).isOk());
    EXPECT_TRUE(left().empty());
    EXPECT_TRUE(QFile::exists(journal.path()));
}

TEST_F(JournalDisk, IsReadByItsOwnerOnly)
{
    Journal journal(folder(), smallBase());
    ASSERT_TRUE(journal.append(typedLetter(0)).isOk());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(journal.path()) & others);
}

TEST_F(JournalDisk, LeavesNothingWhenTheWorkIsSaved)
{
    Journal journal(folder(), smallBase());
    ASSERT_TRUE(journal.append(typedLetter(0)).isOk());
    ASSERT_TRUE(journal.sync().isOk());
    EXPECT_TRUE(journal.isSynced());
    journal.remove();
    EXPECT_THAT(names(), testing::IsEmpty());
}

TEST_F(JournalDisk, LeavesNothingWhenTheWorkIsNotWanted)
{
    die(3);
    for (auto& one : left())
        discard(std::move(one));
    EXPECT_THAT(names(), testing::IsEmpty());
}

TEST_F(JournalDisk, SweepsTheSignsOfTheDead)
{
    QDir().mkpath(folder());
    QFile sign(folder() + u"/.~lock.untitled.journal#"_s);
    ASSERT_TRUE(sign.open(QIODevice::WriteOnly));
    sign.write("4000000\nthidua\nmay-cu\n"); // no process has that number
    sign.close();
    EXPECT_TRUE(left().empty());
    // A sign that names another computer is not ours to remove.
    EXPECT_LE(names().size(), 1);
}

TEST_F(JournalDisk, TwoProgramsWithOnePaperWriteTwoJournals)
{
    {
        Journal first(folder(), smallBase());
        Journal second(folder(), smallBase());
        ASSERT_TRUE(first.append(typedLetter(0)).isOk());
        ASSERT_TRUE(second.append(typedLetter(0)).isOk());
        ASSERT_TRUE(second.append(typedLetter(1)).isOk());
        EXPECT_NE(first.path(), second.path());
    }
    EXPECT_EQ(left().size(), 2U);
    EXPECT_EQ(leftJournals(m_files, folder(), journalStem(smallBase().path)).size(), 2U);
    EXPECT_TRUE(leftJournals(m_files, folder(), journalStem(u"/khac.json"_s)).empty());
}

TEST_F(JournalDisk, GoesOnWithOneThatWasLeftAndCutsItsDamage)
{
    die(4);
    {
        QFile file(left().front().path);
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("57 0000");
    }
    auto found = left();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().content.lost, 1);
    {
        Journal journal(std::move(found.front()), 4);
        ASSERT_TRUE(journal.append(typedLetter(4)).isOk());
        ASSERT_TRUE(journal.append(typedLetter(5)).isOk());
        ASSERT_TRUE(journal.sync().isOk());
    }
    const auto again = left();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().content.lost, 0);
    EXPECT_EQ(typedText(again.front()), u"đđđđđđ");
}

TEST_F(JournalDisk, LaysAsideWhatCannotBeRead)
{
    die(2);
    const QString path = left().front().path;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("xx");
    file.close();
    EXPECT_TRUE(left().empty());
    EXPECT_THAT(names(), testing::ElementsAre(QFileInfo(path).fileName() + u".damaged"_s));
}

TEST_F(JournalDisk, WritesWhatAFullDiskRefusedWhenThereIsRoomAgain)
{
    for (int failing = 1; failing <= 40; ++failing) { // one write of a piece of a line
        FailingFileOps ops(failing, ENOSPC);
        ops.mostAtOnce = 97;
        {
            Journal journal(folder(), smallBase(), ops);
            QStringList troubles;
            for (int i = 0; i < 6; ++i) {
                const auto done = journal.append(typedLetter(i));
                troubles += done ? QStringList() : QStringList(done.error().message);
            }
            Q_UNUSED(journal.sync().isOk()) // where it was the last one
            ASSERT_LE(troubles.size(), 1) << failing;
            EXPECT_EQ(troubles.filter(u"đĩa đã đầy"_s), troubles);
        }
        auto found = left();
        ASSERT_EQ(found.size(), 1U) << failing;
        EXPECT_EQ(found.front().content.lost, 0);
        EXPECT_EQ(typedText(found.front()), u"đđđđđđ") << failing;
        discard(std::move(found.front()));
    }
}

TEST_F(JournalDisk, SaysThatTheDiskDidNotTakeIt)
{
    FailingFileOps ops(3, EIO); // after opening and the only write
    Journal journal(folder(), smallBase(), ops);
    ASSERT_TRUE(journal.append(typedLetter(0)).isOk());
    EXPECT_FALSE(journal.sync().isOk());
    EXPECT_FALSE(journal.isSynced());
    EXPECT_TRUE(journal.sync().isOk());
    EXPECT_TRUE(journal.isSynced());
}

TEST_F(JournalDisk, AFolderThatCannotBeMadeCostsNoWork)
{
    QFile inTheWay(m_folder.filePath(u"state"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    Journal journal(folder(), smallBase());
    const auto refused = journal.append(typedLetter(0));
    ASSERT_FALSE(refused.isOk());
    EXPECT_EQ(refused.error().code, base::ErrorCode::CannotWrite);
    ASSERT_TRUE(inTheWay.remove());
    ASSERT_TRUE(journal.append(typedLetter(1)).isOk());
    EXPECT_TRUE(journal.sync().isOk());
}

#ifdef Q_OS_UNIX

namespace {

/// Writes letters without end, saying each on the pipe once it is written down.
[[noreturn]] void writeUntilKilled(const QString& folder, int pipe)
{
    Journal journal(folder, smallBase());
    for (int i = 0;; ++i) {
        if (!journal.append(typedLetter(i)) || (i % 16 == 15 && !journal.syncBehind()))
            _exit(1);
        const int count = i + 1;
        if (::write(pipe, &count, sizeof count) != sizeof count)
            _exit(1);
    }
}

/// Kills it after that many letters, at whatever it is doing then; returns how many it said.
int killAfter(const QString& folder, int letters)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0)
        writeUntilKilled(folder, ends[1]);
    ::close(ends[1]);
    int said = 0;
    for (int count = 0; said < letters && ::read(ends[0], &count, sizeof count) == sizeof count;)
        said = count;
    ::kill(child, SIGKILL);
    for (int count = 0; ::read(ends[0], &count, sizeof count) == sizeof count;)
        said = count;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)); // it did not end by itself
    return said;
}

} // namespace

/// THIDUA_KILLS=n kills more often.
TEST_F(JournalDisk, KillsAtAnyMomentCostNothingThatWasWrittenDown)
{
    const int wanted = qEnvironmentVariableIntValue("THIDUA_KILLS");
    std::mt19937 random(20260303);
    for (int kill = 0; kill < (wanted > 0 ? wanted : 30); ++kill) {
        const int said = killAfter(folder(), 1 + static_cast<int>(random() % 200));
        auto found = left();
        ASSERT_EQ(found.size(), 1U) << kill;
        const auto typed = typedText(found.front()).size();
        ASSERT_GE(typed, said) << kill;
        ASSERT_LE(typed, said + 1) << kill;
        discard(std::move(found.front()));
        ASSERT_THAT(names(), testing::IsEmpty()) << kill;
    }
}

#endif

} // namespace thidua::store::test
