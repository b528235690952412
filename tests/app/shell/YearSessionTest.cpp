// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "emulation/Json.h"
#include "pipeline/YearDrawing.h"
#include "store/PaperDocument.h"
#include "store/YearDisk.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;
using store::PaperState;

/// A year file with the data of a sample and a pledge drawn from them, in the window.
class YearSessionTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here->years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_here->session.year().setToday([] { return *base::Date::of(2026, 3, 2); });
        QFile sample(qEnvironmentVariable("THIDUA_DATA") + u"/templates/giao-uoc/sample.json"_s);
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        auto data = emulation::fromJsonText(sample.readAll(), u"sample.json"_s);
        ASSERT_TRUE(data.isOk());
        store::YearFile file;
        file.data = std::move(data).value().year;
        auto made = pipeline::withDraft(m_here->years.tools(), file,
                                        {u"giao-uoc"_s, {}, {}, u"giao-uoc"_s, {}});
        ASSERT_TRUE(made.isOk());
        m_path = m_here->path(u"nam.thidua"_s);
        ASSERT_TRUE(store::saveYear(m_here->files, m_path, made->file, {}).isOk());
    }
    YearSession& year() { return m_here->session.year(); }
    const store::YearFile& file() { return m_here->years.file(); }
    void open() { m_here->session.openPath(m_path); }
    void openPledge()
    {
        open();
        year().showPaper(m_pledge);
    }
    void write(const QString& text)
    {
        m_here->window->view().setFocus();
        QTest::keyClicks(m_here->window->view().viewport(), text);
    }
    store::YearFile onDisk() const
    {
        auto opened = store::openYear(m_here->files, m_path);
        EXPECT_TRUE(opened.isOk());
        return opened ? opened->found.file : store::YearFile();
    }
    QString words(const store::YearFile& in) const
    {
        return QString::fromUtf8(QJsonDocument(in.papers[0].document).toJson());
    }
    emulation::EmulationYear withAim(const QString& aim)
    {
        auto data = file().data;
        data.groupings[0].years[0].pledge->aim = aim;
        return data;
    }

    std::unique_ptr<Harness> m_here = std::make_unique<Harness>();
    QString m_path;
    const store::PaperId m_pledge{u"giao-uoc"_s};
};

TEST_F(YearSessionTest, OpensAYearOnItsBoard)
{
    open();
    EXPECT_EQ(m_here->window->shown(), &m_here->window->board());
    EXPECT_GT(m_here->window->board().model().rowCount(), 5);
    EXPECT_TRUE(m_here->window->yearPane().isVisible());
    EXPECT_FALSE(year().isChanged());
}

TEST_F(YearSessionTest, APaperOpensByEnterAndIsWrittenOn)
{
    open();
    auto& board = m_here->window->board();
    board.choose(u"giao-uoc"_s, m_pledge);
    QTest::keyClick(&board.table(), Qt::Key_Return);
    ASSERT_TRUE(m_here->desk.hasPaper());
    EXPECT_EQ(m_here->desk.opened().id, m_pledge);
    write(u"abc"_s);
    EXPECT_TRUE(year().isChanged());
    m_here->session.save();
    EXPECT_FALSE(year().isChanged());
    EXPECT_TRUE(words(onDisk()).contains(u"abc"_s));
}

TEST_F(YearSessionTest, WhatWasWrittenStaysWhenAnotherPageIsShown)
{
    openPledge();
    write(u"abc"_s);
    m_here->window->actions().board->trigger();
    EXPECT_EQ(m_here->window->shown(), &m_here->window->board());
    EXPECT_TRUE(words(file()).contains(u"abc"_s));
    year().showPaper(m_pledge);
    EXPECT_EQ(m_here->window->shown()->isAncestorOf(&m_here->window->view()), true);
}

TEST_F(YearSessionTest, NewDataRedrawTheOpenPaperAndCanBeTakenBack)
{
    openPledge();
    const auto before = m_here->desk.opened().paper();
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    EXPECT_TRUE(words(file()).contains(u"Về đích sớm"_s));
    EXPECT_FALSE(m_here->desk.opened().paper() == before);
    year().undo();
    EXPECT_FALSE(words(file()).contains(u"Về đích sớm"_s));
    EXPECT_TRUE(m_here->desk.opened().paper().body == before.body);
    year().redo();
    EXPECT_TRUE(words(file()).contains(u"Về đích sớm"_s));
}

TEST_F(YearSessionTest, OneHistoryTakesBackWhatWasWrittenAndThenTheDataBeforeIt)
{
    openPledge();
    auto& undo = *m_here->window->actions().undo;
    const auto before = m_here->desk.opened().paper();
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    write(u"xyz"_s);
    EXPECT_FALSE(undo.text().contains(u"Mục tiêu"_s)) << undo.text().toStdString();
    undo.trigger(); // the page alone
    EXPECT_FALSE(m_here->desk.opened().paper() == before);
    EXPECT_TRUE(undo.text().contains(u"Mục tiêu"_s)) << undo.text().toStdString();
    undo.trigger(); // the data, and the page with them
    EXPECT_FALSE(file().data == withAim(u"Về đích sớm."_s));
    EXPECT_TRUE(m_here->desk.opened().paper() == before);
    EXPECT_FALSE(undo.isEnabled());
    m_here->window->actions().redo->trigger();
    EXPECT_TRUE(file().data == withAim(u"Về đích sớm."_s));
    m_here->window->actions().redo->trigger();
    EXPECT_TRUE(words(file()).contains(u"Về đích sớm"_s));
    year().settle();
    EXPECT_TRUE(words(file()).contains(u"xyz"_s));
    EXPECT_FALSE(m_here->window->actions().redo->isEnabled());
}

TEST_F(YearSessionTest, WhatIsTakenBackFromElsewhereIsSeenWhereItWas)
{
    openPledge();
    write(u"xyz"_s);
    m_here->window->actions().board->trigger();
    EXPECT_TRUE(m_here->window->actions().undo->isEnabled());
    m_here->window->actions().undo->trigger();
    EXPECT_TRUE(m_here->window->shown()->isAncestorOf(&m_here->window->view()));
    year().settle();
    EXPECT_FALSE(words(file()).contains(u"xyz"_s));
}

TEST_F(YearSessionTest, AStepOfTheFormsIsTakenBackOnThePage)
{
    openPledge();
    const auto data = file().data;
    QApplication::setActiveWindow(m_here->window.get());
    m_here->window->actions().yearData->trigger();
    auto* forms = m_here->window->findChild<data::YearForms*>();
    ASSERT_NE(forms, nullptr);
    ASSERT_TRUE(forms->focusPlace(u"groupings[0].years[0].pledge.aim"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ve dich. "_s);
    EXPECT_TRUE(m_here->window->actions().undo->isEnabled());
    year().showPaper(m_pledge); // before the hand has rested
    EXPECT_FALSE(file().data == data);
    m_here->window->actions().undo->trigger();
    EXPECT_TRUE(file().data == data);
    EXPECT_TRUE(forms->year() == data);
}

TEST_F(YearSessionTest, UndoInAFieldTakesBackWhatWasTypedThereAndTheYearFollows)
{
    open();
    const auto data = file().data;
    QApplication::setActiveWindow(m_here->window.get());
    m_here->window->actions().yearData->trigger();
    auto* forms = m_here->window->findChild<data::YearForms*>();
    ASSERT_TRUE(forms->focusPlace(u"groupings[0].years[0].pledge.aim"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ve dich. "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(forms->year() == data);
    year().settle();
    EXPECT_TRUE(file().data == data);
}

TEST_F(YearSessionTest, WhoWritesAnItemIsNotInterruptedWhenTheYearFollows)
{
    open();
    const auto items = [this] { return file().data.groupings[0].years[0].pledge->items.size(); };
    const auto before = items();
    QApplication::setActiveWindow(m_here->window.get());
    m_here->window->actions().yearData->trigger();
    auto* forms = m_here->window->findChild<data::YearForms*>();
    ASSERT_TRUE(forms->focusPlace(u"groupings[0].years[0].pledge.items[0]"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* writing = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(writing, nullptr);
    QTRY_COMPARE(items(), before + 1); // the hand rests
    EXPECT_EQ(QApplication::focusWidget(), writing);
    QTest::keyClicks(writing, u"Ve dich"_s);
    m_here->window->actions().board->trigger(); // before the hand has rested
    EXPECT_EQ(file().data.groupings[0].years[0].pledge->items[1].text, u"Ve dich"_s);
}

TEST_F(YearSessionTest, APaperGoesItsWayWithWhomAndWhy)
{
    openPledge();
    m_here->prompts.move = prompts::MoveAnswer{QDate(2026, 3, 2), u"các đơn vị"_s, {}, {}};
    year().move(m_pledge, PaperState::Comment);
    EXPECT_EQ(file().papers[0].state, PaperState::Comment);
    ASSERT_EQ(file().snapshots.size(), 1U);
    EXPECT_EQ(file().snapshots[0].sentTo, u"các đơn vị"_s);
    EXPECT_FALSE(m_here->prompts.moves[0].danger.isEmpty());
    year().move(m_pledge, PaperState::Submitted);
    m_here->prompts.move->why = u"Giám đốc: thiếu căn cứ"_s;
    year().move(m_pledge, PaperState::Returned);
    EXPECT_TRUE(m_here->prompts.moves[2].needsWhy);
    EXPECT_EQ(file().history.back().note, u"Giám đốc: thiếu căn cứ"_s);
}

TEST_F(YearSessionTest, NothingMovesWhereTheUserThinksBetterOfIt)
{
    open();
    const auto before = file();
    year().move(m_pledge, PaperState::Submitted);
    EXPECT_TRUE(file() == before);
}

TEST_F(YearSessionTest, ASignedPaperHasItsNumberAndIsNotWrittenOnAnyMore)
{
    openPledge();
    m_here->prompts.move = prompts::MoveAnswer{QDate(2026, 3, 9), {}, {}, u"15"_s};
    year().move(m_pledge, PaperState::Submitted);
    year().move(m_pledge, PaperState::Signed);
    const auto signedOne = m_here->desk.opened().paper();
    EXPECT_EQ(signedOne.number, u"15"_s);
    EXPECT_EQ(signedOne.date, *base::Date::of(2026, 3, 9));
    write(u"abc"_s);
    m_here->window->view().undo();
    EXPECT_TRUE(m_here->desk.opened().paper() == signedOne);
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    EXPECT_FALSE(words(file()).contains(u"Về đích sớm"_s));
}

TEST_F(YearSessionTest, AsksBeforeItTouchesAPaperThatWaitsForItsSignature)
{
    open();
    m_here->prompts.move = prompts::MoveAnswer{QDate(2026, 3, 9), u"Giám đốc"_s, {}, {}};
    year().move(m_pledge, PaperState::Submitted);
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    ASSERT_EQ(m_here->prompts.confirmations.size(), 1U);
    EXPECT_FALSE(words(file()).contains(u"Về đích sớm"_s));
    m_here->prompts.confirms = true;
    year().setData(withAim(u"Nhanh hơn nữa."_s), u"Mục tiêu"_s);
    EXPECT_TRUE(words(file()).contains(u"Nhanh hơn nữa"_s));
}

TEST_F(YearSessionTest, AFileThatOthersChangedIsNotWrittenOver)
{
    openPledge();
    write(u"abc"_s);
    auto other = onDisk();
    other.papers[0].title = u"của người khác"_s;
    ASSERT_TRUE(
        store::saveYear(m_here->files, m_path, other, {{}, base::Overwrite::Yes, false}).isOk());
    m_here->session.save();
    EXPECT_EQ(m_here->prompts.foreigns, 1);
    EXPECT_EQ(onDisk().papers[0].title, u"của người khác"_s);
    EXPECT_TRUE(year().isChanged());
    m_here->prompts.foreign = prompts::Foreign::Elsewhere;
    m_here->prompts.write = {m_here->path(u"ban-cua-toi"_s)};
    m_here->session.save();
    EXPECT_FALSE(year().isChanged());
    EXPECT_TRUE(QFile::exists(m_here->path(u"ban-cua-toi.thidua"_s)));
}

TEST_F(YearSessionTest, AYearThatIsOpenElsewhereIsOnlyLookedAt)
{
    auto lock = store::YearLock::take(m_path);
    ASSERT_TRUE(lock.isOk());
    open();
    EXPECT_FALSE(year().isOpen());
    m_here->prompts.confirms = true;
    open();
    ASSERT_TRUE(year().isOpen());
    EXPECT_TRUE(m_here->years.opened().isReadOnly);
    m_here->session.save(); // asks for another name
    EXPECT_FALSE(m_here->prompts.proposed.isEmpty());
}

TEST_F(YearSessionTest, ACrashCostsNothingOfAYear)
{
    openPledge();
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    write(u"abc"_s);
    const auto paper = m_here->desk.opened().paper();
    Harness next;
    ASSERT_TRUE(next.years.prepare().isOk());
    QDir().mkpath(next.path(u"journal"_s));
    const QDir left(m_here->path(u"journal"_s));
    const QStringList names = left.entryList({u"*.journal"_s, u"*.year"_s}, QDir::Files);
    EXPECT_EQ(names.size(), 2);
    for (const QString& name : names)
        ASSERT_TRUE(QFile::copy(left.filePath(name), next.path(u"journal/"_s + name)));
    QFile::remove(m_here->path(u".~lock.nam.thidua#"_s)); // it died
    next.prompts.recover = prompts::Recover::Reopen;
    next.session.offerRecovery();
    ASSERT_TRUE(next.session.year().isOpen());
    EXPECT_TRUE(next.session.year().isChanged());
    EXPECT_EQ(next.years.file().data, withAim(u"Về đích sớm."_s));
    ASSERT_TRUE(next.desk.hasPaper());
    EXPECT_TRUE(next.desk.opened().paper() == paper);
    next.window->view().undo();
    EXPECT_FALSE(next.desk.opened().paper() == paper);
}

TEST_F(YearSessionTest, ASavedYearLeavesNothingToBeFound)
{
    openPledge();
    year().setData(withAim(u"Về đích sớm."_s), u"Mục tiêu"_s);
    write(u"abc"_s);
    m_here->session.save();
    EXPECT_TRUE(QDir(m_here->path(u"journal"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(YearSessionTest, APaperThatIsMissingIsDrawnFromItsRow)
{
    open();
    auto& board = m_here->window->board();
    board.choose(u"ke-hoach-cum"_s, {});
    ASSERT_NE(board.chosen(), nullptr);
    ASSERT_FALSE(board.chosen()->isThere());
    ASSERT_FALSE(board.actions().isEmpty());
    QTest::mouseClick(board.actions().front(), Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_EQ(file().papers.size(), 2U);
    EXPECT_EQ(file().papers[1].step, u"ke-hoach-cum"_s);
    EXPECT_EQ(m_here->desk.opened().id, file().papers[1].id);
}

TEST_F(YearSessionTest, ADraftIsTakenAwayAndComesBack)
{
    openPledge();
    m_here->prompts.confirms = true;
    year().remove(m_pledge);
    EXPECT_TRUE(file().papers.empty());
    EXPECT_FALSE(m_here->desk.hasPaper());
    EXPECT_EQ(m_here->window->shown(), &m_here->window->board());
    year().undo();
    EXPECT_EQ(file().papers.size(), 1U);
}

TEST_F(YearSessionTest, ANewYearBeginsWithTheCycleOfItsRole)
{
    m_here->window->actions().newYear->trigger();
    EXPECT_EQ(m_here->window->shown(), &m_here->window->newYearPage());
    Q_EMIT m_here->window->newYearPage().wanted(
        {2026, u"so-noi-vu"_s, u"Hưng Yên"_s, u"Cụm thi đua Sông Hồng"_s,
         emulation::GroupingKind::Cluster, emulation::MemberRole::Head});
    ASSERT_TRUE(year().isOpen());
    EXPECT_TRUE(year().isChanged());
    EXPECT_EQ(agenda::ourRole(file().data), emulation::MemberRole::Head);
    EXPECT_TRUE(emulation::checkReferences(file().data).empty());
    year().setRole(emulation::MemberRole::Member);
    EXPECT_EQ(m_here->window->board().model().indexOf(u"giao-uoc"_s, {}), -1);
}

TEST_F(YearSessionTest, WritesACalendar)
{
    open();
    m_here->prompts.write = {m_here->path(u"lich"_s)};
    year().exportCalendar();
    EXPECT_TRUE(m_here->content(u"lich.ics"_s).startsWith("BEGIN:VCALENDAR"))
        << m_here->said().toStdString();
}

TEST_F(YearSessionTest, ATextOpensWithoutTheYear)
{
    openPledge();
    m_here->session.openPath(m_here->file(u"ke-hoach.txt"_s, planText()));
    EXPECT_FALSE(year().isOpen());
    EXPECT_FALSE(m_here->desk.opened().isOfYear());
    EXPECT_FALSE(m_here->window->yearPane().isVisible());
}

} // namespace
} // namespace thidua::shell
