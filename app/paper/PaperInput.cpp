// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

#include <algorithm>

namespace thidua::paper {

namespace {

/// Where the caret of an input method stands in its text.
int caretIn(const QInputMethodEvent& event)
{
    for (const auto& attribute : event.attributes())
        if (attribute.type == QInputMethodEvent::Cursor)
            return attribute.start;
    return static_cast<int>(event.preeditString().size());
}

} // namespace

QString PaperEditor::textAround(int* caret) const
{
    if (!m_manuscript)
        return {};
    const auto text = document::textAt(m_manuscript->paper(), m_selection.caret.place);
    if (caret)
        *caret = m_selection.caret.offset;
    return text ? document::plainText(*text) : QString();
}

/// Some input methods take back letters that are written already and write them anew.
void PaperEditor::replaceAround(const QInputMethodEvent& event)
{
    int caret = 0;
    const int length = static_cast<int>(textAround(&caret).size());
    const int from = std::clamp(caret + event.replacementStart(), 0, length);
    const int to = std::clamp(from + event.replacementLength(), from, length);
    const auto& place = m_selection.caret.place;
    if (to > from)
        m_selection = {{place, from}, {place, to}};
}

void PaperEditor::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_manuscript)
        return PageView::inputMethodEvent(event);
    m_preedit.clear();
    if (event->replacementLength() > 0)
        replaceAround(*event);
    if (!event->commitString().isEmpty()) {
        if (const auto step = typed(event->commitString()))
            perform(*step);
        m_wanted.clear();
    }
    m_preedit = event->preeditString();
    m_preeditCaret = caretIn(*event);
    if (m_preedit.isEmpty())
        m_manuscript->preview(std::nullopt);
    else
        m_manuscript->preview(typed(m_preedit));
    showPages();
    showCaret();
    event->accept();
}

void PaperEditor::commitInput()
{
    if (m_preedit.isEmpty())
        return;
    if (auto* method = QGuiApplication::inputMethod(); method && hasFocus())
        method->commit();
    if (m_preedit.isEmpty())
        return;
    // the input method is gone or did not answer: what is seen is kept
    const auto step = typed(std::exchange(m_preedit, {}));
    m_wanted.clear();
    if (auto* method = QGuiApplication::inputMethod())
        method->reset();
    if (!step || !perform(*step))
        showAgain();
}

QVariant PaperEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    int caret = 0;
    const QString text = textAround(&caret);
    const bool inOne = m_selection.anchor.place == m_selection.caret.place;
    const int anchor = inOne ? m_selection.anchor.offset : caret;
    switch (query) {
    case Qt::ImEnabled:
        return m_manuscript != nullptr;
    case Qt::ImCursorRectangle:
        return caretRect();
    case Qt::ImCursorPosition:
    case Qt::ImAbsolutePosition:
        return caret;
    case Qt::ImAnchorPosition:
        return anchor;
    case Qt::ImSurroundingText:
        return text;
    case Qt::ImCurrentSelection:
        return text.mid(std::min(anchor, caret), std::abs(anchor - caret));
    case Qt::ImTextBeforeCursor:
        return text.left(caret);
    case Qt::ImTextAfterCursor:
        return text.mid(caret);
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhMultiLine | Qt::ImhNoPredictiveText);
    default:
        return PageView::inputMethodQuery(query);
    }
}

} // namespace thidua::paper
