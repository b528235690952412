// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "base/Result.h"
#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"
#include "layout/Caret.h"
#include "layout/Motion.h"
#include "paper/PageBreaks.h"
#include "paper/PaperAccessible.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPainter>
#include <QStyle>

namespace thidua::paper {

using layout::Position;

namespace {

Position positionOf(const edit::Caret& caret, bool upstream)
{
    return {caret.place, caret.offset, upstream};
}

edit::Caret caretOf(const Position& position) { return {position.place, position.offset}; }

} // namespace

PaperEditor::PaperEditor(QWidget* parent) : PageView(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled);
    PaperAccessible::install();
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    connect(&m_blink, &CaretBlink::turned, this, [this] {
        if (const QRectF rect = caretRect(); !rect.isEmpty())
            viewport()->update(rect.toAlignedRect().adjusted(-2, -2, 2, 2));
    });
}

PaperEditor::~PaperEditor() = default;

void PaperEditor::setManuscript(pipeline::Manuscript* manuscript, const layout::Fonts& fonts)
{
    m_placed.reset(); // of the pages that are left
    m_manuscript = manuscript;
    m_fonts = fonts;
    m_selection = {};
    m_upstream = false;
    m_wantedX.reset();
    m_preedit.clear();
    setPages({}, fonts); // another paper begins at its top
    showPages();
    selectBeginning();
}

void PaperEditor::selectBeginning()
{
    if (m_placed)
        if (const auto whole = layout::wholeText(*m_placed))
            m_selection = edit::at(caretOf(whole->from));
}

void PaperEditor::showPages()
{
    m_placed.reset();
    m_hovered.reset();
    m_stretches.reset();
    ++m_serial;
    if (!m_manuscript || !m_fonts)
        return;
    setPages(m_manuscript->pages(), *m_fonts);
    m_placed.emplace(m_manuscript->flow(), pages(), *m_fonts);
    m_breaks = breaksOf(m_manuscript->paper());
    m_revision = m_manuscript->revision();
}

bool PaperEditor::isBehind() const
{
    return m_manuscript && m_revision != m_manuscript->revision();
}

void PaperEditor::showAgain()
{
    showPages();
    if (!m_manuscript)
        return;
    if (const auto selection = edit::within(m_manuscript->paper(), m_selection))
        m_selection = *selection;
    else
        selectBeginning();
    viewport()->update();
}

void PaperEditor::select(const edit::Selection& selection)
{
    m_selection = selection;
    m_wanted.clear();
    m_upstream = false;
    m_wantedX.reset();
    showCaret();
    tellAids();
    Q_EMIT selectionChanged();
}

void PaperEditor::tellAids()
{
    if (!QAccessible::isActive())
        return;
    auto* seen = QAccessible::queryAccessibleInterface(this);
    auto* text = seen ? seen->textInterface() : nullptr;
    if (!text)
        return;
    QAccessibleTextCursorEvent moved(this, text->cursorPosition());
    QAccessible::updateAccessibility(&moved);
    if (!m_selection.isEmpty()) {
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QAccessibleTextSelectionEvent selected(this, start, end);
        QAccessible::updateAccessibility(&selected);
    }
}

bool PaperEditor::perform(const edit::Step& step)
{
    if (!m_manuscript->perform(step)) {
        if (m_manuscript->isFrozen())
            Q_EMIT refused();
        return false;
    }
    follow(step);
    return true;
}

/// What was changed beside the page says no place: the caret then stays where it was.
void PaperEditor::follow(const std::optional<edit::Step>& step)
{
    if (!step)
        return;
    showAgain();
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, step->name);
        QAccessible::updateAccessibility(&changed);
    }
    select(edit::within(m_manuscript->paper(), step->after).value_or(m_selection));
    Q_EMIT edited();
}

bool PaperEditor::act(const Make& make)
{
    commitInput();
    if (!m_manuscript)
        return false;
    const auto step = make(m_manuscript->paper(), m_selection);
    return step && perform(*step);
}

void PaperEditor::undo()
{
    commitInput();
    if (m_manuscript)
        follow(m_manuscript->undo());
}

void PaperEditor::redo()
{
    commitInput();
    if (m_manuscript)
        follow(m_manuscript->redo());
}

void PaperEditor::selectAll()
{
    commitInput();
    if (!m_placed)
        return;
    if (const auto whole = layout::wholeText(*m_placed))
        select({caretOf(whole->from), caretOf(whole->to)});
}

QRectF PaperEditor::caretRect() const
{
    if (!m_placed)
        return {};
    Position position = positionOf(m_selection.caret, m_upstream);
    if (!m_preedit.isEmpty())
        position.offset =
            std::min(m_selection.anchor.offset, m_selection.caret.offset) + m_preeditCaret;
    return rectOf(position);
}

QRectF PaperEditor::rectOf(const Position& position) const
{
    const auto box = m_placed ? layout::caretBox(*m_placed, position) : std::nullopt;
    if (!box)
        return {};
    const QRectF rect =
        onViewport(static_cast<size_t>(box->page), {box->x, box->top, 0, box->height});
    const int width = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
    return {rect.x(), rect.y(), static_cast<double>(std::max(1, width)), rect.height()};
}

void PaperEditor::show(const Position& position)
{
    if (const auto box = m_placed ? layout::caretBox(*m_placed, position) : std::nullopt)
        reveal(static_cast<size_t>(box->page), {box->x, box->top, 0, box->height});
}

void PaperEditor::showCaret()
{
    show(positionOf(m_selection.caret, m_upstream));
    if (hasFocus())
        m_blink.start();
    viewport()->update();
    updateMicroFocus();
}

void PaperEditor::paintOver(QPainter& painter)
{
    if (!m_placed)
        return;
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(70);
    const auto from = positionOf(m_selection.anchor, false);
    const auto to = positionOf(m_selection.caret, m_upstream);
    paintBreaks(painter);
    if (m_hovered)
        paintField(painter, *m_hovered);
    else if (const auto field = fieldAt(to); field && hasFocus() && m_selection.isEmpty())
        paintField(painter, *field);
    if (!m_selection.isEmpty() && m_preedit.isEmpty())
        for (const auto& selected : layout::selectedBoxes(*m_placed, from, to))
            painter.fillRect(onViewport(static_cast<size_t>(selected.page), selected.box), colour);
    if (!m_preedit.isEmpty()) {
        Position start = from;
        start.offset = std::min(m_selection.anchor.offset, m_selection.caret.offset);
        Position end = start;
        end.offset += static_cast<int>(m_preedit.size());
        for (const auto& selected : layout::selectedBoxes(*m_placed, start, end)) {
            const QRectF box = onViewport(static_cast<size_t>(selected.page), selected.box);
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 1), Qt::black);
        }
    }
    if (m_dropAt)
        if (const auto box = layout::caretBox(*m_placed, *m_dropAt))
            painter.fillRect(onViewport(static_cast<size_t>(box->page),
                                        {box->x - 10, box->top, 20, box->height}),
                             Qt::black);
    if (hasFocus() && m_blink.isVisible())
        painter.fillRect(caretRect(), Qt::black); // the paper is white in every theme
}

void PaperEditor::focusInEvent(QFocusEvent* event)
{
    m_blink.start();
    PageView::focusInEvent(event);
}

void PaperEditor::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commitInput();
    m_blink.stop();
    PageView::focusOutEvent(event);
}

} // namespace thidua::paper
