// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/ReviewDelegate.h"

#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace thidua::start {

using widgets::grid;

namespace {

constexpr int sign = 20;
constexpr int wrapped = Qt::TextWordWrap | Qt::TextExpandTabs;
constexpr int parts = 3;
constexpr ReviewRole roles[parts] = {WhereRole, TurnRole, WhyRole};

struct Places {
    QRect box;
    QRect sign;
    QRect words[parts];
    int height = 0;
};

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

bool isHeading(const QModelIndex& index) { return !index.data(WhereRole).isValid(); }

QFont headingFont(const QStyleOptionViewItem& option)
{
    QFont bold = option.font;
    bold.setBold(true);
    return bold;
}

/// The height that these words need there; none for no words.
int heightOf(const QFontMetrics& metrics, int width, const QString& words)
{
    if (words.isEmpty())
        return 0;
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), wrapped, words).height();
}

Places headingPlaces(const QStyleOptionViewItem& option, const QRect& row, const QModelIndex& index)
{
    Places places;
    const int width = qMax(grid, row.width() - 2 * grid);
    const int height = heightOf(QFontMetrics(headingFont(option)), width, index.data().toString());
    const int above = index.row() == 0 ? grid / 2 : 2 * grid; // it belongs to what follows
    places.words[0] = QRect(row.left() + grid, row.top() + above, width, height);
    places.height = above + height + grid / 2;
    return places;
}

Places placesOf(const QStyleOptionViewItem& option, const QRect& row, const QModelIndex& index)
{
    if (isHeading(index))
        return headingPlaces(option, row, index);
    const QFontMetrics& metrics = option.fontMetrics;
    const QStyle& style = styleOf(option);
    const int box = style.pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int line = qMax(metrics.height(), sign);
    const auto inLine = [&row, line](int left, int size) {
        return QRect(left, row.top() + grid + (line - size) / 2, size, size);
    };
    Places places;
    places.box = inLine(row.left() + grid, box);
    places.sign = inLine(places.box.right() + 1 + grid / 2, sign);
    const int left = places.sign.right() + 1 + grid / 2;
    const int width = qMax(grid, row.left() + row.width() - grid - left);
    int top = row.top() + grid + (line - metrics.height()) / 2;
    for (int part = 0; part < parts; ++part) {
        const int height = heightOf(metrics, width, index.data(roles[part]).toString());
        places.words[part] = QRect(left, top, width, height);
        top += height > 0 ? height + grid / 4 : 0;
    }
    places.height = qMax(top, row.top() + grid + line) + grid - row.top();
    return places;
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || option.state & QStyle::State_MouseOver) {
        QColor back = isChosen ? accent : option.palette.color(QPalette::WindowText);
        back.setAlphaF(isChosen ? 0.16f : 0.06f);
        painter.fillRect(option.rect, back);
    }
    if (isChosen)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), accent);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    static_cast<QStyleOption&>(ring) = option;
    ring.rect = option.rect.adjusted(1, 1, -1, -1);
    ring.backgroundColor = option.palette.color(QPalette::Base);
    styleOf(option).drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, option.widget);
}

void drawBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
             const QRect& place)
{
    QStyleOptionViewItem box = option;
    box.rect = place;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state |= isOn ? QStyle::State_On : QStyle::State_Off;
    styleOf(option).drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                  option.widget);
}

} // namespace

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Places places = placesOf(option, option.rect, index);
    const QColor ink = option.palette.color(QPalette::Text);
    painter->save();
    if (isHeading(index)) {
        painter->setFont(headingFont(option));
        painter->setPen(ink);
        painter->drawText(places.words[0], wrapped, index.data().toString());
        painter->restore();
        return;
    }
    drawGround(*painter, option);
    drawBox(*painter, option, index, places.box);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, places.sign);
    painter->setFont(option.font);
    // What is faint would be too faint on the ground of the chosen row (WCAG 2.1, 1.4.3).
    const bool isChosen = option.state & QStyle::State_Selected;
    for (int part = 0; part < parts; ++part) {
        painter->setPen(roles[part] == WhyRole && !isChosen ? widgets::colors(option.palette).faint
                                                            : ink);
        painter->drawText(places.words[part], wrapped, index.data(roles[part]).toString());
    }
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {10 * grid, placesOf(option, QRect(0, 0, width, 0), index).height};
}

bool ReviewDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto type = event->type();
    const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
                         type == QEvent::MouseButtonDblClick;
    if (!isMouse)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect box = placesOf(option, option.rect, index).box.adjusted(-4, -4, 4, 4);
    if (isHeading(index) || mouse->button() != Qt::LeftButton ||
        !box.contains(mouse->position().toPoint()))
        return false;
    if (type == QEvent::MouseButtonRelease) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true; // a second press at once is no wish to go there
}

} // namespace thidua::start
