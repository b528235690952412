// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include "widgets/CommandDelegate.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

// Commands by their name, files from other programs.

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;
using widgets::CommandDelegate;

class ManyWaysTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_here.years.prepare())
            GTEST_SKIP() << "data or fonts of the program are missing";
        QApplication::setActiveWindow(m_here.window.get());
    }
    MainWindow& window() { return *m_here.window; }
    void type(const QString& words) { QTest::keyClicks(&window().palette().words(), words); }
    void press(Qt::Key key) { QTest::keyClick(&window().palette().words(), key); }
    QListWidgetItem* found(const QString& name)
    {
        for (auto* item : window().palette().list().findItems(name, Qt::MatchExactly))
            return item;
        return nullptr;
    }
    /// How many templates are listed, or of them can be used.
    int templates(bool usable)
    {
        int count = 0;
        for (int row = 0; row < window().palette().list().count(); ++row) {
            const auto* item = window().palette().list().item(row);
            const bool isOne = item->data(CommandDelegate::Group).toString() == u"Mẫu văn bản";
            count += isOne && (!usable || item->data(CommandDelegate::WhyNot).toString().isEmpty());
        }
        return count;
    }
    void startYear()
    {
        store::YearFile file;
        file.data.year = 2026;
        m_here.session.year().start(std::move(file), u"mới"_s);
    }

    Harness m_here;
};

TEST_F(ManyWaysTest, EveryActionOfTheMenusIsAmongTheCommands)
{
    window().actions().palette->trigger();
    for (auto* action : {window().actions().save, window().actions().lookDark,
                         window().actions().insertTable, window().actions().about})
        EXPECT_NE(found(QString(action->text()).remove(u'&')), nullptr)
            << action->text().toStdString();
    EXPECT_EQ(found(u"Lưu"_s)->data(CommandDelegate::Keys).toString(), u"Ctrl+S");
}

TEST_F(ManyWaysTest, EveryCommandThatCannotBeDoneSaysWhyAndSoDoesItsTip)
{
    window().actions().palette->trigger();
    for (auto* action : window().findChildren<QAction*>()) {
        auto* item = found(QString(action->text()).remove(u'&'));
        if (!item || action->isEnabled() || action->menu())
            continue;
        const QString why = item->data(CommandDelegate::WhyNot).toString();
        EXPECT_FALSE(why.isEmpty()) << action->text().toStdString();
        if (!why.isEmpty() && action->parent() == &window()) {
            EXPECT_TRUE(action->toolTip().contains(why)) << action->toolTip().toStdString();
        }
    }
}

TEST_F(ManyWaysTest, ACommandIsDoneByTypingAPartOfItsNameWithoutMarks)
{
    m_here.session.openPath(m_here.file(u"a.txt"_s, planText()));
    EXPECT_FALSE(window().mapPane().isVisible());
    window().actions().palette->trigger();
    type(u"trang nho"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(window().mapPane().isVisible());
    EXPECT_FALSE(window().palette().isVisible());
}

TEST_F(ManyWaysTest, APaperAndAPageOfTheDataAreFoundByTheirNames)
{
    startYear();
    m_here.session.year().add({{}, u"KH"_s, u"Kế hoạch nước rút"_s, {}, {}});
    window().actions().board->trigger();
    window().actions().palette->trigger();
    type(u"nuoc rut"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(window().shown()->isAncestorOf(&window().view()));
    window().actions().palette->trigger();
    type(u"nguoi va nguoi ky"_s);
    ASSERT_GT(window().palette().list().count(), 0);
    press(Qt::Key_Return);
    EXPECT_FALSE(window().shown()->isAncestorOf(&window().view()));
}

TEST_F(ManyWaysTest, TemplatesAreAmongTheCommandsAndNeedAYear)
{
    window().actions().palette->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return templates(false) > 20; }, 20'000));
    EXPECT_EQ(templates(true), 0);
    startYear();
    window().actions().palette->trigger();
    EXPECT_GT(templates(true), 20);
}

TEST_F(ManyWaysTest, AFileThatIsHandedOverOpensHere)
{
    window().summon({m_here.file(u"a.txt"_s, planText()), {}});
    ASSERT_TRUE(m_here.desk.hasPaper());
    EXPECT_EQ(m_here.desk.opened().path, m_here.path(u"a.txt"_s));
    // The same again stays as it is, with what was written.
    QTest::keyClicks(window().view().viewport(), u"abc"_s);
    window().summon({m_here.path(u"a.txt"_s), {}});
    EXPECT_TRUE(m_here.desk.opened().isChanged());
    EXPECT_EQ(m_here.prompts.leavings, 0);
}

TEST_F(ManyWaysTest, AFileDroppedOnAFieldOpensAndIsNotWrittenIntoIt)
{
    m_here.session.openPath(m_here.file(u"a.txt"_s, planText()));
    window().sidePane().form().focusPart(u"number"_s);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QMimeData data;
    const QString path = m_here.file(u"b.txt"_s, planText());
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    EXPECT_TRUE(field->acceptDrops());
    QCoreApplication::sendEvent(field, &enter);
    QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &drop);
    EXPECT_EQ(m_here.desk.opened().path, path);
    EXPECT_FALSE(field->text().contains(u"b.txt"_s));
}

} // namespace
} // namespace thidua::shell
