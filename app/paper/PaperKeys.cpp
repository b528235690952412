// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/InlineText.h"
#include "edit/Structure.h"
#include "edit/Tables.h"
#include "edit/Writing.h"
#include "layout/Caret.h"
#include "layout/Motion.h"

#include <QKeyEvent>

#include <array>

namespace thidua::paper {

using document::OfficialDocument;
using edit::Selection;
using layout::Motion;
using layout::Position;

namespace {

struct MotionKey {
    QKeySequence::StandardKey key;
    QKeySequence::StandardKey selecting;
    Motion motion;
};

constexpr std::array motionKeys = {
    MotionKey{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Motion::Left},
    MotionKey{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Motion::Right},
    MotionKey{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Motion::WordLeft},
    MotionKey{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Motion::WordRight},
    MotionKey{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Motion::Up},
    MotionKey{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Motion::Down},
    MotionKey{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, Motion::LineStart},
    MotionKey{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, Motion::LineEnd},
    MotionKey{QKeySequence::MoveToStartOfBlock, QKeySequence::SelectStartOfBlock,
              Motion::ParagraphStart},
    MotionKey{QKeySequence::MoveToEndOfBlock, QKeySequence::SelectEndOfBlock, Motion::ParagraphEnd},
    MotionKey{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Motion::PageUp},
    MotionKey{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Motion::PageDown},
    MotionKey{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
              Motion::DocumentStart},
    MotionKey{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument,
              Motion::DocumentEnd},
};

bool isVertical(Motion motion)
{
    return motion == Motion::Up || motion == Motion::Down || motion == Motion::PageUp ||
           motion == Motion::PageDown;
}

/// Ctrl+Up and Ctrl+Down go by paragraphs; platforms without a standard key for it have it too.
std::optional<Motion> paragraphMotion(const QKeyEvent& event)
{
    if (!(event.modifiers() & Qt::ControlModifier) || event.modifiers() & Qt::AltModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_Up)
        return Motion::ParagraphStart;
    if (event.key() == Qt::Key_Down)
        return Motion::ParagraphEnd;
    return std::nullopt;
}

bool isTyped(const QKeyEvent& event)
{
    const QString text = event.text();
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    if (text.isEmpty() || control != alt || event.modifiers() & Qt::MetaModifier) // AltGr is both
        return false;
    return text.front().isPrint() || text.front() == QChar::Nbsp || text.front().isMark() ||
           text.front().isSurrogate();
}

/// How many UTF-16 units lie between two carets of one text.
int between(const Position& a, const Position& b)
{
    return a.place == b.place ? std::abs(a.offset - b.offset) : 1;
}

} // namespace

bool PaperEditor::move(QKeyEvent* event)
{
    std::optional<Motion> motion = paragraphMotion(*event);
    bool selecting = event->modifiers() & Qt::ShiftModifier;
    for (const auto& entry : motionKeys) {
        if (motion)
            break;
        selecting = event->matches(entry.selecting);
        if (selecting || event->matches(entry.key))
            motion = entry.motion;
    }
    if (!motion || !m_placed)
        return false;
    commitInput();
    m_manuscript->closeGroup();
    const Position from{m_selection.caret.place, m_selection.caret.offset, m_upstream};
    if (!isVertical(*motion))
        m_wantedX.reset();
    else if (!m_wantedX)
        m_wantedX = layout::caretBox(*m_placed, from).value_or(layout::CaretBox{}).x;
    const auto wanted = m_wantedX;
    moveTo(layout::moved(*m_placed, from, *motion, wanted.value_or(0)), selecting);
    m_wantedX = wanted;
    return true;
}

void PaperEditor::moveTo(const Position& position, bool keepAnchor)
{
    const edit::Caret caret{position.place, position.offset};
    select({keepAnchor ? m_selection.anchor : caret, caret});
    m_upstream = position.upstream;
    showCaret();
}

bool PaperEditor::eraseTo(Motion motion)
{
    return act([this, motion](const OfficialDocument& paper, const Selection& selection) {
        if (!selection.isEmpty())
            return edit::erase(paper, selection);
        const Position from{selection.caret.place, selection.caret.offset, m_upstream};
        const Position to = layout::moved(*m_placed, from, motion, 0);
        const bool back = motion == Motion::Left || motion == Motion::WordLeft;
        return back ? edit::eraseBackward(paper, selection.caret, between(from, to))
                    : edit::eraseForward(paper, selection.caret, between(from, to));
    });
}

/// Tab goes through a table; elsewhere it makes a clause a point.
bool PaperEditor::tab(bool back)
{
    if (m_selection.isEmpty() && m_placed &&
        edit::isInTable(m_manuscript->paper(), m_selection.caret)) {
        const Position from{m_selection.caret.place, m_selection.caret.offset, false};
        const Position to = layout::moved(
            *m_placed,
            layout::moved(*m_placed, from, back ? Motion::ParagraphStart : Motion::ParagraphEnd, 0),
            back ? Motion::Left : Motion::Right, 0);
        moveTo(to, false);
        return true;
    }
    return act([back](const OfficialDocument& paper, const Selection& selection) {
        return back ? edit::promote(paper, selection) : edit::demote(paper, selection);
    });
}

bool PaperEditor::writeKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::DeleteStartOfWord))
        return eraseTo(Motion::WordLeft), true;
    if (event->matches(QKeySequence::DeleteEndOfWord))
        return eraseTo(Motion::WordRight), true;
    switch (event->key()) {
    case Qt::Key_Backspace:
        return eraseTo(Motion::Left), true;
    case Qt::Key_Delete:
        return eraseTo(Motion::Right), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!act(edit::breakParagraph) && m_selection.isEmpty())
            Q_EMIT entered(m_selection.caret.place);
        return true;
    case Qt::Key_Tab:
        return tab(false), true;
    case Qt::Key_Backtab:
        return tab(true), true;
    default:
        break;
    }
    const bool noBreak = event->key() == Qt::Key_Space &&
                         event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!noBreak && !isTyped(*event))
        return false;
    const QString text = noBreak ? QString(QChar::Nbsp) : event->text();
    act([this, &text](const OfficialDocument&, const Selection&) { return typed(text); });
    m_wanted.clear();
    return true;
}

void PaperEditor::emphasise(edit::Emphasis emphasis)
{
    if (!m_selection.isEmpty()) {
        act([emphasis](const OfficialDocument& paper, const Selection& selection) {
            return edit::toggle(paper, selection, emphasis);
        });
        return;
    }
    commitInput();
    if (std::erase(m_wanted, emphasis) == 0)
        m_wanted.push_back(emphasis);
}

/// What writes these letters where the caret is, with the emphasis that was asked for.
std::optional<edit::Step> PaperEditor::typed(const QString& text) const
{
    const OfficialDocument& paper = m_manuscript->paper();
    auto step = edit::type(paper, m_selection, text);
    if (!step)
        return step;
    for (const auto emphasis : m_wanted) {
        const auto written = edit::apply(paper, *step);
        if (!written)
            break;
        const auto end = step->after.caret;
        const auto length = static_cast<int>(text.size());
        const Selection letters{{end.place, std::max(0, end.offset - length)}, end};
        if (const auto marked = edit::toggle(*written, letters, emphasis)) {
            const auto after = step->after;
            step = edit::followedBy(std::move(*step), *marked);
            step->after = after;
        }
    }
    return step;
}

void PaperEditor::keyPressEvent(QKeyEvent* event)
{
    if (!m_manuscript)
        return PageView::keyPressEvent(event);
    if (move(event) || writeKey(event))
        return event->accept();
    event->ignore();
}

bool PaperEditor::focusNextPrevChild(bool)
{
    return false; // Tab writes; F6 leads out
}

} // namespace thidua::paper
