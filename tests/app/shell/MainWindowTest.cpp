// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "data/CalendarPopup.h"

#include "shell/Program.h"
#include "support/Files.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>

#include <gmock/gmock.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.desk.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        QApplication::setActiveWindow(m_here.window.get());
    }
    void openPlan() { m_here.session.openPath(m_here.file(u"ke-hoach.txt"_s, planText())); }
    QString status() const { return m_here.window->statusBar()->findChild<QLabel*>()->text(); }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_here.window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_here.window.get(), &event);
    }

    Harness m_here;
};

/// Letters that English has not; the names of languages and agencies aside.
bool isVietnamese(QString text)
{
    for (const QString& name :
         {u"Tiếng &Việt"_s, u"Tiếng Việt"_s, u"Thi Đua"_s, u"GIÁM ĐỐC"_s, u"PHÓ"_s, u"NĐ-CP"_s})
        text.remove(name);
    for (const QChar character : text)
        if (character.isLetter() && character.unicode() > 127)
            return true;
    return false;
}

TEST_F(MainWindowTest, ShowsThePagesAndTheirStatus)
{
    openPlan();
    EXPECT_EQ(m_here.window->view().pages(), m_here.desk.opened().pages());
    EXPECT_TRUE(status().startsWith(u"Trang 1/1 · "_s)) << status().toStdString();
    EXPECT_TRUE(m_here.window->windowTitle().startsWith(u"ke-hoach.txt"_s));
}

TEST_F(MainWindowTest, SetsThePagesAnewWhileTheHeadIsTyped)
{
    openPlan();
    m_here.window->sidePane().form().focusPart(u"issuer"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"SO NOI VU"_s);
    const auto mark = pages::find(m_here.window->view().pages(), u"SO NOI VU"_s);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->page, 0U);
    EXPECT_TRUE(m_here.window->isWindowModified());
}

TEST_F(MainWindowTest, FollowsAChangeThatIsNotSeen)
{
    openPlan();
    auto paper = m_here.desk.opened().paper();
    paper.templateId = u"ke-hoach"_s; // the flow is another one, its pages look the same
    m_here.session.change(paper);
    EXPECT_EQ(m_here.desk.opened().paper().templateId, u"ke-hoach"_s);
    EXPECT_FALSE(m_here.window->view().isBehind());
}

TEST_F(MainWindowTest, OpensADroppedFileAndSaysASentenceForADroppedFolder)
{
    drop({QUrl::fromLocalFile(m_here.folder.path())});
    EXPECT_FALSE(m_here.said().isEmpty());
    drop({QUrl(u"http://example.org/a.txt"_s)});
    EXPECT_TRUE(m_here.said().startsWith(u"Chỉ mở được tệp"_s));
    drop({QUrl::fromLocalFile(m_here.file(u"tha.txt"_s, planText()))});
    EXPECT_TRUE(m_here.desk.hasPaper());
    EXPECT_TRUE(m_here.said().isEmpty()) << m_here.said().toStdString();
}

TEST_F(MainWindowTest, SpeaksEnglishAtOnceAndEverywhere)
{
    openPlan();
    m_here.window->actions().english->trigger();
    QCoreApplication::processEvents();
    QStringList left;
    for (const QString& text : m_here.texts())
        if (isVietnamese(text))
            left += text;
    EXPECT_TRUE(left.isEmpty()) << left.join(u" | "_s).toStdString();
    EXPECT_TRUE(status().startsWith(u"Page 1/1 · "_s));
    m_here.window->actions().vietnamese->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(status().startsWith(u"Trang 1/1 · "_s));
}

TEST_F(MainWindowTest, NamesEverythingThatTakesTheKeyboard)
{
    openPlan();
    for (const auto* widget : m_here.window->findChildren<QWidget*>()) {
        const bool takes = widget->focusPolicy() & Qt::TabFocus;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        EXPECT_TRUE(!takes || named || qobject_cast<const QScrollBar*>(widget) ||
                    widget->objectName().startsWith(u"qt_"))
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, HasNoTwoUsesOfOneLetterInAMenuOrBesideIt)
{
    openPlan();
    const auto letters = [](const QStringList& texts) {
        QString all;
        for (const QString& text : texts)
            if (const qsizetype at = text.indexOf(u'&'); at >= 0)
                all += text[at + 1].toLower();
        return all;
    };
    const auto unique = [](QString text) {
        std::sort(text.begin(), text.end());
        return std::adjacent_find(text.begin(), text.end()) == text.end();
    };
    for (auto* action : {m_here.window->actions().english, m_here.window->actions().vietnamese}) {
        action->trigger();
        QCoreApplication::processEvents();
        for (const auto* menu : m_here.window->findChildren<QMenu*>()) {
            QStringList texts;
            for (const auto* each : menu->actions())
                texts += each->text();
            EXPECT_TRUE(unique(letters(texts))) << texts.join(u" | "_s).toStdString();
        }
        QStringList open;
        for (const auto* each : m_here.window->menuBar()->actions())
            open += each->text();
        for (const auto* label : m_here.window->sidePane().findChildren<QLabel*>())
            open += label->buddy() ? label->text() : QString();
        for (const auto* button : m_here.window->sidePane().findChildren<QAbstractButton*>())
            open += button->text();
        EXPECT_TRUE(unique(letters(open))) << open.join(u" | "_s).toStdString();
    }
}

TEST_F(MainWindowTest, HasNoTwoUsesOfOneShortcut)
{
    QStringList keys;
    for (const auto* action : m_here.window->findChildren<QAction*>())
        for (const auto& shortcut : action->shortcuts())
            keys += shortcut.toString();
    keys.removeAll(QString());
    const auto count = keys.size();
    EXPECT_EQ(keys.removeDuplicates(), 0) << count;
}

TEST_F(MainWindowTest, GreysRecentFilesThatAreGone)
{
    openPlan();
    m_here.session.openPath(m_here.file(u"hai.txt"_s, planText()));
    QFile::remove(m_here.path(u"ke-hoach.txt"_s));
    Session again({m_here.desk, m_here.years, m_here.prompts, m_here.settings, m_here.recovery,
                   m_here.printing});
    MainWindow window(again, m_here.settings, m_here.language);
    const auto* recent = &window.startPage().recent();
    ASSERT_EQ(recent->count(), 2);
    EXPECT_TRUE(recent->item(0)->flags() & Qt::ItemIsEnabled);
    EXPECT_FALSE(recent->item(1)->flags() & Qt::ItemIsEnabled);
    EXPECT_TRUE(recent->item(1)->text().contains(u"không còn"_s));
}

TEST_F(MainWindowTest, GoesFromAFindingToItsField)
{
    openPlan();
    auto& panel = m_here.window->sidePane().findings();
    ASSERT_GT(panel.count(), 0);
    ASSERT_EQ(panel.findings()[0].component, u"issuer");
    m_here.window->actions().nextFinding->trigger();
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"issuer");
}

TEST_F(MainWindowTest, RemembersHowItWasLeft)
{
    openPlan();
    m_here.window->actions().fitPage->trigger();
    m_here.window->actions().sidePane->trigger();
    m_here.window->close();
    Session again({m_here.desk, m_here.years, m_here.prompts, m_here.settings, m_here.recovery,
                   m_here.printing});
    MainWindow window(again, m_here.settings, m_here.language);
    EXPECT_EQ(window.view().zoom().mode, pages::Zoom::Mode::FitPage);
    EXPECT_TRUE(window.sidePane().isHidden());
}

TEST_F(MainWindowTest, StaysOpenWhereTheUserThinksBetterOfLeaving)
{
    openPlan();
    auto paper = m_here.desk.opened().paper();
    paper.place = u"Hà Nội"_s;
    m_here.session.change(paper);
    m_here.prompts.leave = prompts::Leave::Stay;
    EXPECT_FALSE(m_here.window->close());
    m_here.prompts.leave = prompts::Leave::Discard;
    EXPECT_TRUE(m_here.window->close());
}

TEST_F(MainWindowTest, LeadsFromEveryWarningOfARealPaperToItsPlace)
{
    const QString folder = support::sharedFolder();
    if (folder.isEmpty())
        GTEST_SKIP() << "the real papers are not beside the project";
    m_here.session.openPath(folder + u"/seeds/002_ca961735cac62f4b.txt"_s);
    ASSERT_TRUE(m_here.desk.hasPaper()) << m_here.said().toStdString();
    auto& panel = m_here.window->sidePane().findings();
    for (int i = 0; i < panel.count(); ++i) {
        m_here.window->messages().clear();
        panel.step(1);
        EXPECT_TRUE(m_here.said().isEmpty())
            << panel.item(panel.currentRow())->text().toStdString();
    }
}

TEST_F(MainWindowTest, FindsALineThatLostTheAddressOfItsLink)
{
    QByteArray text = planText();
    text.replace("1. Các phòng",
                 "1. Hộp thư: [so.vi.du.gov.vn](mailto:so.vi.du.gov.vn)\n\n2. Các phòng");
    m_here.session.openPath(m_here.file(u"thu.txt"_s, text));
    ASSERT_TRUE(m_here.desk.hasPaper()) << m_here.said().toStdString();
    for (const auto& finding : m_here.window->sidePane().findings().findings())
        if (finding.quote.contains(u"mailto"_s))
            Q_EMIT m_here.window->sidePane().findings().chosen(finding);
    const auto mark = m_here.window->view().mark();
    ASSERT_TRUE(mark);
    EXPECT_EQ(*mark, *pages::find(m_here.window->view().pages(), u"1. Hộp thư: so.vi.du"_s));
}

TEST_F(MainWindowTest, RefusesARealPageThatIsNoPaperInASentence)
{
    const QString folder = support::sharedFolder();
    if (folder.isEmpty())
        GTEST_SKIP() << "the real papers are not beside the project";
    m_here.session.openPath(folder + u"/seeds/001_52f57d47acf39985.txt"_s);
    EXPECT_FALSE(m_here.desk.hasPaper());
    EXPECT_FALSE(m_here.said().isEmpty());
}

TEST(Program, OpensItsWindowForFilesAndLeavesCommandsToTheCommandLine)
{
    EXPECT_TRUE(opensWindow({}));
    EXPECT_TRUE(opensWindow(u"ke-hoach.txt"_s));
    EXPECT_FALSE(opensWindow(u"--help"_s));
    EXPECT_FALSE(opensWindow(u"convertt"_s));
}

TEST_F(MainWindowTest, OutlineAndPagesFollowWhatIsWritten)
{
    openPlan();
    auto& window = *m_here.window;
    EXPECT_TRUE(window.mapPane().isHidden());
    window.actions().mapPane->trigger();
    EXPECT_EQ(window.mapPane().outline().topLevelItemCount(), 2);
    EXPECT_EQ(window.mapPane().map().pages(), window.view().pages());
    Q_EMIT window.mapPane().outline().itemClicked(window.mapPane().outline().topLevelItem(1), 0);
    EXPECT_EQ(window.view().selection().caret.place.component, u"body"_s);
    QTest::keyClicks(&window.view(), u"X"_s);
    EXPECT_TRUE(QTest::qWaitFor([&window] {
        return window.mapPane().outline().topLevelItem(1)->text(0).contains(u"X"_s);
    }));
}

TEST_F(MainWindowTest, TheDateIsChosenFromACalendarWhereItStands)
{
    openPlan();
    auto& window = *m_here.window;
    window.actions().chooseDate->trigger();
    auto* calendar = window.findChild<data::CalendarPopup*>();
    ASSERT_NE(calendar, nullptr);
    Q_EMIT calendar->picked(*base::Date::of(2026, 3, 9));
    EXPECT_EQ(m_here.desk.opened().paper().date, *base::Date::of(2026, 3, 9));
    Q_EMIT calendar->picked({});
    EXPECT_EQ(m_here.desk.opened().paper().date, *base::Date::of(2026, 3));
    calendar->close();
    window.actions().undo->trigger();
    window.actions().undo->trigger();
    EXPECT_EQ(m_here.desk.opened().paper().date, *base::Date::of(2026, 2, 7));
}

TEST_F(MainWindowTest, OffersToTakeAwayAPageThatHoldsAFewLines)
{
    // Long enough for a second page with a few lines: grows until the window says so.
    openPlan();
    auto& window = *m_here.window;
    const auto offer = [&window] {
        for (const auto& finding : window.sidePane().findings().findings())
            if (finding.component == u"fit")
                return true;
        return false;
    };
    auto paper = m_here.desk.opened().paper();
    document::Block line;
    line.text = document::inlinesOf(u"Các đơn vị tổ chức thực hiện nghiêm túc kế hoạch này."_s);
    for (int i = 0; i < 80 && !offer(); ++i) {
        paper.body.insert(paper.body.begin(), line);
        m_here.session.change(paper);
    }
    ASSERT_TRUE(offer());
    const size_t before = m_here.desk.opened().pages().pages.size();
    window.actions().tighten->trigger();
    const size_t after = m_here.desk.opened().pages().pages.size();
    EXPECT_TRUE(after == before - 1 || !window.messages().sentence().isEmpty());
    if (after < before) {
        EXPECT_TRUE(window.actions().tighten->isChecked());
        window.actions().undo->trigger();
        EXPECT_EQ(m_here.desk.opened().pages().pages.size(), before);
        EXPECT_FALSE(window.actions().tighten->isChecked());
    }
}

TEST_F(MainWindowTest, EveryButtonFollowsTheLookThatIsChosen)
{
    auto& window = *m_here.window;
    window.show();
    for (const bool isDark : {false, true, false}) {
        (isDark ? window.actions().lookDark : window.actions().lookLight)->trigger();
        QCoreApplication::processEvents();
        for (const auto* button : window.findChildren<QPushButton*>())
            for (const auto group : {QPalette::Disabled, QPalette::Inactive}) {
                const QColor fill = button->palette().color(group, QPalette::Button);
                const bool isAccent = fill == widgets::colors(QApplication::palette()).accent;
                EXPECT_TRUE(isAccent || (fill.lightness() < 128) == isDark)
                    << button->text().toStdString() << ' ' << fill.name().toStdString();
            }
    }
}

} // namespace
} // namespace thidua::shell
