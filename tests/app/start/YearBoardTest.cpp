// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/YearBoard.h"

#include "base/DiskFileSystem.h"
#include "emulation/NewYear.h"
#include "start/NewYearPage.h"
#include "start/StartPage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace thidua::start {
namespace {

using namespace Qt::StringLiterals;

/// A year of a small cluster that we lead, and its board.
class YearBoardTest : public testing::Test {
protected:
    void SetUp() override
    {
        const QString data = qEnvironmentVariable("THIDUA_DATA");
        auto law = regulation::loadLaw(m_files, data, {});
        auto phrases = emulation::loadPhrases(m_files, data, {});
        auto cycle = agenda::loadCycle(m_files, data, {});
        if (!law || !phrases || !cycle)
            GTEST_SKIP() << "data of the program are missing";
        m_law = std::move(law).value();
        m_phrases = std::move(phrases).value();
        m_cycle = std::move(cycle).value();
        m_file.data =
            emulation::dataOf({2026, u"so-noi-vu"_s, u"Hưng Yên"_s, u"Cụm A"_s,
                               emulation::GroupingKind::Cluster, emulation::MemberRole::Head});
        emulation::Duty duty;
        duty.id = {u"sk"_s};
        duty.title = u"Báo cáo sơ kết"_s;
        duty.due.date = *base::Date::of(2026, 6, 15);
        m_file.data.duties = {duty};
        m_board.resize(1000, 700);
        m_board.show();
        show();
    }
    void show()
    {
        m_board.setContent({&m_file, &m_cycle, {m_law, m_phrases}, *base::Date::of(2026, 3, 2)});
    }
    void type(int row, int column, const QString& text)
    {
        auto& table = m_board.circulation();
        table.item(row, column)->setText(text);
    }

    base::DiskFileSystem m_files;
    regulation::Law m_law;
    emulation::Phrases m_phrases;
    agenda::Cycle m_cycle;
    store::YearFile m_file;
    YearBoard m_board;
};

TEST_F(YearBoardTest, EnterOnAMissingRowWantsItsDraft)
{
    m_board.choose(u"giao-uoc"_s, {});
    QSignalSpy wanted(&m_board, &YearBoard::draftWanted);
    QTest::keyClick(&m_board.table(), Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(YearBoardTest, ARowIsSpokenByItsTitle)
{
    m_board.choose(u"giao-uoc"_s, {});
    const auto index = m_board.table().currentIndex();
    EXPECT_EQ(index.siblingAtColumn(BoardModel::Title).data(Qt::AccessibleTextRole).toString(),
              u"Giao ước thi đua"_s);
}

TEST_F(YearBoardTest, ALongNameOfTheClusterIsWhollySeenInANarrowWindow)
{
    m_file.data.groupings.front().name = u"Cụm thi đua các tỉnh Đồng bằng sông Hồng"_s;
    m_board.resize(760, 700);
    show();
    QApplication::processEvents();
    for (const auto* label : m_board.findChildren<QLabel*>())
        if (label->text().contains(u"Đồng bằng"_s)) {
            const QRect room(0, 0, label->width(), 10000);
            const QRect words =
                label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text());
            EXPECT_LE(words.width(), label->width());
            EXPECT_LE(words.height(), label->height());
        }
}

TEST_F(YearBoardTest, ADraftOffersItsNextStepsAsButtons)
{
    store::PaperFile paper;
    paper.id = {u"gu"_s};
    paper.step = u"giao-uoc"_s;
    m_file.papers = {paper};
    show();
    m_board.choose(u"giao-uoc"_s, paper.id);
    ASSERT_EQ(m_board.actions().size(), 4); // open, comment, submit, remove
    QSignalSpy moved(&m_board, &YearBoard::moveWanted);
    QTest::mouseClick(m_board.actions()[1], Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][1].value<store::PaperState>(), store::PaperState::Comment);
}

TEST_F(YearBoardTest, TypedWordsAndMonthsFilterTheRows)
{
    const int all = m_board.model().rowCount();
    QTest::keyClicks(m_board.findChild<QLineEdit*>(), u"so ket"_s);
    EXPECT_LT(m_board.model().rowCount(), all);
    EXPECT_GT(m_board.model().rowCount(), 0);
    m_board.findChild<QLineEdit*>()->clear();
    Q_EMIT m_board.timeLine().monthChosen(2);
    EXPECT_EQ(m_board.model().filter().month, 2);
    EXPECT_LT(m_board.model().rowCount(), all);
}

TEST_F(YearBoardTest, TheTimeLineIsWalkedByKeys)
{
    auto& line = m_board.timeLine();
    EXPECT_EQ(line.current(), nullptr);
    QTest::keyClick(&line, Qt::Key_Right);
    ASSERT_NE(line.current(), nullptr);
    EXPECT_EQ(line.current()->title, u"Báo cáo sơ kết"_s);
    EXPECT_TRUE(line.accessibleDescription().contains(u"Báo cáo sơ kết"_s));
    QSignalSpy chosen(&line, &TimeLine::monthChosen);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(chosen.value(0).value(0).toInt(), 6);
}

TEST_F(YearBoardTest, TheLateOneIsSaidInWordsToo)
{
    m_file.data.duties[0].due.date = *base::Date::of(2026, 2, 2);
    show();
    const int row = m_board.model().indexOf(u"bao-cao-so-ket"_s, {});
    ASSERT_GE(row, 0);
    const auto index = m_board.model().index(row, BoardModel::Due);
    EXPECT_TRUE(index.data().toString().contains(u"quá hạn"_s))
        << index.data().toString().toStdString();
}

TEST_F(YearBoardTest, ACellOfTheCirculationTakesADayAsPeopleTypeIt)
{
    QSignalSpy edited(&m_board, &YearBoard::circulationEdited);
    type(0, CirculationTable::Sent, u"5/3"_s);
    ASSERT_EQ(edited.count(), 1);
    const auto steps = edited[0][0].value<std::vector<emulation::CirculationStep>>();
    EXPECT_EQ(steps[0].sent, *base::Date::of(2026, 3, 5));
}

TEST_F(YearBoardTest, ABadCellStaysWithItsReasonAndChangesNothing)
{
    QSignalSpy edited(&m_board, &YearBoard::circulationEdited);
    type(0, CirculationTable::Sent, u"31/2"_s);
    type(0, CirculationTable::SignedCopies, u"99"_s);
    EXPECT_EQ(edited.count(), 0);
    auto& table = m_board.circulation();
    EXPECT_EQ(table.item(0, CirculationTable::Sent)->text(), u"31/2"_s);
    EXPECT_FALSE(table.item(0, CirculationTable::Sent)->toolTip().isEmpty());
    EXPECT_TRUE(table.item(0, CirculationTable::SignedCopies)->toolTip().contains(u"2"_s));
}

TEST_F(YearBoardTest, ANewYearNeedsAProvinceOfToday)
{
    NewYearPage page;
    page.setLaw(m_law, *base::Date::of(2026, 3, 2));
    page.show();
    EXPECT_FALSE(page.make().isEnabled());
    auto* province = page.findChildren<QComboBox*>().at(1);
    province->setEditText(u"Atlantis"_s);
    EXPECT_FALSE(page.make().isEnabled());
    EXPECT_TRUE(page.make().toolTip().contains(u"Atlantis"_s));
    province->setEditText(u"Hưng Yên"_s);
    EXPECT_TRUE(page.make().isEnabled());
    QSignalSpy wanted(&page, &NewYearPage::wanted);
    QTest::mouseClick(&page.make(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(page.wish().role, u"so-noi-vu"_s);
}

TEST_F(YearBoardTest, TheStartPageGreysWhatIsGoneAndOpensTheRestByEnter)
{
    StartPage page;
    page.setRecent({{u"/khong/co.thidua"_s, {}},
                    {qEnvironmentVariable("THIDUA_DATA") + u"/resources/catalogues/cycle.json"_s,
                     u"ghi chú"_s}});
    page.show();
    EXPECT_FALSE(page.recent().item(0)->flags() & Qt::ItemIsEnabled);
    EXPECT_TRUE(page.recent().item(0)->text().contains(u"không còn"_s));
    QSignalSpy chosen(&page, &StartPage::chosen);
    page.recent().setCurrentRow(1);
    QTest::keyClick(&page.recent(), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(YearBoardTest, AMarkIsDrawnToAnotherDayByMouseAndPushedByKeys)
{
    TimeLine& line = m_board.timeLine();
    QSignalSpy moves(&line, &TimeLine::moveWanted);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Home);
    ASSERT_NE(line.current(), nullptr);
    QTest::keyClick(&line, Qt::Key_Right, Qt::ControlModifier);
    ASSERT_EQ(moves.size(), 1);
    EXPECT_EQ(moves[0][0].toString(), u"duty/sk"_s);
    EXPECT_EQ(moves[0][1].toInt(), 1);
    QPoint mark; // wherever a press finds it
    for (int x = 0; x < line.width() && mark.isNull(); x += 3)
        for (int y = 0; y < line.height() && mark.isNull(); y += 3) {
            QSignalSpy chosen(&line, &TimeLine::monthChosen);
            QTest::mouseClick(&line, Qt::LeftButton, {}, {x, y});
            if (chosen.isEmpty())
                mark = {x, y};
        }
    ASSERT_FALSE(mark.isNull());
    QTest::mousePress(&line, Qt::LeftButton, {}, mark);
    QMouseEvent move(QEvent::MouseMove, mark + QPoint(100, 0),
                     line.mapToGlobal(mark + QPoint(100, 0)), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&line, &move);
    QTest::mouseRelease(&line, Qt::LeftButton, {}, mark + QPoint(100, 0));
    ASSERT_EQ(moves.size(), 2);
    EXPECT_GT(moves[1][1].toInt(), 20); // a hundred points are more than a month
    EXPECT_LT(moves[1][1].toInt(), 60);
}

} // namespace
} // namespace thidua::start
