// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Fold.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QVBoxLayout>

namespace thidua::widgets {

using namespace Qt::StringLiterals;

Fold::Fold(QWidget* content, QWidget* parent)
    : QWidget(parent), m_header(new QToolButton), m_content(content)
{
    m_header->setCheckable(true);
    m_header->setChecked(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // However long the title is, the pane may be narrower: it ends in dots then.
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_header->setFixedHeight(4 * grid);
    m_header->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_header->font();
    bold.setBold(true);
    m_header->setFont(bold);
    // Checked means open here, and an open part is no pressed button.
    m_header->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content);
    connect(m_header, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showHeader();
        Q_EMIT toggled(open);
    });
    showHeader();
}

void Fold::setTitle(const QString& title)
{
    m_title = title;
    showHeader();
}

void Fold::setNote(const QString& note)
{
    m_note = note;
    showHeader();
}

void Fold::setOpen(bool open) { m_header->setChecked(open); }

void Fold::showHeader()
{
    const QString text = m_note.isEmpty() ? m_title : QString(m_title + u"  "_s + m_note);
    const int room = width() - m_header->iconSize().width() - 3 * grid;
    const QString shown = m_header->fontMetrics().elidedText(text, Qt::ElideRight, room);
    m_header->setText(shown);
    m_header->setToolTip(shown == text ? QString() : text);
    m_header->setAccessibleName(text);
    m_header->setIcon(icon(isOpen() ? Icon::Unfolded : Icon::Folded));
}

void Fold::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showHeader();
}

} // namespace thidua::widgets
