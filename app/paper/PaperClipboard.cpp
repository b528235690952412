// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/Writing.h"
#include "paper/Copied.h"
#include "paper/Pasted.h"

#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace thidua::paper {

void PaperEditor::copy()
{
    if (!m_manuscript || m_selection.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(copied(m_manuscript->paper(), m_selection).release());
}

void PaperEditor::cut()
{
    if (!m_manuscript || m_selection.isEmpty())
        return;
    copy();
    act(edit::erase);
}

void PaperEditor::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData())
        insert(*mime);
}

bool PaperEditor::insert(const QMimeData& mime)
{
    if (!m_manuscript || !canPaste(mime))
        return false;
    m_manuscript->closeGroup();
    const bool done =
        act([&mime](const document::OfficialDocument& paper, const edit::Selection& selection) {
            return pasted(paper, selection, mime);
        });
    m_manuscript->closeGroup();
    return done;
}

void PaperEditor::dragSelection()
{
    auto* drag = new QDrag(this); // lives until the drop
    drag->setMimeData(copied(m_manuscript->paper(), m_selection).release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

void PaperEditor::dragEnterEvent(QDragEnterEvent* event) { dragMoveEvent(event); }

void PaperEditor::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_manuscript || event->mimeData()->hasUrls() || !canPaste(*event->mimeData()))
        return event->ignore(); // files are opened by the window
    m_dropAt = positionAt(event->position());
    viewport()->update();
    event->acceptProposedAction();
}

void PaperEditor::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropAt.reset();
    viewport()->update();
}

void PaperEditor::dropEvent(QDropEvent* event)
{
    const auto place = std::exchange(m_dropAt, std::nullopt);
    if (!m_manuscript || !place || event->mimeData()->hasUrls())
        return event->ignore();
    commitInput();
    const edit::Caret to{place->place, place->offset};
    const bool moves = event->source() == this && event->dropAction() == Qt::MoveAction;
    const auto step = moves ? movedTo(m_manuscript->paper(), m_selection, to)
                            : pasted(m_manuscript->paper(), edit::at(to), *event->mimeData());
    m_manuscript->closeGroup();
    if (step)
        perform(*step);
    m_manuscript->closeGroup();
    event->setDropAction(moves ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    setFocus();
}

} // namespace thidua::paper
