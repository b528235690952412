// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/Panel.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace thidua::panels {

using widgets::grid;

namespace {

/// Also through the lists that fall out of fields, which are windows of their own.
bool isWithin(const QWidget* widget, const QWidget* whole)
{
    while (widget && widget != whole)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

Panel::Panel(QWidget* view) : QFrame(view->window()), m_view(view), m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_column->setSpacing(grid);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

/// Where the keys go when the field that has them is destroyed is of no interest here any more.
Panel::~Panel() { disconnect(qApp, nullptr, this, nullptr); }

/// The window loses the keys when another program is looked at: that leaves nothing.
void Panel::follow(QWidget* now)
{
    if (now && isVisible() && !isWithin(now, this))
        close();
}

void Panel::openAt(const QRect& place)
{
    const QWidget* whole = parentWidget();
    const QRect room = QRect(whole->mapFromGlobal(m_view->mapToGlobal(QPoint())), m_view->size())
                           .intersected(whole->rect())
                           .adjusted(grid, grid, -grid, -grid);
    const QRect there(whole->mapFromGlobal(place.topLeft()), place.size());
    adjustSize();
    resize(qMin(width(), room.width()), qMin(height(), room.height()));
    QPoint corner = there.bottomLeft() + QPoint(0, grid / 2);
    if (corner.y() + height() > room.bottom())
        corner.setY(there.top() - grid / 2 - height());
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width() + 1)));
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height() + 1)));
    move(corner);
    show();
    raise();
    first()->setFocus(Qt::PopupFocusReason);
}

/// An edge that parts it from the white page behind it.
void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(widgets::colors(palette()).faint);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Panel::leave()
{
    hide(); // first: what gets the keys now lies outside
    if (m_view)
        m_view->setFocus(Qt::PopupFocusReason);
    close();
}

void Panel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    event->accept(); // no key of the panel writes on the page behind it
}

QLabel* Panel::addNote()
{
    auto* note = new QLabel;
    note->setWordWrap(true);
    note->hide();
    m_column->addWidget(note);
    return note;
}

void Panel::say(QLabel& note, const QString& text)
{
    note.setText(text);
    note.setVisible(!text.isEmpty());
}

} // namespace thidua::panels
