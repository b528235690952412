// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Monkey.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace thidua::shell {
namespace {

quint32 seed()
{
    const int wanted = qEnvironmentVariableIntValue("THIDUA_SEED");
    return wanted > 0 ? static_cast<quint32>(wanted) : 20200305;
}

} // namespace

Monkey::Monkey(QWidget& window, std::function<void(QRandomGenerator&)> alsoDoes)
    : m_window(window), m_alsoDoes(std::move(alsoDoes)), m_random(seed())
{
    QObject::connect(&m_closer, &QTimer::timeout, &m_closer, [this] { leaveWaiting(); });
    m_closer.start(0);
}

/// What waits in a loop of its own, a menu or a dialog of the system, for an end that only another
/// event can bring.
void Monkey::leaveWaiting()
{
    if (!m_isActing)
        return;
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
}

void Monkey::act(int times)
{
    for (int i = 0; i < times; ++i) {
        m_isActing = true;
        actOnce();
        m_isActing = false;
        if (i % 10 == 0) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Monkey::actOnce()
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
        return m_alsoDoes ? m_alsoDoes(m_random) : press();
    default:
        return shape();
    }
}

/// Anything visible, menus that stand open before the window.
QWidget* Monkey::target()
{
    if (auto* popup = QApplication::activePopupWidget())
        return popup;
    QList<QWidget*> all;
    for (auto* widget : m_window.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->size().isEmpty())
            all += widget;
    return all.isEmpty() ? &m_window : all[m_random.bounded(all.size())];
}

QPoint Monkey::pointIn(const QWidget& widget)
{
    return {m_random.bounded(qMax(1, widget.width())), m_random.bounded(qMax(1, widget.height()))};
}

void Monkey::press()
{
    QWidget* widget = target();
    if (auto* opener = qobject_cast<QToolButton*>(widget); opener && opener->menu())
        return opener->menu()->popup(opener->mapToGlobal(QPoint()));
    const auto button = m_random.bounded(6) == 0 ? Qt::RightButton : Qt::LeftButton;
    if (m_random.bounded(5) == 0)
        QTest::mouseDClick(widget, button, {}, pointIn(*widget));
    else
        QTest::mouseClick(widget, button, {}, pointIn(*widget));
}

void Monkey::type()
{
    static const QList<int> keys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return,    Qt::Key_Escape,
                                 Qt::Key_Up,   Qt::Key_Down,    Qt::Key_PageDown,  Qt::Key_End,
                                 Qt::Key_Home, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_F6,
                                 Qt::Key_F8,   Qt::Key_F10,     Qt::Key_Space};
    QWidget* widget = QApplication::focusWidget();
    if (!widget || !widget->isVisible())
        widget = target();
    const int kind = m_random.bounded(4);
    if (kind == 0)
        QTest::keyClick(widget, static_cast<Qt::Key>(Qt::Key_A + m_random.bounded(26)),
                        Qt::ControlModifier);
    else if (kind == 1)
        QTest::keyClick(widget, static_cast<Qt::Key>(keys[m_random.bounded(keys.size())]));
    else
        QTest::keyClicks(widget, QString(QChar(u' ' + m_random.bounded(90))));
}

void Monkey::turn()
{
    QWidget* widget = target();
    const QPointF at = pointIn(*widget);
    const auto keys = m_random.bounded(3) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * (m_random.bounded(7) - 3)},
                      Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void Monkey::trigger()
{
    const auto actions = m_window.findChildren<QAction*>();
    if (actions.isEmpty())
        return press();
    auto* action = actions[m_random.bounded(actions.size())];
    if (action->isEnabled() && !action->menu())
        action->trigger();
}

void Monkey::shape()
{
    m_window.resize(300 + m_random.bounded(1200), 200 + m_random.bounded(900));
    m_window.show(); // it may have been closed
}

} // namespace thidua::shell
