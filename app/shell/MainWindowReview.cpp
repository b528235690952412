// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include <QDockWidget>
#include <QSplitter>

// Going through a year that was made from the one before.

namespace thidua::shell {

using namespace Qt::StringLiterals;

void MainWindow::buildReview()
{
    m_review = new start::ReviewList;
    m_reviewDock = new QDockWidget(this);
    m_reviewDock->setObjectName(u"review"_s);
    m_reviewDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_reviewDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_reviewDock->setWidget(m_review);
    addDockWidget(Qt::RightDockWidgetArea, m_reviewDock);
    m_reviewDock->hide();
    connect(m_actions.review, &QAction::toggled, this, &MainWindow::showReviewPane);
    connect(m_reviewDock, &QDockWidget::visibilityChanged, this, [this] {
        if (!isMinimized())
            m_actions.review->setChecked(m_reviewDock->isVisibleTo(this));
    });
    connect(m_review, &start::ReviewList::goWanted, this, &MainWindow::goToChange);
    connect(m_review, &start::ReviewList::doneWanted, &m_session.year(), &YearSession::tickPlaces);
}

void MainWindow::showReviewPane(bool wanted)
{
    m_reviewDock->setVisible(wanted);
    if (!wanted)
        return;
    showReview();
    m_review->list().setFocus();
}

/// The list follows the year; a year that was made from none has no list.
void MainWindow::showReview()
{
    const auto review = m_session.year().isOpen()
                            ? renewal::reviewOf(m_session.year().years().file())
                            : std::nullopt;
    m_actions.review->setEnabled(review.has_value());
    if (!review) {
        m_actions.review->setChecked(false);
        return;
    }
    QHash<QString, QString> titles;
    for (const auto& paper : m_session.year().years().file().papers)
        titles.insert(paper.id.value, titleOf(paper));
    m_review->setReview(*review, titles);
}

void MainWindow::goToChange(const renewal::Change& change)
{
    if (change.paper.isEmpty()) {
        showData();
        if (m_forms->focusPlace(change.path) || m_forms->showSection(change.path))
            return;
        return m_messages->say(
            widgets::MessageBar::Kind::Note,
            tr("Chỗ này không có trong các trang dữ liệu: %1.").arg(change.where));
    }
    m_session.year().showPaper(change.paper);
    if (shown() != m_splitter)
        return;
    // Where the words around are still printed, else what was put there, else the part.
    for (const QString& words : {change.context, change.newText, change.oldText})
        if (const auto mark = words.isEmpty() ? std::nullopt : pages::find(m_view->pages(), words))
            return m_view->showMark(mark);
    m_view->showMark(
        pages::findPart(m_view->pages(), change.path.section(u'[', 0, 0).section(u'.', 0, 0)));
}

} // namespace thidua::shell
