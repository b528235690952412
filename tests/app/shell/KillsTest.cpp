// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "settings/Table.h"
#include "store/LeftJournals.h"
#include "store/PaperDocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <gmock/gmock.h>

#include <future>
#include <random>

#ifdef Q_OS_UNIX
#include <unistd.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

constexpr int kills = 300;
constexpr int keys = 150;
constexpr int keysOfASave = 40;
constexpr int atOnce = 4;

/// One key of somebody who writes, takes back and begins new paragraphs; the same for the same
/// number.
void press(Harness& here, int number)
{
    QWidget* page = here.window->view().viewport();
    if (number % 17 == 16)
        QTest::keyClick(page, Qt::Key_Backspace);
    else if (number % 29 == 28)
        QTest::keyClick(page, Qt::Key_Return);
    else if (number % 6 == 5)
        QTest::keyClick(page, Qt::Key_Space);
    else
        QTest::keyClick(page, static_cast<Qt::Key>(Qt::Key_A + number % 26));
    if (number % keysOfASave == keysOfASave - 1)
        here.session.save();
}

void begin(Harness& here)
{
    here.session.openPath(here.file(u"ke-hoach.txt"_s, planText()));
    here.prompts.write = {here.path(u"ban-soan.json"_s)};
    here.window->view().setFocus();
}

/// The program that is killed: writes, and says after each key which one it was.
TEST(Writing, DISABLED_UntilItIsKilled)
{
    Harness here;
    ASSERT_TRUE(here.desk.prepare());
    begin(here);
    for (int i = 0; i < keys; ++i) {
        press(here, i);
        const QByteArray said = "\nkey " + QByteArray::number(i + 1) + "\n";
        ASSERT_EQ(::write(STDOUT_FILENO, said.constData(), static_cast<size_t>(said.size())),
                  said.size());
        QCoreApplication::processEvents();
    }
    for (;;)
        QTest::qWait(1000);
}

class Kills : public testing::Test {
protected:
    void SetUp() override
    {
        Harness here;
        if (!here.desk.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        begin(here);
        m_states.push_back(here.desk.opened().paper());
        for (int i = 0; i < keys; ++i) {
            press(here, i);
            m_states.push_back(here.desk.opened().paper());
        }
    }

    /// The keys that were told when the program died, at the earliest behind `wanted`.
    static int writeAndDie(const QString& folder, int wanted)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, folder);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder); // or Qt makes one beside the run
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--gtest_also_run_disabled_tests"_s,
                       u"--gtest_filter=Writing.DISABLED_UntilItIsKilled"_s});
        int told = 0;
        while (told < wanted && program.waitForReadyRead())
            told = qMax(told, lastKey(program));
        program.kill();
        program.waitForFinished();
        return qMax(told, lastKey(program));
    }

    static int lastKey(QProcess& program)
    {
        int last = 0;
        while (program.canReadLine()) {
            const QByteArray line = program.readLine().trimmed();
            if (line.startsWith("key "))
                last = line.mid(4).toInt();
        }
        return last;
    }

    /// After how many keys the paper was like that; -1: never.
    int keysOf(const document::OfficialDocument& paper) const
    {
        for (size_t i = m_states.size(); i-- > 0;)
            if (m_states[i] == paper)
                return static_cast<int>(i);
        return -1;
    }

    int keysOfFile(const QString& path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        const auto paper = store::documentOf(json, path);
        return paper.isOk() ? keysOf(*paper) : -1;
    }

    /// What stands there once a program has saved a file and a setting, and is none of its files.
    QStringList leftAfterTheNextStart(const QString& folder)
    {
        const QDir here(folder);
        settings::Settings(here.filePath(u"settings.ini"_s)).set(settings::look, u"dark"_s);
        EXPECT_TRUE(m_files.write(here.filePath(u"khac.json"_s), "{}", base::Overwrite::No).isOk());
        const QStringList own{u"ban-soan.json"_s, u"ke-hoach.txt"_s, u"settings.ini"_s,
                              u"khac.json"_s};
        QStringList left = here.entryList(QDir::Files | QDir::Hidden);
        left.removeIf([&own](const QString& name) { return own.contains(name); });
        return left;
    }

    /// In memory where there is such a folder: the disk takes longer than all the writing, and a
    /// kill, unlike a power cut, asks nothing of it.
    static QString place()
    {
        const QFileInfo memory(u"/dev/shm"_s);
        return memory.isWritable() ? memory.filePath() : QDir::tempPath();
    }

    /// At what the program that died in `folder` behind the key `told` has left.
    void look(const QString& folder, int told, int kill)
    {
        const QStringList runs = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        ASSERT_EQ(runs.size(), 1) << kill;
        const QDir run(QDir(folder).filePath(runs.front()));
        int kept = keysOfFile(run.filePath(u"ban-soan.json"_s));
        ASSERT_GE(kept, 0) << kill << ": the saved file is no paper that ever was";
        auto left = store::leftJournals(m_files, run.filePath(u"journal"_s));
        ASSERT_LE(left.size(), 1U) << kill;
        for (auto& journal : left) {
            const auto replayed = store::replay(journal.content);
            const int written = keysOf(replayed.paper);
            ASSERT_GE(written, 0) << kill << ": the journal gives a paper that never was";
            kept = qMax(kept, written);
            store::discard(std::move(journal));
            ++m_journals;
        }
        m_toldInAll += told;
        EXPECT_GE(kept, told) << kill;
        EXPECT_THAT(QDir(run.filePath(u"journal"_s)).entryList(QDir::Files | QDir::Hidden),
                    testing::IsEmpty());
        EXPECT_THAT(leftAfterTheNextStart(run.path()), testing::IsEmpty()) << kill;
    }

    std::vector<document::OfficialDocument> m_states;
    base::DiskFileSystem m_files;
    int m_journals = 0;
    int m_toldInAll = 0;
};

TEST_F(Kills, CostNothingThatWasToldAndLeaveNothingBehind)
{
    std::mt19937 random(20260307);
    for (int kill = 0; kill < kills; kill += atOnce) {
        std::vector<QTemporaryDir> folders;
        for (int i = 0; i < atOnce; ++i)
            folders.emplace_back(place() + u"/thidua-kills-XXXXXX"_s);
        std::vector<std::future<int>> told;
        for (const auto& folder : folders)
            told.push_back(std::async(std::launch::async, writeAndDie, folder.path(),
                                      1 + static_cast<int>(random() % keys)));
        for (size_t i = 0; i < folders.size(); ++i)
            look(folders[i].path(), told[i].get(), kill + static_cast<int>(i));
    }
    EXPECT_GT(m_journals, kills / 2);
    EXPECT_GT(m_toldInAll, kills * keys / 3);
}

} // namespace
} // namespace thidua::shell
#endif
