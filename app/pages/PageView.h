// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageCache.h"
#include "pages/PageSearch.h"
#include "pages/PageStack.h"

#include "composition/Flow.h"

#include <QAbstractScrollArea>

namespace thidua::pages {

class SmoothScroll;

/// How large the pages are shown.
struct Zoom {
    enum class Mode { Fixed, FitWidth, FitPage };
    Mode mode = Mode::FitWidth;
    double factor = 1; ///< of mode Fixed; 1 is the size on paper

    bool operator==(const Zoom&) const = default;
};

inline constexpr double leastZoom = 0.1;
inline constexpr double mostZoom = 8;

/// How many pages lie beside one another: these, or as many as the view has room for.
enum class Across { One, Two, AsFit };

/// The pages of a paper as they are printed, on a desk that scrolls.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// What was looked at stays in view.
    void setPages(layout::Pages pages, const layout::Fonts& fonts);
    const layout::Pages& pages() const { return m_pages; }

    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }
    double factor() const;     ///< what the mode comes to now
    void zoomBy(double times); ///< about the middle of the view

    void setAcross(Across across);
    Across across() const { return m_across; }

    /// Index of the page in the middle of the view.
    size_t currentPage() const;
    /// Scrolls to the top of a page.
    void showPage(int index);
    /// Scrolls there and marks it; nothing: no mark.
    void showMark(const std::optional<Mark>& mark);
    const std::optional<Mark>& mark() const { return m_mark; }
    Spot spotAt(QPointF viewportPoint) const;
    /// Where a stretch of a page is seen now, on the screen.
    QRect onScreen(const Mark& mark) const;
    const PageStack& stack() const { return m_stack; }

    /// Without motion where the user or a test wants none.
    void setAnimated(bool animated) { m_animated = animated; }

Q_SIGNALS:
    void currentPageChanged(int index);
    void zoomChanged(double factor);
    /// A click on a line of the paper.
    void clicked(const thidua::composition::Source& source);

protected:
    /// Whether a frame says that the keys go here; what has a caret needs none.
    virtual bool framesFocus() const { return true; }
    /// Over the pages that were painted.
    virtual void paintOver(QPainter&) {}
    /// A stretch of a page, twips, in pixels of the viewport.
    QRectF onViewport(size_t page, const QRectF& rect) const;
    /// Scrolls as little as shows it, at once.
    void reveal(size_t page, const QRectF& rect);

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pixelsPerTwip(double factor) const;
    double fittingFactor() const;
    double factorFor(size_t across) const;
    size_t pagesAcross() const;
    QSize largestPage() const; ///< twips
    /// Lays the pages out anew; `spot` comes to lie at `at` of the viewport.
    void arrange(const Spot& spot, QPointF at);
    void changeZoom(Zoom zoom, QPointF about);
    QPoint origin() const; ///< of the desk in the viewport
    void paintOne(QPainter& painter, size_t page);
    void paintMark(QPainter& painter) const;
    void tellCurrentPage();
    int duration() const;

    layout::Pages m_pages;
    std::optional<layout::Fonts> m_fonts;
    PageStack m_stack;
    PageCache m_cache;
    Zoom m_zoom;
    Across m_across = Across::One;
    std::optional<Mark> m_mark;
    SmoothScroll* m_scroll;
    size_t m_toldPage = 0;
    bool m_animated = true;
};

} // namespace thidua::pages
