// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QTimer>

#include <functional>

class QWidget;

namespace thidua::shell {

/// Somebody who presses everything everywhere, always in the same order; THIDUA_SEED=n plays
/// another one.
class Monkey {
public:
    /// `alsoDoes` is one of the things it does: what the next questions get.
    explicit Monkey(QWidget& window, std::function<void(QRandomGenerator&)> alsoDoes = {});

    void act(int times);

private:
    void actOnce();
    void leaveWaiting();
    QWidget* target();
    QPoint pointIn(const QWidget& widget);
    void press();
    void type();
    void turn();
    void trigger();
    void shape();

    QWidget& m_window;
    std::function<void(QRandomGenerator&)> m_alsoDoes;
    QRandomGenerator m_random;
    QTimer m_closer;
    bool m_isActing = false; ///< so that an event of the timer comes from a loop within
};

} // namespace thidua::shell
