// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

// What the window offers to sign, print and send.

namespace thidua::shell {

using namespace Qt::StringLiterals;

void MainWindow::buildSending()
{
    auto* send = m_menus[8];
    send->addActions({m_actions.print, m_actions.exportBoth, m_actions.exportMany});
    send->addSeparator();
    send->addActions({m_actions.chooseSigner, m_actions.coverNote, m_actions.attachScan});
    m_signerButton = new QToolButton(m_view->viewport());
    m_signerButton->setCursor(Qt::ArrowCursor);
    m_signerButton->setFocusPolicy(Qt::NoFocus); // the action has a place among the menus
    m_signerButton->setPopupMode(QToolButton::InstantPopup);
    m_signerButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(m_signerButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSigners(*menu); });
    m_signerButton->setMenu(menu);
    m_signerButton->hide();
}

void MainWindow::connectSending()
{
    connect(m_actions.exportMany, &QAction::triggered, &m_session.printing(),
            &PrintSession::exportMany);
    connect(m_actions.attachScan, &QAction::triggered, &m_session.printing(),
            &PrintSession::attachScan);
    connect(m_actions.coverNote, &QAction::triggered, this,
            [this] { m_session.year().addCoverNote(m_session.desk().opened().id); });
    connect(m_actions.chooseSigner, &QAction::triggered, this, &MainWindow::chooseSigner);
    connect(m_view, &paper::PaperEditor::refused, &m_session.year(), &YearSession::tellFrozen);
    connect(m_view, &paper::PaperEditor::selectionChanged, this, &MainWindow::showSignerButton);
    connect(m_view, &pages::PageView::zoomChanged, this, &MainWindow::showSignerButton);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MainWindow::showSignerButton);
}

/// Who may sign, or why nobody can be chosen.
void MainWindow::fillSigners(QMenu& menu)
{
    menu.clear();
    m_view->commitInput();
    const auto signers = m_session.year().signers();
    for (const auto& signer : signers) {
        const auto& now = m_session.desk().opened().paper().signatures;
        QAction* action = menu.addAction(signer.text().replace(u'&', u"&&"_s));
        action->setCheckable(true);
        // The lines differ on papers of the grouping, where the head of it signs.
        action->setChecked(now.size() == 1 && now.front().name == signer.name &&
                           (!signer.name.isEmpty() || now.front().authority == signer.authority));
        connect(action, &QAction::triggered, this, [this, signer] {
            if (!m_session.desk().hasPaper())
                return;
            m_session.year().setSigner(signer);
            m_side->form().setPaper(m_session.desk().opened().paper());
        });
    }
    if (!signers.empty())
        return;
    const bool isOfYear = m_session.desk().hasPaper() && m_session.desk().opened().isOfYear();
    menu.addAction(isOfYear ? tr("Chưa có người ký nào; hãy nhập ở Dữ liệu, phần Người ký.")
                            : tr("Người ký lấy từ hồ sơ năm; văn bản này không thuộc hồ sơ nào."))
        ->setEnabled(false);
}

/// Where the signature stands.
void MainWindow::chooseSigner()
{
    const auto place = pages::findPart(m_view->pages(), u"signatures"_s);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSigners(*menu);
    const QRect whole(m_view->mapToGlobal(QPoint(0, 0)), m_view->size());
    const QRect seen = place ? m_view->onScreen(*place) : QRect();
    menu->popup(whole.intersects(seen) ? seen.bottomLeft() : whole.center());
}

void MainWindow::showSignerButton()
{
    const auto place = pages::findPart(m_view->pages(), u"signatures"_s);
    const bool isThere = m_session.desk().hasPaper() && m_session.desk().opened().isOfYear() &&
                         m_view->selection().caret.place.component == u"signatures";
    m_signerButton->setVisible(isThere && place);
    if (!isThere || !place)
        return;
    m_signerButton->setText(tr("Đổi người ký"));
    m_signerButton->setIcon(m_actions.chooseSigner->icon());
    m_signerButton->adjustSize();
    const QRect seen = m_view->onScreen(*place);
    const QWidget* room = m_view->viewport();
    const QPoint above = room->mapFromGlobal(seen.topRight()) - QPoint(0, m_signerButton->height());
    m_signerButton->move(
        std::clamp(above.x(), 0, std::max(0, room->width() - m_signerButton->width())), above.y());
}

} // namespace thidua::shell
