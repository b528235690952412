// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperEditor.h"

#include "edit/InlineText.h"
#include "edit/ReadingOrder.h"
#include "edit/Writing.h"
#include "paper/Pasted.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace thidua::paper {

using namespace Qt::StringLiterals;

/// One line for every text that is touched, as it is written; labels are not part of it.
QString PaperEditor::selectedText() const
{
    QStringList lines;
    for (const auto& stretch : edit::stretchesOf(m_manuscript->paper(), m_selection)) {
        const auto text = document::textAt(m_manuscript->paper(), stretch.place);
        if (text)
            lines.append(document::plainText(edit::part(*text, stretch.from, stretch.count)));
    }
    return lines.join(u'\n');
}

void PaperEditor::copy()
{
    if (!m_manuscript || m_selection.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(selectedText());
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
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!m_manuscript || !mime || !mime->hasText())
        return;
    m_manuscript->closeGroup();
    const QString text = mime->text();
    act([&text](const document::OfficialDocument& paper, const edit::Selection& selection) {
        return pasted(paper, selection, text);
    });
    m_manuscript->closeGroup();
}

} // namespace thidua::paper
