// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageStack.h"

#include <algorithm>
#include <cmath>

namespace thidua::pages {

namespace {

QSize pixels(const layout::Page& page, double scale)
{
    return {std::max(1, static_cast<int>(std::lround(page.width * scale))),
            std::max(1, static_cast<int>(std::lround(page.height * scale)))};
}

} // namespace

PageStack::PageStack(const std::vector<layout::Page>& pages, double scale, int atLeastWide,
                     size_t across)
    : m_across(std::max<size_t>(1, across)), m_scale(scale)
{
    int widest = atLeastWide - 2 * border;
    for (size_t first = 0; first < pages.size(); first += m_across)
        widest = std::max(widest, rowSize(pages, first).width());
    int y = border;
    for (size_t first = 0; first < pages.size(); first += m_across) {
        const QSize row = rowSize(pages, first);
        int x = border + (widest - row.width()) / 2;
        for (size_t page = first; page < std::min(first + m_across, pages.size()); ++page) {
            m_rects.emplace_back(QPoint(x, y), pixels(pages[page], scale));
            x += m_rects.back().width() + gap;
        }
        m_rows.push_back({y, y + row.height()});
        y += row.height() + gap;
    }
    if (!pages.empty())
        m_size = QSize(widest + 2 * border, y - gap + border);
}

/// A last row that is not full takes the room of a full one, so that its pages lie below others.
QSize PageStack::rowSize(const std::vector<layout::Page>& pages, size_t first) const
{
    QSize size(-gap, 0);
    const size_t there = std::min(m_across, pages.size());
    for (size_t column = 0; column < there; ++column) {
        const size_t page = first + column;
        const QSize one = pixels(pages[std::min(page, pages.size() - 1)], m_scale);
        size.rwidth() += one.width() + gap;
        if (page < pages.size())
            size.setHeight(std::max(size.height(), one.height()));
    }
    return size;
}

std::pair<size_t, size_t> PageStack::between(int top, int bottom) const
{
    const auto first = std::partition_point(m_rows.begin(), m_rows.end(),
                                            [top](const Row& row) { return row.bottom <= top; });
    const auto last = std::partition_point(first, m_rows.end(),
                                           [bottom](const Row& row) { return row.top <= bottom; });
    const auto pages = [this](auto row) {
        return std::min(static_cast<size_t>(row - m_rows.begin()) * m_across, m_rects.size());
    };
    return {pages(first), pages(last)};
}

size_t PageStack::pageAt(QPointF point) const
{
    Q_ASSERT(!isEmpty());
    const auto below = std::partition_point(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.bottom - 1 + gap / 2 < static_cast<int>(point.y());
    });
    const auto row = std::min(static_cast<size_t>(below - m_rows.begin()), m_rows.size() - 1);
    size_t page = row * m_across;
    const size_t end = std::min(page + m_across, m_rects.size());
    while (page + 1 < end && m_rects[page].right() + gap / 2 < point.x())
        ++page;
    return page;
}

Spot PageStack::spotAt(QPointF point) const
{
    const size_t page = pageAt(point);
    const QPointF inside = point - QPointF(m_rects[page].topLeft());
    return {page, inside.x() / m_scale, inside.y() / m_scale};
}

QPointF PageStack::pointOf(const Spot& spot) const
{
    const size_t page = std::min(spot.page, m_rects.size() - 1);
    return QPointF(m_rects[page].topLeft()) + QPointF(spot.x, spot.y) * m_scale;
}

} // namespace thidua::pages
