// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "help/HelpPanel.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

// What stands beside the page: the places of a new year, the regulation and the guide.

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

class BesideThePageTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        m_here.session.year().setToday([] { return *base::Date::of(2027, 1, 4); });
        QApplication::setActiveWindow(m_here.window.get());
    }
    MainWindow& window() { return *m_here.window; }
    start::ReviewList& review() { return window().review(); }
    void rollTexts()
    {
        QByteArray text = planText();
        text.replace("2. Văn phòng Sở",
                     "2. Thực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm "
                     "2026 của Ủy ban nhân dân tỉnh, hội nghị lần thứ 5.\n\n"
                     "3. Gửi báo cáo trước ngày 15 tháng 6 năm 2026.\n\n"
                     "4. Văn phòng Sở");
        m_here.prompts.papers = {m_here.file(u"ke-hoach.txt"_s, text)};
        window().actions().rollTexts->trigger();
        ASSERT_TRUE(m_here.session.year().isOpen()) << m_here.said().toStdString();
    }
    int left() { return renewal::reviewOf(m_here.years.file())->left(); }
    void chooseFirst(bool ofPaper)
    {
        for (int row = 0; row < review().list().count(); ++row) {
            review().list().setCurrentRow(row);
            const auto* change = review().chosen();
            if (change && change->paper.isEmpty() != ofPaper)
                return;
        }
        FAIL() << "no such place";
    }
    QString read() { return window().help().reader().toPlainText(); }

    Harness m_here;
};

TEST_F(BesideThePageTest, AYearFromLastYearsTextsOpensWithTheListOfItsPlaces)
{
    rollTexts();
    EXPECT_EQ(m_here.years.file().data.year, 2027);
    EXPECT_TRUE(review().isVisible());
    EXPECT_TRUE(window().actions().review->isChecked());
    EXPECT_GT(review().list().count(), 1);
    EXPECT_TRUE(m_here.said().contains(u"2027"_s)) << m_here.said().toStdString();
}

TEST_F(BesideThePageTest, ATickedPlaceIsCountedKeptAndCanBeTakenBack)
{
    rollTexts();
    chooseFirst(true);
    const int before = left();
    const QString id = review().chosen()->id;
    review().list().currentItem()->setCheckState(Qt::Checked);
    QCoreApplication::processEvents();
    EXPECT_EQ(left(), before - 1);
    ASSERT_NE(review().chosen(), nullptr);
    EXPECT_NE(review().chosen()->id, id); // the next one
    EXPECT_TRUE(m_here.session.year().isChanged());
    window().actions().undo->trigger();
    EXPECT_EQ(left(), before);
    review().filter().setCurrentIndex(3);
    EXPECT_EQ(review().list().findItems(u"*"_s, Qt::MatchWildcard).isEmpty(), false);
}

TEST_F(BesideThePageTest, APlaceOfAPaperIsShownOnItsPage)
{
    rollTexts();
    chooseFirst(true);
    QTest::keyClick(&review().list(), Qt::Key_Return);
    EXPECT_TRUE(window().shown()->isAncestorOf(&window().view()));
    EXPECT_TRUE(review().isVisible());
}

TEST_F(BesideThePageTest, APlaceOfTheDataIsShownInItsForm)
{
    store::YearFile fresh;
    fresh.data.year = 2026;
    m_here.session.year().start(std::move(fresh), u"x"_s);
    EXPECT_FALSE(window().actions().review->isEnabled());
    EXPECT_FALSE(review().isVisible());
    rollTexts();
    renewal::Change change;
    change.path = u"agencies[0].headTitle"_s;
    Q_EMIT review().goWanted(change);
    EXPECT_NE(window().findChild<data::YearForms*>(), nullptr);
    EXPECT_EQ(window().shown(), window().findChild<data::YearForms*>());
}

TEST_F(BesideThePageTest, F1OnAFieldShowsItsArticle)
{
    m_here.session.openPath(m_here.file(u"a.txt"_s, planText()));
    window().sidePane().form().focusPart(u"recipients"_s);
    window().actions().help->trigger();
    EXPECT_TRUE(window().help().isVisible());
    EXPECT_TRUE(read().contains(u"Phụ lục I, II.9"_s)) << read().toStdString();
}

TEST_F(BesideThePageTest, F1OnThePageShowsTheArticleOfTheCaret)
{
    m_here.session.openPath(m_here.file(u"a.txt"_s, planText()));
    window().view().select(edit::at({{u"body"_s, {0}, {}}, 0}));
    window().view().setFocus();
    window().actions().help->trigger();
    EXPECT_TRUE(read().contains(u"canh đều cả hai lề"_s)) << read().toStdString();
}

TEST_F(BesideThePageTest, F1OnAFindingShowsWhatItIsAbout)
{
    m_here.session.openPath(m_here.file(u"a.txt"_s, planText()));
    auto& findings = window().sidePane().findings();
    ASSERT_EQ(findings.findings()[0].component, u"issuer");
    findings.setCurrentRow(0);
    findings.setFocus();
    window().actions().help->trigger();
    EXPECT_TRUE(read().contains(u"Tên cơ quan"_s)) << read().toStdString();
}

TEST_F(BesideThePageTest, F1ElsewhereOpensTheContents)
{
    window().actions().help->trigger();
    EXPECT_TRUE(window().help().isVisible());
    EXPECT_GT(window().help().contents().count(), 20);
}

} // namespace
} // namespace thidua::shell
