// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SidePane.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::grid;

SidePane::SidePane(QWidget* parent)
    : QWidget(parent), m_findings(new findings::FindingsPanel), m_nothing(new QLabel),
      m_form(new data::HeadForm), m_scroll(new QScrollArea)
{
    auto* list = new QWidget;
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, grid);
    inside->addWidget(m_nothing);
    inside->addWidget(m_findings);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(2 * grid, 0, grid, 0);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findingsFold = new widgets::Fold(list);
    m_headFold = new widgets::Fold(m_scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findingsFold);
    column->addWidget(m_headFold, 1);
    column->addStretch(0);
    setMinimumWidth(30 * grid);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { showField(now); });
    retranslate();
}

/// The fields lose the keys after this is gone.
SidePane::~SidePane() { disconnect(qApp, nullptr, this, nullptr); }

void SidePane::showField(QWidget* field)
{
    if (field && m_form->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, 5 * grid);
}

void SidePane::setFindings(std::vector<findings::Finding> findings)
{
    m_findings->setFindings(std::move(findings));
    showCount();
}

void SidePane::showCount()
{
    const int count = static_cast<int>(m_findings->findings().size());
    m_findingsFold->setNote(count == 0 ? QString() : QString::number(count));
    m_nothing->setVisible(count == 0);
    m_findings->setVisible(count > 0);
}

void SidePane::enter()
{
    m_headFold->setOpen(true);
    m_form->focusPart(u"parent"_s);
}

void SidePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SidePane::retranslate()
{
    m_findingsFold->setTitle(tr("Lỗi, nhắc"));
    m_headFold->setTitle(tr("Thông tin"));
    m_nothing->setText(tr("Không có điều gì cần xem."));
    setAccessibleName(tr("Lỗi, nhắc và thông tin"));
}

} // namespace thidua::shell
