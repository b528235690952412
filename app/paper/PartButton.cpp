// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PartButton.h"

#include "paper/PaperEditor.h"

#include <QEvent>
#include <QScrollBar>

namespace thidua::paper {

using namespace Qt::StringLiterals;

PartButton::PartButton(PaperEditor& editor, const QStringList& components)
    : QToolButton(editor.viewport()), m_editor(editor), m_components(components)
{
    setFocusPolicy(Qt::NoFocus); // the caret stays where it is
    setCursor(Qt::ArrowCursor);
    setText(u"⋯"_s);
    // The paper is white in every theme.
    setStyleSheet(u"QToolButton{border:1px solid #9a9a9a;border-radius:4px;background:#f3f2f0;"
                  "color:#202020}QToolButton:hover{background:#e2e0dc}"_s);
    hide();
    retranslate();
    connect(&editor, &PaperEditor::selectionChanged, this, &PartButton::follow);
    connect(&editor, &PaperEditor::edited, this, &PartButton::follow);
    connect(&editor, &pages::PageView::zoomChanged, this, &PartButton::follow);
    for (QScrollBar* bar : {editor.verticalScrollBar(), editor.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &PartButton::follow);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT wanted(component()); });
}

void PartButton::retranslate()
{
    setToolTip(tr("Mở danh sách để chọn"));
    setAccessibleName(toolTip());
}

void PartButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

QString PartButton::component() const
{
    const auto* manuscript = m_editor.manuscript();
    const QString& component = m_editor.selection().caret.place.component;
    return manuscript && !manuscript->isFrozen() && m_components.contains(component) ? component
                                                                                     : QString();
}

void PartButton::follow()
{
    const QString part = component();
    auto place = m_editor.selection().caret.place;
    const QRectF line = part.isEmpty() ? QRectF() : m_editor.rectOf({place, 0, false});
    setVisible(!line.isEmpty());
    if (line.isEmpty())
        return;
    const int side = std::max(18, static_cast<int>(line.height()));
    const int words = fontMetrics().horizontalAdvance(u"Số: - "_s); // before the first letter
    resize(side, side);
    move(std::max(0, static_cast<int>(line.left()) - words - side),
         static_cast<int>(line.center().y()) - side / 2);
}

} // namespace thidua::paper
