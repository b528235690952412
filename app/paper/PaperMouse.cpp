// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/ReadingOrder.h"
#include "layout/Caret.h"

#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace thidua::paper {

using layout::Position;

std::optional<Position> PaperEditor::positionAt(QPointF viewportPoint) const
{
    if (!m_placed || stack().isEmpty())
        return std::nullopt;
    const pages::Spot spot = spotAt(viewportPoint);
    return layout::hit(*m_placed, static_cast<int>(spot.page), {spot.x, spot.y});
}

void PaperEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_manuscript)
        return;
    commitInput(); // before the click moves the caret away from it
    m_manuscript->closeGroup();
    const auto position = positionAt(event->position());
    if (!position)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        if (const QString expression = expressionAt(*position); !expression.isEmpty())
            return Q_EMIT fieldWanted(expression);
    const bool third =
        m_doubleClick.isValid() && m_doubleClick.elapsed() < QApplication::doubleClickInterval();
    m_doubleClick.invalidate();
    if (!third && !(event->modifiers() & Qt::ShiftModifier) && isInSelection(*position)) {
        m_pressedSelection = event->pos();
        return;
    }
    if (third)
        return selectAround(*position, layout::Extent::Paragraph);
    if (isLeftOfText(event->position(), *position))
        return selectAround(*position, layout::Extent::Line);
    m_dragging = true;
    moveTo(*position, event->modifiers() & Qt::ShiftModifier);
    PageView::mousePressEvent(event);
}

/// In the margin beside a line, as one selects lines elsewhere.
bool PaperEditor::isLeftOfText(QPointF viewportPoint, const Position& position) const
{
    const Position start = layout::rangeAround(*m_placed, position, layout::Extent::Line).from;
    const pages::Spot spot = spotAt(viewportPoint);
    const auto box = layout::caretBox(*m_placed, start);
    const double margin = m_manuscript->flow().sections.front().page.left;
    return box && box->page == static_cast<int>(spot.page) && spot.x >= 0 && spot.x < margin - 60 &&
           spot.y >= box->top && spot.y < box->top + box->height && box->x >= margin - 60;
}

/// The caret goes where the menu is asked for, unless that is selected.
void PaperEditor::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_manuscript)
        return;
    commitInput();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto position = byMouse ? positionAt(event->pos()) : std::nullopt;
    if (position && !isInSelection(*position))
        moveTo(*position, false);
    const QPoint below = caretRect().bottomLeft().toPoint();
    Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void PaperEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return hover(event->position());
    if (m_pressedSelection && (event->pos() - *m_pressedSelection).manhattanLength() >=
                                  QApplication::startDragDistance()) {
        m_pressedSelection.reset();
        return dragSelection();
    }
    if (!m_dragging)
        return;
    if (const auto position = positionAt(event->position()))
        moveTo(*position, true);
}

void PaperEditor::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging = false;
    // A click into what is selected only puts the caret there.
    if (std::exchange(m_pressedSelection, std::nullopt))
        if (const auto position = positionAt(event->position()))
            moveTo(*position, false);
}

bool PaperEditor::isInSelection(const Position& position) const
{
    if (m_selection.isEmpty())
        return false;
    const auto ordered = edit::inOrder(m_manuscript->paper(), m_selection);
    const edit::Caret caret{position.place, position.offset};
    const auto isOrdered = [this](const edit::Caret& a, const edit::Caret& b) {
        return edit::inOrder(m_manuscript->paper(), {a, b}).anchor == a;
    };
    return isOrdered(ordered.anchor, caret) && isOrdered(caret, ordered.caret);
}

void PaperEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_doubleClick.start();
    if (const auto position = positionAt(event->position()))
        selectAround(*position, layout::Extent::Word);
}

void PaperEditor::selectAround(const Position& position, layout::Extent extent)
{
    const auto range = layout::rangeAround(*m_placed, position, extent);
    select({{range.from.place, range.from.offset}, {range.to.place, range.to.offset}});
}

} // namespace thidua::paper
