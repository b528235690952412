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
    const bool third =
        m_doubleClick.isValid() && m_doubleClick.elapsed() < QApplication::doubleClickInterval();
    m_doubleClick.invalidate();
    if (!third && !(event->modifiers() & Qt::ShiftModifier) && isInSelection(*position)) {
        m_pressedSelection = event->pos();
        return;
    }
    if (third)
        return selectAround(*position, layout::Extent::Paragraph);
    m_dragging = true;
    moveTo(*position, event->modifiers() & Qt::ShiftModifier);
    PageView::mousePressEvent(event);
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
