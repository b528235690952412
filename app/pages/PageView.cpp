// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageView.h"

#include "pages/PagePainting.h"
#include "pages/SmoothScroll.h"

#include "paint/Paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace thidua::pages {

namespace {

constexpr int lineStep = 40;

/// Pixels per inch on this screen, for true size. Screens that tell nonsense count as they usually
/// are.
double dpiOf(const QWidget& widget)
{
    const double told = widget.screen() ? widget.screen()->physicalDotsPerInch() : 0;
    return told >= 60 && told <= 400 ? told : widget.logicalDpiY();
}

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent), m_scroll(new SmoothScroll(verticalScrollBar()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
    // A bar that comes and goes would make the fit to the width jump.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setPages(layout::Pages pages, const layout::Fonts& fonts)
{
    const Spot top = spotAt({});
    m_cache.follow(m_pages, pages);
    m_pages = std::move(pages);
    m_fonts = fonts;
    m_mark.reset();
    arrange(top, {});
    viewport()->update();
    tellCurrentPage();
}

void PageView::setZoom(Zoom zoom) { changeZoom(zoom, QRectF(viewport()->rect()).center()); }

void PageView::zoomBy(double times) { setZoom({Zoom::Mode::Fixed, factor() * times}); }

void PageView::changeZoom(Zoom zoom, QPointF about)
{
    zoom.factor = std::clamp(zoom.factor, leastZoom, mostZoom);
    const Spot spot = spotAt(about);
    m_scroll->stop();
    m_zoom = zoom;
    arrange(spot, about);
    viewport()->update();
    Q_EMIT zoomChanged(factor());
    tellCurrentPage();
}

double PageView::factor() const
{
    return m_zoom.mode == Zoom::Mode::Fixed ? m_zoom.factor : fittingFactor();
}

double PageView::pixelsPerTwip(double factor) const { return factor * dpiOf(*this) / 1440; }

QSize PageView::largestPage() const
{
    QSize largest(1, 1);
    for (const auto& page : m_pages.pages)
        largest = largest.expandedTo({page.width, page.height});
    return largest;
}

double PageView::factorFor(size_t across) const
{
    const QSize page = largestPage();
    const double perTwip = pixelsPerTwip(1);
    const int count = static_cast<int>(across);
    const int room = viewport()->width() - 2 * PageStack::border - (count - 1) * PageStack::gap;
    const double fitting = room / (count * page.width() * perTwip);
    if (m_zoom.mode != Zoom::Mode::FitPage)
        return std::min(fitting, 2.0); // beyond, a wide window would show three lines
    return std::min(fitting,
                    (viewport()->height() - 2 * PageStack::border) / (page.height() * perTwip));
}

double PageView::fittingFactor() const
{
    if (m_pages.pages.empty())
        return 1;
    return std::clamp(factorFor(pagesAcross()), leastZoom, mostZoom);
}

/// As many as fit is asked of pages at their true size, or of whole pages: of pages that grow with
/// the room any number would fit.
size_t PageView::pagesAcross() const
{
    const size_t most = std::max<size_t>(1, m_pages.pages.size());
    if (m_across != Across::AsFit)
        return m_across == Across::One ? 1 : std::min<size_t>(2, most);
    const double factor = m_zoom.mode == Zoom::Mode::Fixed     ? m_zoom.factor
                          : m_zoom.mode == Zoom::Mode::FitPage ? factorFor(1)
                                                               : 1;
    const double page = largestPage().width() * pixelsPerTwip(factor) + PageStack::gap;
    const double room = viewport()->width() - 2 * PageStack::border + PageStack::gap + 1;
    return std::clamp<size_t>(static_cast<size_t>(std::max(0.0, room / page)), 1, most);
}

void PageView::setAcross(Across across)
{
    const Spot middle = spotAt(QRectF(viewport()->rect()).center());
    m_across = across;
    m_scroll->stop();
    arrange(middle, QRectF(viewport()->rect()).center());
    viewport()->update();
    Q_EMIT zoomChanged(factor());
    tellCurrentPage();
}

QPoint PageView::origin() const
{
    return {-horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

Spot PageView::spotAt(QPointF viewportPoint) const
{
    return m_stack.isEmpty() ? Spot{} : m_stack.spotAt(viewportPoint - QPointF(origin()));
}

void PageView::arrange(const Spot& spot, QPointF at)
{
    const QSize view = viewport()->size();
    // The desk above the first page does not grow with the zoom.
    const bool atTop = at.y() == 0 && verticalScrollBar()->value() == 0;
    m_stack = PageStack(m_pages.pages, pixelsPerTwip(factor()), view.width(), pagesAcross());
    verticalScrollBar()->setRange(0, std::max(0, m_stack.size().height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    horizontalScrollBar()->setRange(0, std::max(0, m_stack.size().width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    if (m_stack.isEmpty())
        return;
    const QPointF corner = m_stack.pointOf(spot) - at;
    verticalScrollBar()->setValue(atTop ? 0 : static_cast<int>(std::lround(corner.y())));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(corner.x())));
}

size_t PageView::currentPage() const
{
    if (m_stack.isEmpty())
        return 0;
    return m_stack.pageAt(QRectF(viewport()->rect()).center() - QPointF(origin()));
}

void PageView::showPage(int index)
{
    if (index >= 0 && static_cast<size_t>(index) < m_stack.count())
        m_scroll->to(m_stack.rect(static_cast<size_t>(index)).top() - PageStack::gap, duration());
}

void PageView::showMark(const std::optional<Mark>& mark)
{
    m_mark = mark;
    viewport()->update();
    if (!mark || mark->page >= m_stack.count())
        return;
    const QPointF point = m_stack.pointOf({mark->page, mark->rect.x(), mark->rect.y()});
    const int third = viewport()->height() / 3;
    const int top = verticalScrollBar()->value();
    const int y = static_cast<int>(point.y());
    if (y < top + lineStep || y > top + viewport()->height() - 2 * lineStep)
        m_scroll->to(y - third, duration());
    const int x = static_cast<int>(point.x());
    if (x < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(x - PageStack::border);
}

QRect PageView::onScreen(const Mark& mark) const
{
    const QRect pixels = onViewport(mark.page, mark.rect).toAlignedRect();
    return {viewport()->mapToGlobal(pixels.topLeft()), pixels.size()};
}

int PageView::duration() const
{
    return m_animated ? style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) : 0;
}

void PageView::tellCurrentPage()
{
    const size_t page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    Q_EMIT currentPageChanged(static_cast<int>(page));
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    paintDesk(painter, event->rect(), palette());
    const int top = event->rect().top() - origin().y() - shadowReach;
    const auto [first, last] = m_stack.between(top, event->rect().bottom() - origin().y());
    for (size_t page = first; page < last; ++page)
        paintOne(painter, page);
    if (m_mark && m_mark->page < m_stack.count())
        paintMark(painter);
    paintOver(painter);
    if (hasFocus() && framesFocus())
        paintFocus(painter, viewport()->rect(), palette());
}

void PageView::paintOne(QPainter& painter, size_t index)
{
    const QRect rect = m_stack.rect(index).translated(origin());
    const layout::Page& page = m_pages.pages[index];
    paintShadow(painter, rect);
    const PageCache::Wanted wanted{index, rect.size(), viewport()->devicePixelRatioF()};
    if (PageCache::keeps(wanted)) {
        painter.drawPixmap(rect, m_cache.picture(wanted, page, *m_fonts));
        return;
    }
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, Qt::white);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(rect.topLeft());
    painter.scale(static_cast<double>(rect.width()) / page.width,
                  static_cast<double>(rect.height()) / page.height);
    paint::paintPage(painter, page, *m_fonts);
    painter.restore();
}

void PageView::paintMark(QPainter& painter) const
{
    paintMarked(painter, onViewport(m_mark->page, m_mark->rect), palette());
}

QRectF PageView::onViewport(size_t page, const QRectF& rect) const
{
    if (page >= m_stack.count())
        return {};
    const QPointF corner = m_stack.pointOf({page, rect.x(), rect.y()});
    return {corner + QPointF(origin()), rect.size() * m_stack.scale()};
}

void PageView::reveal(size_t page, const QRectF& rect)
{
    if (page >= m_stack.count())
        return;
    const QRectF there = onViewport(page, rect);
    const double below = there.bottom() + lineStep - viewport()->height();
    const double above = there.top() - lineStep;
    m_scroll->stop();
    if (above < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(std::floor(above)));
    else if (below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(std::ceil(below)));
    const double right = there.right() + PageStack::border - viewport()->width();
    const double left = there.left() - PageStack::border;
    const int x = horizontalScrollBar()->value();
    if (left < 0)
        horizontalScrollBar()->setValue(x + static_cast<int>(std::floor(left)));
    else if (right > 0)
        horizontalScrollBar()->setValue(x + static_cast<int>(std::ceil(right)));
}

void PageView::resizeEvent(QResizeEvent*)
{
    const double before = m_stack.scale();
    arrange(spotAt({}), {});
    if (m_zoom.mode != Zoom::Mode::Fixed && before != m_stack.scale())
        Q_EMIT zoomChanged(factor());
    tellCurrentPage();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrentPage();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        changeZoom({Zoom::Mode::Fixed, factor() * std::pow(1.1, turned.y() / 120.0)},
                   event->position());
        event->accept();
        return;
    }
    const bool touchpad = !event->pixelDelta().isNull();
    if (touchpad || turned.y() == 0 || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_scroll->by(-turned.y() * 3 * lineStep / 120, duration());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const int most = verticalScrollBar()->maximum();
    const int view = viewport()->height() - lineStep;
    switch (event->key()) {
    case Qt::Key_Home:
        return m_scroll->to(0, duration());
    case Qt::Key_End:
        return m_scroll->to(most, duration());
    case Qt::Key_PageUp:
        return m_scroll->by(-view, duration());
    case Qt::Key_PageDown:
        return m_scroll->by(view, duration());
    case Qt::Key_Space:
        return m_scroll->by(event->modifiers() & Qt::ShiftModifier ? -view : view, duration());
    case Qt::Key_Up:
        return m_scroll->by(-lineStep, 0);
    case Qt::Key_Down:
        return m_scroll->by(lineStep, 0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_stack.isEmpty())
        return;
    const Spot spot = spotAt(event->position());
    for (const auto& line : m_pages.pages[spot.page].lines) {
        const bool inside = spot.y >= line.top && spot.y <= line.top + line.height &&
                            spot.x >= line.x - 60 && spot.x <= line.x + line.width + 60;
        if (inside)
            return Q_EMIT clicked(line.source);
    }
}

void PageView::focusInEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace thidua::pages
