// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/TimeLine.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QDate>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

// A mark drawn to another day.

namespace thidua::start {

using namespace Qt::StringLiterals;

double TimeLine::dayWidth() const { return band().width() / QDate(m_year, 1, 1).daysInYear(); }

QDate TimeLine::draggedTo() const
{
    const auto* entry = current();
    if (!entry || m_draggedDays == 0)
        return {};
    const base::Date& from =
        entry->kind == agenda::DueEntry::Kind::Event ? entry->first : entry->last;
    return QDate(from.year(), from.month(), from.day()).addDays(m_draggedDays);
}

void TimeLine::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed || !current())
        return QWidget::mouseMoveEvent(event);
    const double way = event->position().x() - m_pressed->x();
    if (m_draggedDays == 0 && std::abs(way) < QApplication::startDragDistance())
        return;
    m_draggedDays = static_cast<int>(std::lround(way / dayWidth()));
    if (draggedTo().isValid() && draggedTo().year() != m_year)
        m_draggedDays = 0; // the line ends with the year
    setCursor(Qt::SizeHorCursor);
    if (const QDate to = draggedTo(); to.isValid())
        QToolTip::showText(event->globalPosition().toPoint(),
                           tr("%1: dời sang %2").arg(current()->title, to.toString(u"d/M/yyyy"_s)),
                           this);
    update();
}

void TimeLine::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed.reset();
    unsetCursor();
    drop();
    QWidget::mouseReleaseEvent(event);
}

/// What was drawn, or pushed by the keys, is wanted there.
void TimeLine::drop()
{
    const int days = std::exchange(m_draggedDays, 0);
    update();
    if (days != 0 && current())
        Q_EMIT moveWanted(QString(current()->id), days);
}

void TimeLine::push(int days)
{
    if (!current())
        return;
    m_draggedDays = days;
    draggedTo().year() == m_year ? drop() : void(m_draggedDays = 0);
}

/// Where the mark would stand, and from where it came.
void TimeLine::paintDragged(QPainter& painter)
{
    if (m_draggedDays == 0 || m_current < 0)
        return;
    const QPointF from = placeOf(static_cast<size_t>(m_current));
    const QPointF to = from + QPointF(m_draggedDays * dayWidth(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DotLine));
    painter.drawLine(from, to);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(to, 7, 7);
    painter.drawLine(QLineF(to.x(), band().top(), to.x(), band().bottom()));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace thidua::start
