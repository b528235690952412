// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SmoothScroll.h"

#include <QScrollBar>

namespace thidua::pages {

SmoothScroll::SmoothScroll(QScrollBar* bar) : QVariantAnimation(bar), m_bar(bar)
{
    setEasingCurve(QEasingCurve::OutCubic);
    connect(this, &QVariantAnimation::valueChanged, bar,
            [bar](const QVariant& value) { bar->setValue(value.toInt()); });
    // Whoever takes hold of the bar has the last word.
    connect(bar, &QScrollBar::sliderPressed, this, &QAbstractAnimation::stop);
}

void SmoothScroll::by(int pixels, int milliseconds)
{
    const bool underWay = state() == Running;
    to((underWay ? endValue().toInt() : m_bar->value()) + pixels, milliseconds);
}

void SmoothScroll::to(int value, int milliseconds)
{
    stop();
    const int target = qBound(m_bar->minimum(), value, m_bar->maximum());
    if (milliseconds <= 0) {
        m_bar->setValue(target);
        return;
    }
    setStartValue(m_bar->value());
    setEndValue(target);
    setDuration(milliseconds);
    start();
}

} // namespace thidua::pages
