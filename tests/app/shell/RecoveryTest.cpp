// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;
using prompts::Recover;

/// What a run that ends in a crash leaves behind, and the run after it.
class RecoveryTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_first->desk.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_plan = m_first->file(u"ke-hoach.txt"_s, planText());
    }
    void write(Harness& here, const QString& text)
    {
        here.window->view().setFocus();
        QTest::keyClicks(here.window->view().viewport(), text);
    }
    /// The window is gone without a question; what it left moves to the folder of the next one.
    void crash()
    {
        const QString folder = m_first->path(u"journal"_s);
        QDir().mkpath(m_next.path(u"journal"_s));
        m_first->window.reset();
        m_saved = m_first->desk.opened().paper();
        // Its signs die with it; the journals are what a killed program leaves.
        for (const QString& name : QDir(folder).entryList({u"*.journal"_s}, QDir::Files))
            EXPECT_TRUE(QFile::copy(folder + u'/' + name, m_next.path(u"journal/"_s + name)));
    }
    static QStringList journals(const Harness& here)
    {
        return QDir(here.path(u"journal"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<Harness> m_first = std::make_unique<Harness>();
    Harness m_next;
    QString m_plan;
    document::OfficialDocument m_saved;
};

TEST_F(RecoveryTest, ACrashCostsNothingThatWasWritten)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc def"_s);
    m_first->window->view().undo();
    m_first->window->view().redo();
    crash();
    ASSERT_TRUE(m_saved != m_first->desk.opened().kept);
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    ASSERT_EQ(m_next.prompts.recoveries.size(), 1U);
    EXPECT_EQ(m_next.prompts.recoveries.front().name, u"ke-hoach.txt");
    EXPECT_TRUE(m_next.prompts.recoveries.front().isWhole);
    EXPECT_FALSE(m_next.prompts.recoveries.front().fileChanged);
    ASSERT_TRUE(m_next.desk.hasPaper());
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
    EXPECT_TRUE(m_next.desk.opened().isChanged());
    EXPECT_EQ(m_next.window->view().pages(), m_first->desk.opened().pages());
    EXPECT_TRUE(m_next.said().contains(u"ke-hoach.txt"_s)) << m_next.said().toStdString();
}

TEST_F(RecoveryTest, WhatWasWrittenBeforeTheCrashCanBeUndoneByWords)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc def"_s);
    crash();
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    m_next.window->view().undo();
    EXPECT_TRUE(m_next.desk.opened().isChanged());
    m_next.window->view().undo();
    EXPECT_FALSE(m_next.desk.opened().isChanged());
    EXPECT_FALSE(m_next.desk.opened().manuscript->history().canUndo());
}

TEST_F(RecoveryTest, TheNextCrashCostsNothingEither)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    crash();
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    write(m_next, u"xyz"_s);
    const auto written = m_next.desk.opened().paper();
    const QStringList left = journals(m_next).filter(u".journal"_s);
    ASSERT_FALSE(left.isEmpty());
    QFile journal(m_next.path(u"journal/"_s + left.last()));
    ASSERT_TRUE(journal.open(QIODevice::ReadOnly));
    const auto content = store::readJournal(journal.readAll(), u"a"_s);
    ASSERT_TRUE(content.isOk());
    EXPECT_EQ(store::replay(*content).paper, written);
}

TEST_F(RecoveryTest, OpeningTheSameFileOffersWhatWasWritten)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    crash();
    m_next.session.openPath(m_next.file(u"khac.txt"_s, planText()));
    EXPECT_TRUE(m_next.prompts.recoveries.empty());
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.openPath(m_plan);
    EXPECT_EQ(m_next.prompts.recoveries.size(), 1U);
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
}

TEST_F(RecoveryTest, WhatIsPutOffIsAskedAgain)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    crash();
    m_next.prompts.recover = Recover::Later;
    m_next.session.offerRecovery();
    EXPECT_FALSE(m_next.desk.hasPaper());
    m_next.session.openPath(m_plan);
    write(m_next, u"xyz"_s); // its own journal leaves the other alone
    EXPECT_EQ(m_next.prompts.recoveries.size(), 2U);
    m_next.session.leave();
    m_next.session.offerRecovery();
    EXPECT_EQ(m_next.prompts.recoveries.size(), 3U);
}

TEST_F(RecoveryTest, DiscardRemovesIt)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    crash();
    m_next.prompts.recover = Recover::Discard;
    m_next.session.offerRecovery();
    EXPECT_FALSE(m_next.desk.hasPaper());
    EXPECT_THAT(journals(m_next), testing::IsEmpty());
}

TEST_F(RecoveryTest, AFileThatChangedSinceIsNotWrittenOver)
{
    m_first->session.openPath(m_plan);
    m_first->prompts.write = {m_first->path(u"ban-soan.json"_s)};
    m_first->session.save();
    write(*m_first, u"abc"_s);
    crash();
    const QByteArray other = "{\"format\": 1, \"title\": \"KHÁC\"}";
    const QString path = m_first->file(u"ban-soan.json"_s, other);
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    ASSERT_EQ(m_next.prompts.recoveries.size(), 1U);
    EXPECT_TRUE(m_next.prompts.recoveries.front().fileChanged);
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
    m_next.session.save(); // asks for a name and gets none
    EXPECT_EQ(m_first->content(u"ban-soan.json"_s), other);
    m_next.prompts.write = {path};
    m_next.session.save(); // the same name is asked about
    EXPECT_THAT(m_next.prompts.replaced, testing::ElementsAre(path));
    EXPECT_EQ(m_first->content(u"ban-soan.json"_s), other);
    m_next.prompts.write = {path};
    m_next.prompts.replace = true;
    m_next.session.save();
    EXPECT_TRUE(m_first->content(u"ban-soan.json"_s).contains("abc"));
}

TEST_F(RecoveryTest, APaperWhoseFileIsGoneIsStillThere)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    crash();
    QFile::remove(m_plan);
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    EXPECT_TRUE(m_next.prompts.recoveries.front().fileChanged);
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
}

TEST_F(RecoveryTest, ADamagedJournalGivesWhatStandsBeforeTheDamage)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abcdef"_s);
    crash();
    QFile journal(m_next.path(u"journal/"_s + journals(m_next).value(0)));
    ASSERT_TRUE(journal.resize(journal.size() - 20));
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    EXPECT_FALSE(m_next.prompts.recoveries.front().isWhole);
    EXPECT_TRUE(pages::find(m_next.window->view().pages(), u"abcde"_s));
    EXPECT_FALSE(pages::find(m_next.window->view().pages(), u"abcdef"_s));
    write(m_next, u"x"_s);
    EXPECT_EQ(store::leftJournals(m_next.files, m_next.path(u"journal"_s)).size(), 0U);
}

TEST_F(RecoveryTest, NothingIsLeftAfterSavingAndAfterClosing)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    EXPECT_EQ(journals(*m_first).filter(u".journal"_s).isEmpty(), false);
    m_first->prompts.write = {m_first->path(u"ban-soan.json"_s)};
    m_first->session.save();
    EXPECT_THAT(journals(*m_first), testing::IsEmpty());
    write(*m_first, u"def"_s);
    EXPECT_FALSE(journals(*m_first).isEmpty());
    m_first->prompts.leave = prompts::Leave::Stay;
    m_first->window->close();
    EXPECT_FALSE(journals(*m_first).isEmpty());
    m_first->prompts.leave = prompts::Leave::Discard;
    m_first->window->close();
    EXPECT_THAT(journals(*m_first), testing::IsEmpty());
}

TEST_F(RecoveryTest, WhatIsWrittenAfterItWasLeftIsWhole)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    m_first->window->close(); // without saving
    m_first->window->show();
    write(*m_first, u" def"_s);
    crash();
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    ASSERT_TRUE(m_next.desk.hasPaper());
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
}

TEST_F(RecoveryTest, AnotherPaperTakesThePlaceOfTheOneThatWasLeft)
{
    m_first->session.openPath(m_plan);
    write(*m_first, u"abc"_s);
    m_first->session.openPath(m_first->path(u"khong-co.txt"_s)); // the paper stays
    EXPECT_FALSE(journals(*m_first).isEmpty());
    m_first->session.openPath(m_plan); // once more, without what was written
    EXPECT_TRUE(m_first->prompts.recoveries.empty());
    EXPECT_THAT(journals(*m_first), testing::IsEmpty());
}

TEST_F(RecoveryTest, SaysOnceThatNothingCanBeWrittenDown)
{
    m_first->file(u"journal"_s, "in the way");
    m_first->session.openPath(m_plan);
    write(*m_first, u"a"_s);
    EXPECT_TRUE(m_first->said().contains(u"bản phòng mất điện"_s)) << m_first->said().toStdString();
    m_first->window->messages().clear();
    write(*m_first, u"b"_s);
    EXPECT_TRUE(m_first->said().isEmpty()) << m_first->said().toStdString();
    ASSERT_TRUE(QFile::remove(m_first->path(u"journal"_s)));
    write(*m_first, u"c"_s);
    m_saved = m_first->desk.opened().paper();
    m_first->window.reset();
    crash();
    m_next.prompts.recover = Recover::Reopen;
    m_next.session.offerRecovery();
    ASSERT_TRUE(m_next.desk.hasPaper());
    EXPECT_EQ(m_next.desk.opened().paper(), m_saved);
}

} // namespace
} // namespace thidua::shell
