// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace thidua::widgets {

namespace {

Icon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return Icon::Done;
    case MessageBar::Kind::Note:
        return Icon::Should;
    case MessageBar::Kind::Trouble:
        break;
    }
    return Icon::Must;
}

QColor colorOf(MessageBar::Kind kind, const QPalette& palette)
{
    const Colors& own = colors(palette);
    switch (kind) {
    case MessageBar::Kind::Done:
        return own.good;
    case MessageBar::Kind::Note:
        return own.should;
    case MessageBar::Kind::Trouble:
        break;
    }
    return own.must;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_picture(new QLabel), m_text(new QLabel), m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    retranslate();
    clear();
}

void MessageBar::say(Kind kind, const QString& sentence)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_picture->setPixmap(icon(iconOf(kind)).pixmap(20, 20));
    setAccessibleDescription(sentence);
    show();
    update();
}

void MessageBar::clear()
{
    m_text->clear();
    setAccessibleDescription({});
    hide();
}

QString MessageBar::sentence() const { return m_text->text(); }

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor color = colorOf(m_kind, palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, grid / 2, height(), color);
    color.setAlphaF(0.10f);
    painter.fillRect(rect(), color);
    painter.fillRect(0, height() - 1, width(), 1, colors(palette()).line);
}

void MessageBar::retranslate()
{
    setAccessibleName(tr("Thông báo"));
    m_close->setAccessibleName(tr("Đóng thông báo"));
    m_close->setToolTip(tr("Đóng thông báo"));
}

} // namespace thidua::widgets
