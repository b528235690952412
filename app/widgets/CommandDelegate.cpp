// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CommandDelegate.h"

#include "widgets/Theme.h"

#include <QIcon>
#include <QPainter>

namespace thidua::widgets {

namespace {

constexpr int picture = 20;

void paintBack(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (!chosen && !(option.state & QStyle::State_MouseOver))
        return;
    QColor back = option.palette.color(chosen ? QPalette::Highlight : QPalette::WindowText);
    back.setAlphaF(chosen ? 0.16f : 0.06f);
    painter.fillRect(option.rect, back);
    if (chosen)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         option.palette.color(QPalette::Highlight));
}

/// From the right edge to the left; returns what is left of the line.
QRect paintBehind(QPainter& painter, QRect line, const QString& words)
{
    if (words.isEmpty())
        return line;
    const int width = painter.fontMetrics().horizontalAdvance(words);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    line.setRight(line.right() - width - 2 * grid);
    return line;
}

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QString whyNot = index.data(WhyNot).toString();
    const QColor faint = colors(option.palette).faint;
    const QFontMetrics metrics(option.font);
    painter->save();
    painter->setFont(option.font);
    paintBack(*painter, option);
    const QRect area = option.rect.adjusted(2 * grid, grid / 2, -2 * grid, -grid / 2);
    QRect line(area.left() + picture + grid, area.top(), area.width() - picture - grid,
               metrics.height() + grid / 2);
    const QRect sign(area.left(), line.center().y() - picture / 2, picture, picture);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, sign, Qt::AlignCenter, whyNot.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(faint);
    const QRect below = line.translated(0, metrics.height() + grid / 4);
    line = paintBehind(*painter, line, index.data(Keys).toString());
    line = paintBehind(*painter, line, index.data(Group).toString());
    if (!whyNot.isEmpty())
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(whyNot, Qt::ElideRight, below.width()));
    painter->setPen(whyNot.isEmpty() ? option.palette.color(QPalette::Active, QPalette::WindowText)
                                     : faint);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int lines = index.data(WhyNot).toString().isEmpty() ? 1 : 2;
    return {10, lines * metrics.height() + (lines - 1) * grid / 4 + grid + grid / 2};
}

} // namespace thidua::widgets
