// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/YearSession.h"

#include "store/PaperStates.h"

// One history for the year and its open paper.

namespace thidua::shell {

using Kind = widgets::MessageBar::Kind;

/// Where the history of the open paper stands.
size_t YearSession::pagePosition() const
{
    const bool isThere = m_desk.hasPaper() && m_desk.opened().isOfYear();
    return isThere ? m_desk.opened().manuscript->history().position() : 0;
}

void YearSession::lookAtPage()
{
    if (!m_isTurning)
        m_order.pageStands(pagePosition());
}

/// Whether it went: what is frozen does not.
bool YearSession::turnPage(bool back)
{
    const size_t before = pagePosition();
    m_isTurning = true;
    Q_EMIT pageTurnWanted(back);
    m_isTurning = false;
    return pagePosition() != before;
}

void YearSession::perform(const QString& step, store::YearFile next)
{
    if (next == m_years.file())
        return;
    lookAtPage();
    m_years.perform(step, std::move(next));
    follow();
    m_order.yearStep(pagePosition());
    keep();
    Q_EMIT changed();
}

QString YearSession::undoName()
{
    lookAtPage();
    const auto last = m_order.last();
    if (!last)
        return {};
    return last->kind == StepOrder::Kind::Year ? m_years.undoName()
                                               : m_desk.opened().manuscript->history().undoName();
}

QString YearSession::redoName()
{
    lookAtPage();
    const auto next = m_order.next();
    if (!next)
        return {};
    return next->kind == StepOrder::Kind::Year ? m_years.redoName()
                                               : m_desk.opened().manuscript->history().redoName();
}

/// The page goes the same way as the year where it went with it; else it follows by a new step.
void YearSession::turnYear(bool back, bool movedPage)
{
    if (movedPage && m_desk.hasPaper()) {
        pipeline::Manuscript& manuscript = *m_desk.opened().manuscript;
        const bool isFrozen = manuscript.isFrozen();
        manuscript.freeze(false);
        back ? manuscript.undo() : manuscript.redo();
        manuscript.freeze(isFrozen);
    }
    follow();
    keep();
}

void YearSession::undo()
{
    if (!isOpen())
        return;
    settle();
    lookAtPage();
    const auto last = m_order.last();
    if (!last)
        return;
    if (last->kind == StepOrder::Kind::Page)
        return turnPage(true) ? m_order.undone(pagePosition()) : m_order.dropLast();
    const QString step = m_years.undoName();
    if (!m_years.undo())
        return m_order.dropLast();
    turnYear(true, last->movedPage);
    m_order.undone(pagePosition());
    Q_EMIT changed();
    Q_EMIT said(Kind::Done, tr("Đã hoàn tác: %1.").arg(step));
}

void YearSession::redo()
{
    if (!isOpen())
        return;
    settle();
    lookAtPage();
    const auto next = m_order.next();
    if (!next)
        return;
    if (next->kind == StepOrder::Kind::Page)
        return turnPage(false) ? m_order.redone(pagePosition()) : m_order.dropNext();
    const QString step = m_years.redoName();
    if (!m_years.redo())
        return m_order.dropNext();
    turnYear(false, next->movedPage);
    m_order.redone(pagePosition());
    Q_EMIT changed();
    Q_EMIT said(Kind::Done, tr("Đã làm lại: %1.").arg(step));
}

} // namespace thidua::shell
