// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Harness.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace thidua::shell {
namespace {

using namespace Qt::StringLiterals;

/// Somebody who presses everything everywhere, always in the same order.
class Monkey {
public:
    explicit Monkey(Harness& here) : m_here(here) {}

    void act()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return press();
        case 2:
        case 3:
            return type();
        case 4:
            return turn();
        case 5:
            return trigger();
        case 6:
            return answer();
        default:
            return shape();
        }
    }

private:
    /// THIDUA_SEED=n plays another order.
    static quint32 seed()
    {
        const int wanted = qEnvironmentVariableIntValue("THIDUA_SEED");
        return wanted > 0 ? static_cast<quint32>(wanted) : 20200305;
    }

    /// Anything visible, menus that stand open before the window.
    QWidget* target()
    {
        if (auto* popup = QApplication::activePopupWidget())
            return popup;
        QList<QWidget*> all;
        for (auto* widget : m_here.window->findChildren<QWidget*>())
            if (widget->isVisible() && !widget->size().isEmpty())
                all += widget;
        return all.isEmpty() ? m_here.window.get() : all[m_random.bounded(all.size())];
    }

    QPoint pointIn(const QWidget& widget)
    {
        return {m_random.bounded(qMax(1, widget.width())),
                m_random.bounded(qMax(1, widget.height()))};
    }

    void press()
    {
        QWidget* widget = target();
        // A press would wait in there for an end that only another press can bring.
        if (auto* opener = qobject_cast<QToolButton*>(widget); opener && opener->menu())
            return opener->menu()->popup(opener->mapToGlobal(QPoint()));
        const auto button = m_random.bounded(6) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (m_random.bounded(5) == 0)
            QTest::mouseDClick(widget, button, {}, pointIn(*widget));
        else
            QTest::mouseClick(widget, button, {}, pointIn(*widget));
    }

    void type()
    {
        static const QList<int> keys{
            Qt::Key_Tab,       Qt::Key_Backtab,  Qt::Key_Return, Qt::Key_Escape, Qt::Key_Up,
            Qt::Key_Down,      Qt::Key_PageDown, Qt::Key_End,    Qt::Key_Home,   Qt::Key_Delete,
            Qt::Key_Backspace, Qt::Key_F6,       Qt::Key_F8,     Qt::Key_F10,    Qt::Key_Space};
        QWidget* widget = QApplication::focusWidget() ? QApplication::focusWidget() : target();
        const int kind = m_random.bounded(4);
        if (kind == 0)
            QTest::keyClick(widget, static_cast<Qt::Key>(Qt::Key_A + m_random.bounded(26)),
                            Qt::ControlModifier);
        else if (kind == 1)
            QTest::keyClick(widget, static_cast<Qt::Key>(keys[m_random.bounded(keys.size())]));
        else
            QTest::keyClicks(widget, QString(QChar(u' ' + m_random.bounded(90))));
    }

    void turn()
    {
        QWidget* widget = target();
        const QPointF at = pointIn(*widget);
        const auto keys = m_random.bounded(3) == 0 ? Qt::ControlModifier : Qt::NoModifier;
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * (m_random.bounded(7) - 3)},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    }

    void trigger()
    {
        const auto actions = m_here.window->findChildren<QAction*>();
        auto* action = actions[m_random.bounded(actions.size())];
        if (action->isEnabled() && !action->menu())
            action->trigger();
    }

    /// What the next questions get.
    void answer()
    {
        static const QStringList names{u"ke-hoach.txt"_s, u"rong.txt"_s, u"khong-co.txt"_s,
                                       u"ra.json"_s};
        m_here.prompts.open = {m_here.path(names[m_random.bounded(names.size())])};
        m_here.prompts.write = {m_here.path(u"ra%1.docx"_s.arg(m_random.bounded(3)))};
        m_here.prompts.replace = m_random.bounded(2) == 0;
        m_here.prompts.leave = static_cast<prompts::Leave>(m_random.bounded(3));
        m_here.printing.printTo = m_random.bounded(10) == 0 ? m_here.path(u"in.pdf"_s) : QString();
    }

    void shape()
    {
        m_here.window->resize(300 + m_random.bounded(1200), 200 + m_random.bounded(900));
        m_here.window->show(); // it may have been closed
    }

    Harness& m_here;
    QRandomGenerator m_random{seed()};
};

TEST(RandomEvents, FiveThousandDoNoHarm)
{
    Harness here;
    if (!here.desk.prepare())
        GTEST_SKIP() << "data or fonts of the program are missing";
    here.file(u"rong.txt"_s, "");
    here.session.openPath(here.file(u"ke-hoach.txt"_s, planText()));
    ASSERT_TRUE(here.desk.hasPaper());
    Monkey monkey(here);
    for (int i = 0; i < 5'000; ++i) {
        monkey.act();
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    here.window->messages().clear();
    here.prompts.leave = prompts::Leave::Discard;
    here.session.openPath(here.path(u"ke-hoach.txt"_s));
    EXPECT_EQ(here.window->view().pages(), here.desk.opened().pages());
}

} // namespace
} // namespace thidua::shell
