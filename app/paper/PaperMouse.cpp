// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/InlineText.h"
#include "layout/Caret.h"
#include "layout/Motion.h"

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
        return selectAround(*position, true);
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
        selectAround(*position, false);
}

void PaperEditor::selectAround(const Position& position, bool paragraph)
{
    const auto inlines = document::textAt(m_manuscript->paper(), position.place);
    if (!inlines)
        return;
    const QString text = document::plainText(*inlines);
    int from = std::min(position.offset, static_cast<int>(text.size()));
    int to = from;
    const auto isPart = [&text](int index) {
        return text[index].isLetterOrNumber() || text[index].isMark();
    };
    while (from > 0 && (paragraph || isPart(from - 1)))
        --from;
    while (to < text.size() && (paragraph || isPart(to)))
        ++to;
    select({{position.place, from}, {position.place, to}});
}

} // namespace thidua::paper
