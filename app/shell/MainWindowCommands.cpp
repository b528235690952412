// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

// Everything by its name: the actions of the menus, the papers and the data of the year, templates.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::Command;

namespace {

/// As it reads: without the mark of its letter.
QString plain(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    return text.remove(u'&').replace(QChar(1), u'&');
}

void appendMenu(std::vector<Command>& commands, const QMenu& menu, const Actions& actions)
{
    for (QAction* action : menu.actions()) {
        if (const auto* below = action->menu()) {
            appendMenu(commands, *below, actions);
            continue;
        }
        if (action->isSeparator() || !action->isVisible())
            continue;
        commands.push_back({plain(action->text()), plain(menu.title()),
                            action->shortcut().toString(QKeySequence::NativeText),
                            actions.whyNot(action), action->icon(),
                            [action] { action->trigger(); }});
    }
}

} // namespace

void MainWindow::buildPalette()
{
    m_palette = new widgets::CommandPalette(*this);
    m_search = new QPushButton;
    m_search->setIcon(widgets::icon(widgets::Icon::Find));
    // No higher than the menus beside it.
    m_search->setFixedHeight(m_search->fontMetrics().height() + widgets::grid / 2);
    menuBar()->setCornerWidget(m_search);
    connect(m_search, &QPushButton::clicked, this, &MainWindow::showPalette);
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(&m_pictures, &start::Pictures::cardsLoaded, this, [this] {
        if (m_palette->isVisible())
            m_palette->setCommands(commands());
    });
}

void MainWindow::showPalette()
{
    m_view->commitInput();
    m_pictures.load(); // the names of the templates
    m_palette->open(commands());
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> all;
    fillNewMenu();
    fillRecentMenu();
    for (const QAction* action : menuBar()->actions())
        if (const auto* menu = action->menu())
            appendMenu(all, *menu, m_actions);
    const bool isYear = m_session.year().isOpen();
    const auto sheet = widgets::icon(widgets::Icon::Paper);
    if (isYear) {
        for (const auto& paper : m_session.year().years().file().papers)
            all.push_back(
                {titleOf(paper), tr("Văn bản của năm"), {}, {}, sheet, [this, id = paper.id] {
                     m_session.year().showPaper(id);
                 }});
        for (const auto& section : data::sections())
            all.push_back({section.title,
                           tr("Dữ liệu của năm"),
                           {},
                           {},
                           widgets::icon(widgets::Icon::Data),
                           [this, id = section.id] {
                               showData();
                               m_forms->showSection(id);
                           }});
    }
    const QString whyNot = isYear ? QString() : tr("Hãy mở hoặc lập một hồ sơ năm trước.");
    for (const auto& card : m_pictures.cards())
        all.push_back({card.name,
                       tr("Mẫu văn bản"),
                       {},
                       card.trouble.isEmpty() ? whyNot : card.trouble,
                       sheet,
                       [this, id = card.id] { useTemplate(id); }});
    return all;
}

} // namespace thidua::shell
