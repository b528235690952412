// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace thidua::data {

namespace {

using Stops = std::vector<QWidget*>;

void add(Stops& stops, QLayout& layout);

void add(Stops& stops, QWidget& widget)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        stops.push_back(&widget);
    else if (widget.layout())
        add(stops, *widget.layout());
}

/// Of a grid row by row, whatever the order in which its cells were filled.
std::vector<int> placesOf(QLayout& layout)
{
    std::vector<int> places;
    for (int place = 0; place < layout.count(); ++place)
        places.push_back(place);
    const auto* grid = qobject_cast<QGridLayout*>(&layout);
    if (!grid)
        return places;
    const auto cell = [grid](int place) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(place, &row, &column, &rows, &columns);
        return std::pair(row, column);
    };
    std::stable_sort(places.begin(), places.end(),
                     [&cell](int left, int right) { return cell(left) < cell(right); });
    return places;
}

void add(Stops& stops, QLayout& layout)
{
    for (const int place : placesOf(layout)) {
        QLayoutItem* item = layout.itemAt(place);
        if (item->widget())
            add(stops, *item->widget());
        else if (item->layout())
            add(stops, *item->layout());
    }
}

QWidget& pageAround(QWidget& part)
{
    QWidget* page = &part;
    for (QWidget* above = part.parentWidget(); above; above = above->parentWidget()) {
        const auto* area = qobject_cast<QScrollArea*>(above);
        if (area && area->widget())
            return *area->widget();
        page = above;
    }
    return *page;
}

/// What Tab comes from to the page; null where nothing stands before it.
QWidget* stopBefore(QWidget& page)
{
    for (QWidget* at = page.previousInFocusChain(); at != &page; at = at->previousInFocusChain())
        if (at->focusPolicy() != Qt::NoFocus && !page.isAncestorOf(at))
            return at;
    return nullptr;
}

} // namespace

void orderTabsAround(QWidget& part)
{
    QWidget& page = pageAround(part);
    Stops stops;
    add(stops, page);
    QWidget* last = stopBefore(page);
    for (QWidget* stop : stops) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace thidua::data
