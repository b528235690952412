// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

namespace thidua::paper {

/// When a caret is to be seen: it goes on and off as the system says, and is there at once after
/// every move.
class CaretBlink final : public QObject {
    Q_OBJECT
public:
    void start();
    void stop();
    bool isVisible() const { return m_visible; }

Q_SIGNALS:
    void turned();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    bool m_visible = false;
};

} // namespace thidua::paper
