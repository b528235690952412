// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagePainting.h"

#include "widgets/Theme.h"

#include <QPainter>

namespace thidua::pages {

void paintDesk(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    painter.fillRect(rect, widgets::colors(palette).desk);
}

void paintShadow(QPainter& painter, const QRect& page)
{
    for (int step = 1; step < shadowReach - 1; ++step) {
        const QRect around = page.adjusted(-step, 1 - step, step, 2 + step);
        const QColor ink(0, 0, 0, 22 / step + 1);
        painter.setPen(ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(around.adjusted(0, 0, -1, -1), step, step);
    }
}

void paintMarked(QPainter& painter, const QRectF& rect, const QPalette& palette)
{
    QColor fill = widgets::colors(palette).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fill.darker(130), 1));
    fill.setAlphaF(0.30f);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRect& view, const QPalette& palette)
{
    painter.setPen(QPen(widgets::colors(palette).accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(view.adjusted(0, 0, -1, -1));
}

} // namespace thidua::pages
