// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperAccessible.h"

#include "edit/Writing.h"
#include "paper/PaperEditor.h"

namespace thidua::paper {

using namespace Qt::StringLiterals;
using layout::Position;

namespace {

edit::Caret caretOf(const Position& position) { return {position.place, position.offset}; }

Position positionOf(const edit::Caret& caret) { return {caret.place, caret.offset, false}; }

QAccessibleInterface* create(const QString&, QObject* object)
{
    auto* editor = qobject_cast<PaperEditor*>(object);
    return editor ? new PaperAccessible(*editor) : nullptr;
}

/// As IAccessible2 writes them.
QString attributesOf(const composition::CharacterFormat& format)
{
    return u"font-size:%1pt;font-weight:%2;font-style:%3;"_s.arg(
        QString::number(format.halfPoints / 2.0), format.bold ? u"bold"_s : u"normal"_s,
        format.italic ? u"italic"_s : u"normal"_s);
}

} // namespace

PaperAccessible::PaperAccessible(PaperEditor& editor)
    : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
{
}

void PaperAccessible::install() { QAccessible::installFactory(create); }

void* PaperAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State PaperAccessible::state() const
{
    auto state = QAccessibleWidget::state();
    state.multiLine = true;
    state.editable = m_editor.manuscript() != nullptr;
    state.selectableText = true;
    return state;
}

QString PaperAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? spoken().text() : QAccessibleWidget::text(kind);
}

const SpokenText& PaperAccessible::spoken() const
{
    static const layout::Pages noPages;
    static const composition::Flow noFlow;
    if (!m_spoken || m_serial != m_editor.serial()) {
        m_serial = m_editor.serial();
        m_placed = m_editor.placed();
        if (m_placed) {
            m_spoken = std::make_unique<SpokenText>(*m_placed);
        } else {
            static const layout::PlacedText nothing(noFlow, noPages, layout::Fonts{});
            m_spoken = std::make_unique<SpokenText>(nothing);
        }
    }
    return *m_spoken;
}

void PaperAccessible::selection(int index, int* start, int* end) const
{
    *start = *end = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const int anchor = spoken().indexOf(positionOf(m_editor.selection().anchor));
    const int caret = cursorPosition();
    *start = std::min(anchor, caret);
    *end = std::max(anchor, caret);
}

int PaperAccessible::selectionCount() const { return m_editor.hasSelection() ? 1 : 0; }

void PaperAccessible::select(int start, int end)
{
    if (m_editor.placed())
        m_editor.select({caretOf(spoken().positionAt(start)), caretOf(spoken().positionAt(end))});
}

void PaperAccessible::addSelection(int start, int end) { select(start, end); }

void PaperAccessible::removeSelection(int index)
{
    if (index == 0)
        m_editor.select(edit::at(m_editor.selection().caret));
}

void PaperAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        select(start, end);
}

int PaperAccessible::cursorPosition() const
{
    return std::max(0, spoken().indexOf(positionOf(m_editor.selection().caret)));
}

void PaperAccessible::setCursorPosition(int position) { select(position, position); }

QString PaperAccessible::text(int start, int end) const
{
    return spoken().text().mid(start, end - start);
}

int PaperAccessible::characterCount() const { return static_cast<int>(spoken().text().size()); }

QRect PaperAccessible::characterRect(int offset) const
{
    if (!m_editor.placed())
        return {};
    const QRectF from = m_editor.rectOf(spoken().positionAt(offset));
    const QRectF to = m_editor.rectOf(spoken().positionAt(offset + 1));
    QRectF rect = from;
    if (to.top() == from.top() && to.left() > from.left())
        rect.setRight(to.left());
    const QRect pixels = rect.toAlignedRect();
    return {m_editor.viewport()->mapToGlobal(pixels.topLeft()), pixels.size()};
}

int PaperAccessible::offsetAtPoint(const QPoint& point) const
{
    const auto position = m_editor.positionAt(m_editor.viewport()->mapFromGlobal(point));
    return position ? spoken().indexOf(*position) : -1;
}

void PaperAccessible::scrollToSubstring(int start, int)
{
    if (m_editor.placed())
        m_editor.show(spoken().positionAt(start));
}

QString PaperAccessible::attributes(int offset, int* start, int* end) const
{
    *start = *end = 0;
    if (characterCount() == 0)
        return {};
    const int begin = spoken().startAt(offset);
    const auto& paragraph = spoken().paragraphAt(offset);
    int at = begin;
    for (const auto& run : paragraph.runs) {
        const int after = at + static_cast<int>(run.text.size());
        if (offset < after) {
            *start = at;
            *end = after;
            return attributesOf(run.format);
        }
        at = after;
    }
    *start = at;
    *end = at + 1;
    return {};
}

void PaperAccessible::deleteText(int start, int end) { replaceText(start, end, {}); }

void PaperAccessible::insertText(int offset, const QString& text)
{
    replaceText(offset, offset, text);
}

void PaperAccessible::replaceText(int start, int end, const QString& text)
{
    select(start, end);
    m_editor.act([&text](const document::OfficialDocument& paper,
                         const edit::Selection& selection) {
        return text.isEmpty() ? edit::erase(paper, selection) : edit::type(paper, selection, text);
    });
}

} // namespace thidua::paper
