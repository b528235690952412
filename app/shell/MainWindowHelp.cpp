// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "base/Limits.h"
#include "help/HelpPanel.h"

#include <QApplication>
#include <QDockWidget>
#include <QSplitter>

// F1: the article about what the keyboard is at, else the page of the guide about what is shown.

namespace thidua::shell {

using namespace Qt::StringLiterals;

void MainWindow::buildHelp()
{
    m_help = new help::HelpPanel;
    m_helpDock = new QDockWidget(this);
    m_helpDock->setObjectName(u"help"_s);
    m_helpDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_helpDock->setWidget(m_help);
    addDockWidget(Qt::RightDockWidgetArea, m_helpDock);
    m_helpDock->hide();
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
}

/// Read when it is first wanted.
void MainWindow::fillHelp()
{
    if (m_help->isFilled())
        return;
    m_session.prepare();
    if (!m_session.desk().isPrepared())
        return; // which has been said
    const auto& world = m_session.desk().world();
    const QString own = world.folders.data;
    m_help->setGuide(help::guideIn(world.files, {own + u"/huong-dan"_s, u":/huong-dan"_s}));
    const QString name = own + u"/resources/regulations/nd30-2020-articles.json"_s;
    const auto bytes = world.files.read(name, base::limits::jsonFileBytes);
    if (!bytes)
        return m_messages->say(widgets::MessageBar::Kind::Trouble, bytes.error().message);
    auto articles = regulation::loadArticles(*bytes, name);
    if (!articles)
        return m_messages->say(widgets::MessageBar::Kind::Trouble, articles.error().message);
    m_help->setArticles(std::move(articles).value());
}

/// The part of the paper that the keyboard is at; empty: at none.
QString MainWindow::componentOf(const QWidget* focus) const
{
    if (shown() != m_splitter || !m_session.desk().hasPaper())
        return {};
    if (focus == m_view || m_view->isAncestorOf(focus))
        return m_view->selection().caret.place.component;
    if (const auto& list = m_side->findings(); focus == &list && list.currentRow() >= 0) {
        const auto& finding = list.findings()[static_cast<size_t>(list.currentRow())];
        return finding.component.isEmpty() ? u"body"_s : finding.component;
    }
    // Fields are called as the member that they fill.
    for (; focus && focus != m_side; focus = focus->parentWidget())
        if (!focus->objectName().isEmpty() && m_help->articles().about(focus->objectName()))
            return focus->objectName();
    return {};
}

void MainWindow::showHelp()
{
    fillHelp();
    const QString component = componentOf(QApplication::focusWidget());
    const auto* article = component.isEmpty() ? nullptr : m_help->articles().about(component);
    m_helpDock->show();
    m_helpDock->raise();
    if (article)
        return m_help->showArticle(article->id);
    const QStringList words = shown() == m_board              ? QStringList{u"tien-do"_s}
                              : m_forms && shown() == m_forms ? QStringList{u"du-lieu"_s}
                              : shown() == m_gallery          ? QStringList{u"mau"_s}
                              : shown() == m_newYear || shown() == m_start
                                  ? QStringList{u"bat-dau"_s, u"nam-moi"_s}
                                  : QStringList{u"soan"_s};
    m_help->showGuide(words);
}

} // namespace thidua::shell
