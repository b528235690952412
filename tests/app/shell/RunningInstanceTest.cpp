// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RunningInstance.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

class RunningInstanceTest : public testing::Test {
protected:
    QString place() const { return m_folder.filePath(u"socket"_s); }
    /// The one that runs, and what it was asked for.
    std::unique_ptr<RunningInstance> first()
    {
        auto instance = std::make_unique<RunningInstance>(place());
        instance->setPatience(200);
        QObject::connect(instance.get(), &RunningInstance::summoned,
                         [this](const Summons& summons) { m_files += summons.file; });
        return instance;
    }
    /// A second program, which has a thread of its own here.
    bool second(const QString& file)
    {
        bool isTaken = false;
        const std::unique_ptr<QThread> thread(QThread::create([this, file, &isTaken] {
            RunningInstance instance(place());
            isTaken = instance.handOver({file, {}});
        }));
        thread->start();
        EXPECT_TRUE(QTest::qWaitFor([&thread] { return thread->isFinished(); }, 10'000));
        return isTaken;
    }
    void send(const QByteArray& bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(place());
        ASSERT_TRUE(socket.waitForConnected(1000));
        socket.write(bytes);
        socket.flush();
        EXPECT_TRUE(QTest::qWaitFor(
            [&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, 10'000));
    }

    QTemporaryDir m_folder;
    QStringList m_files;
};

TEST_F(RunningInstanceTest, TheFirstOneListensAndTheSecondHandsItsFileOver)
{
    const auto instance = first();
    EXPECT_FALSE(instance->handOver({}));
    EXPECT_TRUE(instance->isListening());
    EXPECT_TRUE(second(u"/tmp/Giao ước, năm 2026.thidua"_s));
    EXPECT_TRUE(second({}));
    EXPECT_EQ(m_files, QStringList({u"/tmp/Giao ước, năm 2026.thidua"_s, QString()}));
}

TEST_F(RunningInstanceTest, NobodyElseMayAskIt)
{
    const auto instance = first();
    instance->handOver({});
    const auto permissions = QFileInfo(place()).permissions();
    EXPECT_FALSE(permissions &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

TEST_F(RunningInstanceTest, WhatAKilledProgramLeftIsNotInTheWay)
{
    const QString kept = m_folder.filePath(u"kept"_s);
    {
        QLocalServer dead;
        ASSERT_TRUE(dead.listen(place()));
        ASSERT_TRUE(QFile::rename(place(), kept)); // else closing removes it
    }
    ASSERT_TRUE(QFile::rename(kept, place()));
    const auto instance = first();
    EXPECT_FALSE(instance->handOver({u"/a.thidua"_s, {}}));
    EXPECT_TRUE(instance->isListening());
    EXPECT_TRUE(second(u"/b.thidua"_s));
}

TEST_F(RunningInstanceTest, OneThatDoesNotAnswerIsLeftAlone)
{
    QLocalServer silent;
    ASSERT_TRUE(silent.listen(place()));
    const auto instance = first();
    EXPECT_FALSE(instance->handOver({u"/a.thidua"_s, {}}));
    EXPECT_FALSE(instance->isListening());
    EXPECT_TRUE(silent.isListening());
    EXPECT_TRUE(QFileInfo::exists(place()));
}

TEST_F(RunningInstanceTest, WhatIsNoSummonsIsNotHeard)
{
    const auto instance = first();
    instance->handOver({});
    send("GET / HTTP/1.1\n");
    send("{\"file\":\"../../a.thidua\"}\n");
    send(QByteArray(200'000, 'x'));
    EXPECT_TRUE(m_files.isEmpty());
    EXPECT_TRUE(second(u"/a.thidua"_s));
    EXPECT_EQ(m_files.size(), 1);
}

TEST_F(RunningInstanceTest, AnotherFolderOfDataIsAnotherProgram)
{
    EXPECT_NE(RunningInstance::placeFor(u"/data/a"_s), RunningInstance::placeFor(u"/data/b"_s));
    EXPECT_EQ(RunningInstance::placeFor(u"/data/a"_s), RunningInstance::placeFor(u"/data/a/"_s));
}

} // namespace
} // namespace thidua::shell
