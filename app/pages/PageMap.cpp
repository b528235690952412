// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageMap.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace thidua::pages {

PageMap::PageMap(QWidget* parent) : PageView(parent)
{
    setZoom({Zoom::Mode::FitWidth, 1.0});
    setAnimated(false);
}

void PageMap::markPage(int index)
{
    m_page = index;
    if (index < 0 || static_cast<size_t>(index) >= pages().pages.size())
        return;
    const auto& page = pages().pages[static_cast<size_t>(index)];
    reveal(static_cast<size_t>(index),
           {0, 0, static_cast<double>(page.width), static_cast<double>(page.height)});
    viewport()->update();
}

void PageMap::paintOver(QPainter& painter)
{
    if (m_page < 0 || static_cast<size_t>(m_page) >= stack().count())
        return;
    const auto& page = pages().pages[static_cast<size_t>(m_page)];
    const QRectF frame =
        onViewport(static_cast<size_t>(m_page),
                   {0, 0, static_cast<double>(page.width), static_cast<double>(page.height)});
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(-2, -2, 2, 2));
}

void PageMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !stack().isEmpty())
        Q_EMIT chosen(static_cast<int>(spotAt(event->position()).page));
}

void PageMap::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(pages().pages.size()) - 1;
    int to = m_page;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        to = m_page - 1;
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        to = m_page + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        return PageView::keyPressEvent(event);
    }
    if (to >= 0 && to <= last)
        Q_EMIT chosen(to);
}

} // namespace thidua::pages
