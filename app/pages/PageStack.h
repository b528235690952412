// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Pages.h"

#include <QPointF>
#include <QRect>
#include <QSize>

#include <vector>

namespace thidua::pages {

/// A point of a page, twips from its top left.
struct Spot {
    size_t page = 0;
    double x = 0;
    double y = 0;

    bool operator==(const Spot&) const = default;
};

/// Where the pages of a paper lie on the desk: one below the other, centred, in device-independent
/// pixels from the top left of the desk.
class PageStack {
public:
    static constexpr int gap = 16;    ///< between pages
    static constexpr int border = 24; ///< around them

    PageStack() = default;
    /// `scale`: pixels per twip. The desk is at least `atLeastWide` pixels wide.
    PageStack(const std::vector<layout::Page>& pages, double scale, int atLeastWide);

    bool isEmpty() const { return m_rects.empty(); }
    size_t count() const { return m_rects.size(); }
    QSize size() const { return m_size; }
    double scale() const { return m_scale; }
    const QRect& rect(size_t page) const { return m_rects[page]; }

    /// The pages between two heights, as [first, last).
    std::pair<size_t, size_t> between(int top, int bottom) const;
    /// The page at that height, or the nearest one. The stack must not be empty.
    size_t pageAt(int y) const;
    /// Also for points beside a page. The stack must not be empty.
    Spot spotAt(QPointF point) const;
    QPointF pointOf(const Spot& spot) const;

private:
    std::vector<QRect> m_rects;
    QSize m_size;
    double m_scale = 1;
};

} // namespace thidua::pages
