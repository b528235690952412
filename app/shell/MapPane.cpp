// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MapPane.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace thidua::shell {

using widgets::grid;

MapPane::MapPane(paper::PaperEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_outline(new paper::OutlinePanel),
      m_map(new pages::PageMap)
{
    m_outlineFold = new widgets::Fold(m_outline);
    m_mapFold = new widgets::Fold(m_map);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outlineFold, 1);
    column->addWidget(m_mapFold, 2);
    column->addStretch(0);
    setMinimumWidth(20 * grid);
    connect(m_outline, &paper::OutlinePanel::chosen, this, [this](const edit::Caret& caret) {
        m_editor.select(edit::at(caret));
        m_editor.setFocus();
    });
    connect(m_map, &pages::PageMap::chosen, this, [this](int page) { m_editor.showPage(page); });
    connect(&m_editor, &pages::PageView::currentPageChanged, m_map, &pages::PageMap::markPage);
    connect(&m_editor, &paper::PaperEditor::selectionChanged, this, &MapPane::followCaret);
    retranslate();
}

void MapPane::follow()
{
    if (!isVisible() || !m_editor.manuscript() || !m_editor.placed())
        return;
    m_outline->setPaper(m_editor.manuscript()->paper());
    m_map->setPages(m_editor.pages(), m_editor.placed()->fonts());
    m_map->markPage(static_cast<int>(m_editor.currentPage()));
    followCaret();
}

void MapPane::followCaret()
{
    if (isVisible() && m_editor.manuscript())
        m_outline->showCaret(m_editor.manuscript()->paper(), m_editor.selection().caret);
}

void MapPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void MapPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapPane::retranslate()
{
    m_outlineFold->setTitle(tr("Dàn bài"));
    m_mapFold->setTitle(tr("Các trang"));
    m_outline->setAccessibleName(tr("Dàn bài"));
    m_map->setAccessibleName(tr("Các trang"));
    setAccessibleName(tr("Dàn bài và các trang"));
}

} // namespace thidua::shell
