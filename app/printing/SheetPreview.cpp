// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/SheetPreview.h"

#include "paint/Paint.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace thidua::printing {

using widgets::grid;

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Xem trước trang in"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::show(Sight sight)
{
    m_sight = std::move(sight);
    setPage(m_page);
    update();
}

void SheetPreview::setPage(int index)
{
    const int wanted = std::clamp(index, 0, std::max(0, pageCount() - 1));
    const bool isOther = wanted != m_page;
    m_page = wanted;
    setAccessibleDescription(tr("Trang %1 trên %2").arg(m_page + 1).arg(pageCount()));
    update();
    if (isOther)
        Q_EMIT pageChanged(m_page);
}

void SheetPreview::setPrinted(std::vector<int> pages)
{
    m_printed = std::move(pages);
    update();
}

QSize SheetPreview::sizeHint() const { return {54 * grid, 74 * grid}; }
QSize SheetPreview::minimumSizeHint() const { return {30 * grid, 42 * grid}; }

QRectF SheetPreview::place() const
{
    const layout::Page& page = m_sight.pages[static_cast<size_t>(m_page)];
    const QRectF room = QRectF(rect()).adjusted(2 * grid, 2 * grid, -2 * grid, -2 * grid);
    const double scale = std::min(room.width() / page.width, room.height() / page.height);
    const QSizeF size(page.width * scale, page.height * scale);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::colors(palette()).desk);
    if (m_sight.pages.empty() || !m_sight.fonts)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF paper = place();
    painter.fillRect(paper, Qt::white);
    painter.setPen(widgets::colors(palette()).line);
    painter.drawRect(paper);
    const auto at = static_cast<size_t>(m_page);
    const auto draw = [&](const layout::Page& page, double opacity) {
        painter.save();
        painter.setClipRect(paper);
        painter.setOpacity(opacity);
        painter.translate(paper.topLeft());
        painter.scale(paper.width() / page.width, paper.height() / page.height);
        paint::paintPage(painter, page, *m_sight.fonts);
        painter.restore();
    };
    const bool isPrinted = std::find(m_printed.begin(), m_printed.end(), m_page) != m_printed.end();
    if (at < m_sight.faded.size())
        draw(m_sight.faded[at], 0.25);
    draw(m_sight.pages[at], isPrinted ? 1 : 0.3);
    if (hasFocus()) {
        painter.setPen(QPen(widgets::colors(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        setPage(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

} // namespace thidua::printing
