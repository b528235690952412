// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "layout/Caret.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

/// Stretches of text that show a datum: they look like text until the pointer or the caret is
/// there.
namespace thidua::paper {

using layout::Position;

std::optional<PaperEditor::FieldAt> PaperEditor::fieldAt(const Position& position) const
{
    const auto text = document::textAt(m_manuscript->paper(), position.place);
    if (!text)
        return std::nullopt;
    int start = 0;
    for (const auto& stretch : *text) {
        const int end = start + static_cast<int>(stretch.text.size());
        if (stretch.field && start <= position.offset && position.offset < end)
            return FieldAt{{position.place, start, false},
                           {position.place, end, true},
                           stretch.field->expression};
        start = end;
    }
    return headFieldAt(position);
}

/// The components other than the body are plain text, so that what shows a datum in them is known
/// from their drawing alone.
std::optional<PaperEditor::FieldAt> PaperEditor::headFieldAt(const Position& position) const
{
    const QString& component = position.place.component;
    if (!m_headFields || component == u"body" || component == u"annexes")
        return std::nullopt;
    if (!m_stretches)
        m_stretches = m_headFields();
    for (const auto& stretch : *m_stretches)
        if (stretch.place == position.place && stretch.from <= position.offset &&
            position.offset < stretch.to)
            return FieldAt{{position.place, stretch.from, false},
                           {position.place, stretch.to, true},
                           stretch.expression};
    return std::nullopt;
}

QString PaperEditor::fieldNameAtCaret() const
{
    const auto& caret = m_selection.caret;
    const QString expression = expressionAt({caret.place, caret.offset, false});
    if (expression.isEmpty())
        return {};
    const QString name = m_fieldNames ? m_fieldNames(expression) : QString();
    return name.isEmpty() ? tr("dữ liệu của năm") : name;
}

QString PaperEditor::expressionAt(const Position& position) const
{
    const auto field = m_manuscript ? fieldAt(position) : std::nullopt;
    return field ? field->expression : QString();
}

void PaperEditor::hover(QPointF viewportPoint)
{
    const auto position = m_manuscript ? positionAt(viewportPoint) : std::nullopt;
    auto field = position ? fieldAt(*position) : std::nullopt;
    if (field == m_hovered)
        return;
    m_hovered = std::move(field);
    viewport()->update();
}

void PaperEditor::paintField(QPainter& painter, const FieldAt& field) const
{
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlpha(28);
    for (const auto& selected : layout::selectedBoxes(*m_placed, field.from, field.to)) {
        const QRectF box = onViewport(static_cast<size_t>(selected.page), selected.box);
        painter.fillRect(box, ground);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
}

bool PaperEditor::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip || !m_manuscript)
        return PageView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto position = positionAt(help->pos());
    const auto field = position ? fieldAt(*position) : std::nullopt;
    if (!field) {
        QToolTip::hideText();
        return true;
    }
    const QString name = m_fieldNames ? m_fieldNames(field->expression) : QString();
    QToolTip::showText(
        help->globalPos(),
        name.isEmpty()
            ? tr("Lấy từ dữ liệu của năm; sửa ở đây chỉ đổi văn bản này. Ctrl+bấm để sửa trong "
                 "dữ liệu.")
            : tr("%1: lấy từ dữ liệu của năm; sửa ở đây chỉ đổi văn bản này. Ctrl+bấm để sửa trong "
                 "dữ liệu.")
                  .arg(name),
        this);
    return true;
}

} // namespace thidua::paper
