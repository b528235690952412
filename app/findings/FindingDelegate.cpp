// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FindingDelegate.h"

#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace thidua::findings {

using widgets::grid;

namespace {

constexpr int picture = 20;
constexpr int wrapped = Qt::TextWordWrap;

struct Places {
    QRect picture;
    QRect message;
    QRect quote;
    int height = 0;
};

Places placesOf(const QFontMetrics& metrics, const QRect& row, const QModelIndex& index)
{
    const QRect area = row.adjusted(2 * grid, grid / 2, -grid, 0);
    const QRect texts(area.left() + picture + grid, area.top() + grid / 4,
                      qMax(10, area.width() - picture - grid), 10'000);
    Places places;
    places.picture = QRect(area.topLeft(), QSize(picture, picture));
    places.message = metrics.boundingRect(texts, wrapped, index.data().toString());
    places.message.setWidth(texts.width());
    places.quote = QRect(texts.left(), places.message.bottom() + grid / 4, texts.width(), 0);
    if (const QString quote = index.data(quoteRole).toString(); !quote.isEmpty())
        places.quote.setHeight(
            metrics.boundingRect(places.quote.adjusted(0, 0, 0, 10'000), wrapped, quote).height());
    places.height = places.quote.bottom() + grid - row.top();
    return places;
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Places places = placesOf(option.fontMetrics, option.rect, index);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool touched = option.state & QStyle::State_MouseOver;
    const QPalette& palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    if (chosen || touched) {
        QColor back = palette.color(chosen ? QPalette::Highlight : QPalette::WindowText);
        back.setAlphaF(chosen ? 0.16f : 0.06f);
        painter->fillRect(option.rect, back);
    }
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          palette.color(QPalette::Highlight));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, places.picture);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(places.message, wrapped, index.data().toString());
    painter->setPen(widgets::colors(palette).faint);
    painter->drawText(places.quote, wrapped, index.data(quoteRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {10, placesOf(option.fontMetrics, QRect(0, 0, width, 10), index).height};
}

} // namespace thidua::findings
