// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "YearPlaces.h"

#include "data/RecordTable.h"
#include "data/YearForms.h"
#include "widgets/MessageBar.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace thidua::data {
namespace {

using namespace Qt::StringLiterals;
using widgets::MessageBar;

class TableKeys : public testing::Test {
protected:
    TableKeys() : forms(shippedLaw(), thursday())
    {
        forms.setYear(smallYear());
        forms.resize(1000, 800);
        forms.show();
        QApplication::setActiveWindow(&forms);
        forms.showSection(u"people"_s);
        QCoreApplication::processEvents();
    }
    QListWidget& list() { return *forms.findChild<QListWidget*>(); }
    MessageBar& message() { return *forms.findChild<MessageBar*>(); }
    /// Gives the keyboard to the last table, tree or list of the section, where there is one.
    void focusView()
    {
        QCoreApplication::processEvents();
        for (auto* view : forms.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view != &list() && view->focusPolicy() & Qt::TabFocus)
                view->setFocus();
    }
    void pastePeople(const QString& rows)
    {
        QApplication::clipboard()->setText(rows);
        for (auto* table : forms.findChildren<RecordTable*>(u"people"_s))
            if (table->isVisible())
                QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    YearForms forms;
};

TEST_F(TableKeys, TurnTheSectionsFromWithinATableATreeOrAList)
{
    forms.setYear(season());
    list().setCurrentRow(0);
    for (const int by : {1, -1})
        for (int turned = 0; turned < list().count(); ++turned) {
            const int before = list().currentRow();
            focusView();
            QTest::keyClick(QApplication::focusWidget(), by > 0 ? Qt::Key_PageDown : Qt::Key_PageUp,
                            Qt::ControlModifier);
            EXPECT_EQ(list().currentRow(), qBound(0, before + by, list().count() - 1))
                << list().item(before)->text().toStdString();
        }
}

TEST_F(TableKeys, LeaveTheTabsInTheOrderInWhichThePageIsRead)
{
    forms.setYear(season());
    for (const Section& section : sections()) {
        forms.showSection(section.id);
        QCoreApplication::processEvents();
        QWidget* first = nullptr;
        QPoint last(0, 0);
        auto* page = forms.findChild<QStackedWidget*>()->currentWidget();
        for (QWidget* at = page->nextInFocusChain(); at != page; at = at->nextInFocusChain()) {
            const bool isStop = at->isVisible() && at->isEnabled() && page->isAncestorOf(at) &&
                                at->focusPolicy() & Qt::TabFocus && !at->focusProxy();
            if (!isStop)
                continue;
            const QPoint here = at->mapTo(page, QPoint(0, 0));
            EXPECT_FALSE(here.y() + at->height() <= last.y())
                << section.id.toStdString() << ": " << at->accessibleName().toStdString()
                << " after " << (first ? first->accessibleName().toStdString() : std::string());
            first = at;
            last = here;
        }
    }
}

TEST_F(TableKeys, SayOfATableThatIsTakenWholeThatItIsDone)
{
    pastePeople(u"Họ và tên\tNgày sinh\nLê Văn C\t1980\n"_s);
    EXPECT_EQ(message().sentence(), u"Đã lấy 1 dòng.");
    EXPECT_EQ(message().kind(), MessageBar::Kind::Done);
}

TEST_F(TableKeys, WarnOfRowsThatAreLeft)
{
    pastePeople(u"Họ và tên\tNgày sinh\nLê Văn C\t30/2/1980\nPhạm Thị D\t1980\n"_s);
    EXPECT_TRUE(message().sentence().startsWith(u"Đã lấy 1 dòng. Còn 1 dòng"));
    EXPECT_EQ(message().kind(), MessageBar::Kind::Note);
}

} // namespace
} // namespace thidua::data
