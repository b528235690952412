// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "layout/Caret.h"

#include <QApplication>
#include <QMouseEvent>

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
    if (third)
        return selectAround(*position, layout::Extent::Paragraph);
    m_dragging = true;
    moveTo(*position, event->modifiers() & Qt::ShiftModifier);
    PageView::mousePressEvent(event);
}

void PaperEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging || !(event->buttons() & Qt::LeftButton))
        return;
    if (const auto position = positionAt(event->position()))
        moveTo(*position, true);
}

void PaperEditor::mouseReleaseEvent(QMouseEvent*) { m_dragging = false; }

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
