// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/CaretBlink.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace thidua::paper {

void CaretBlink::start()
{
    m_visible = true;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (flash >= 2)
        m_timer.start(flash / 2, this);
    else
        m_timer.stop(); // the user wants it still
    Q_EMIT turned();
}

void CaretBlink::stop()
{
    m_timer.stop();
    m_visible = false;
    Q_EMIT turned();
}

void CaretBlink::timerEvent(QTimerEvent*)
{
    m_visible = !m_visible;
    Q_EMIT turned();
}

} // namespace thidua::paper
