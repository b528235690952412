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

PageStack::PageStack(const std::vector<layout::Page>& pages, double scale, int atLeastWide)
    : m_scale(scale)
{
    int widest = atLeastWide - 2 * border;
    for (const auto& page : pages)
        widest = std::max(widest, pixels(page, scale).width());
    int y = border;
    for (const auto& page : pages) {
        const QSize size = pixels(page, scale);
        m_rects.emplace_back(QPoint(border + (widest - size.width()) / 2, y), size);
        y += size.height() + gap;
    }
    if (!pages.empty())
        m_size = QSize(widest + 2 * border, y - gap + border);
}

std::pair<size_t, size_t> PageStack::between(int top, int bottom) const
{
    const auto first = std::partition_point(
        m_rects.begin(), m_rects.end(), [top](const QRect& rect) { return rect.bottom() < top; });
    const auto last = std::partition_point(
        first, m_rects.end(), [bottom](const QRect& rect) { return rect.top() <= bottom; });
    return {static_cast<size_t>(first - m_rects.begin()),
            static_cast<size_t>(last - m_rects.begin())};
}

size_t PageStack::pageAt(int y) const
{
    Q_ASSERT(!isEmpty());
    const auto below = std::partition_point(m_rects.begin(), m_rects.end(), [y](const QRect& rect) {
        return rect.bottom() + gap / 2 < y;
    });
    const auto index = static_cast<size_t>(below - m_rects.begin());
    return std::min(index, m_rects.size() - 1);
}

Spot PageStack::spotAt(QPointF point) const
{
    const size_t page = pageAt(static_cast<int>(point.y()));
    const QPointF inside = point - QPointF(m_rects[page].topLeft());
    return {page, inside.x() / m_scale, inside.y() / m_scale};
}

QPointF PageStack::pointOf(const Spot& spot) const
{
    const size_t page = std::min(spot.page, m_rects.size() - 1);
    return QPointF(m_rects[page].topLeft()) + QPointF(spot.x, spot.y) * m_scale;
}

} // namespace thidua::pages
