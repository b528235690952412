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

/// Where the pages of a paper lie on the desk: in rows one below the other, centred, in
/// device-independent pixels from the top left of the desk.
class PageStack {
public:
    static constexpr int gap = 16;    ///< between pages
    static constexpr int border = 24; ///< around them

    PageStack() = default;
    /// `scale`: pixels per twip. The desk is at least `atLeastWide` pixels wide; `across`: pages in
    /// a row, at least 1.
    PageStack(const std::vector<layout::Page>& pages, double scale, int atLeastWide,
              size_t across = 1);

    bool isEmpty() const { return m_rects.empty(); }
    size_t count() const { return m_rects.size(); }
    size_t across() const { return m_across; }
    QSize size() const { return m_size; }
    double scale() const { return m_scale; }
    const QRect& rect(size_t page) const { return m_rects[page]; }

    /// The pages of the rows between two heights, as [first, last).
    std::pair<size_t, size_t> between(int top, int bottom) const;
    /// The page at that point, or the nearest one in the nearest row. The stack must not be empty.
    size_t pageAt(QPointF point) const;
    /// Also for points beside a page. The stack must not be empty.
    Spot spotAt(QPointF point) const;
    QPointF pointOf(const Spot& spot) const;

private:
    struct Row {
        int top = 0;
        int bottom = 0; ///< of its highest page, itself not in it
    };
    QSize rowSize(const std::vector<layout::Page>& pages, size_t first) const;

    std::vector<QRect> m_rects;
    std::vector<Row> m_rows;
    size_t m_across = 1;
    QSize m_size;
    double m_scale = 1;
};

} // namespace thidua::pages
