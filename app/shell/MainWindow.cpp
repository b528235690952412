// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "pipeline/Fit.h"
#include "pipeline/MissingComponents.h"
#include "shell/Places.h"
#include "shell/StatusText.h"
#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace thidua::shell {

using namespace Qt::StringLiterals;
using widgets::MessageBar;

MainWindow::MainWindow(Session& session, settings::Settings& settings, Language& language)
    : m_session(session), m_settings(settings), m_language(language), m_actions(*this),
      m_pictures(session.desk().worldLoader(),
                 settings::ownFolders(QCoreApplication::applicationDirPath()).cache + u"/gallery"_s)
{
    setAcceptDrops(true);
    qApp->installEventFilter(this); // files dropped on a field are for the window
    buildMiddle();
    buildMenus();
    buildToolBar();
    buildPalette();
    buildReview();
    buildHelp();
    m_status = new QLabel;
    m_status->setContentsMargins(widgets::grid, 0, widgets::grid, 0);
    statusBar()->addWidget(m_status, 1);
    m_datum = new QLabel;
    m_datum->setObjectName(u"datum"_s);
    m_datum->setContentsMargins(widgets::grid, 0, widgets::grid, 0);
    statusBar()->addPermanentWidget(m_datum);
    statusBar()->setSizeGripEnabled(false);
    restore();
    connectSession();
    connectActions();
    connectWriting();
    connectHead();
    connectView();
    connectPane();
    connectChoices();
    connectYear();
    connectSending();
    retranslate();
}

void MainWindow::buildMiddle()
{
    auto* middle = new QWidget;
    m_messages = new MessageBar;
    m_stack = new QStackedWidget;
    m_start = new start::StartPage;
    m_splitter = new QSplitter;
    m_view = new paper::PaperEditor;
    m_side = new SidePane;
    m_map = new MapPane(*m_view);
    for (QWidget* part : std::initializer_list<QWidget*>{m_map, m_view, m_side})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_splitter);
    buildYear();
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_findBar = new paper::FindBar(*m_view);
    column->addWidget(m_messages);
    column->addWidget(m_findBar);
    column->addWidget(m_house, 1);
    setCentralWidget(middle);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showPaper);
    connect(&m_session, &Session::changed, this, &MainWindow::showChange);
    connect(&m_session, &Session::leavingHouse, m_view, &paper::PaperEditor::commitInput);
    connect(&m_session, &Session::said, m_messages, &MessageBar::say);
}

void MainWindow::connectView()
{
    connect(m_view, &pages::PageView::currentPageChanged, this, &MainWindow::showStatus);
    connect(m_view, &pages::PageView::zoomChanged, this, &MainWindow::showZoom);
    connect(m_view, &paper::PaperEditor::edited, this, &MainWindow::showWriting);
    connect(m_view, &paper::PaperEditor::selectionChanged, this, &MainWindow::showEditing);
    m_afterWriting.setSingleShot(true);
    m_afterWriting.setInterval(150);
    connect(&m_afterWriting, &QTimer::timeout, this, &MainWindow::showWritten);
}

void MainWindow::connectPane()
{
    connect(&m_side->form(), &data::HeadForm::edited, this, &MainWindow::applyForm);
    connect(&m_side->form(), &data::HeadForm::entered, this, &MainWindow::goToPart);
    connect(&m_side->form(), &data::HeadForm::saveAsProfileWanted, &m_session,
            &Session::saveProfile);
    connect(&m_side->findings(), &findings::FindingsPanel::chosen, this, &MainWindow::goTo);
}

void MainWindow::restore()
{
    // The frame is known only once the window is seen; its title stands on the screen too.
    const QSize frame(2 * widgets::grid,
                      style()->pixelMetric(QStyle::PM_TitleBarHeight) + 2 * widgets::grid);
    resize(QSize(1280, 840).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(settings::windowGeometry));
    if (!m_splitter->restoreState(m_settings.value(settings::paneWidths)))
        m_splitter->setSizes({22 * widgets::grid, 900, 45 * widgets::grid});
    m_map->setVisible(m_settings.value(settings::mapPane));
    if (!m_house->restoreState(m_settings.value(settings::yearPaneWidths)))
        m_house->setSizes({30 * widgets::grid, 1000});
    m_side->findingsFold().setOpen(m_settings.value(settings::findingsOpen));
    m_side->headFold().setOpen(m_settings.value(settings::headOpen));
    m_side->setVisible(m_settings.value(settings::sidePane));
    const QString mode = m_settings.value(settings::zoomMode);
    const double kept = m_settings.value(settings::zoom);
    m_view->setZoom({mode == u"width"  ? pages::Zoom::Mode::FitWidth
                     : mode == u"page" ? pages::Zoom::Mode::FitPage
                                       : pages::Zoom::Mode::Fixed,
                     std::isfinite(kept) ? kept : 1.0});
}

void MainWindow::keep()
{
    const pages::Zoom zoom = m_view->zoom();
    m_settings.set(settings::windowGeometry, saveGeometry());
    m_settings.set(settings::paneWidths, m_splitter->saveState());
    m_settings.set(settings::mapPane, !m_map->isHidden());
    m_settings.set(settings::yearPaneWidths, m_house->saveState());
    m_settings.set(settings::yearPane, m_actions.yearPane->isChecked());
    m_settings.set(settings::sidePane, !m_side->isHidden());
    m_settings.set(settings::findingsOpen, m_side->findingsFold().isOpen());
    m_settings.set(settings::headOpen, m_side->headFold().isOpen());
    m_settings.set(settings::zoomMode, zoom.mode == pages::Zoom::Mode::FitWidth  ? u"width"_s
                                       : zoom.mode == pages::Zoom::Mode::FitPage ? u"page"_s
                                                                                 : u"fixed"_s);
    m_settings.set(settings::zoom, zoom.factor);
}

void MainWindow::showPaper()
{
    const OpenedPaper& opened = m_session.desk().opened();
    // First of all: the paper that the view had is gone by then.
    m_view->setManuscript(opened.manuscript.get(), m_session.desk().world().fonts);
    closePanels();
    showPage(m_splitter);
    m_messages->clear(); // moves the focus, maybe to the view: the paper before is gone by then
    m_side->setFindings({});
    showChange();
    m_side->form().setPaper(opened.paper());
    if (opened.path.isEmpty())
        m_view->select(edit::at({{u"body"_s, {0}, {}}, 0})); // a new paper is written at once
    m_view->setFocus();
    showZoom();
}

void MainWindow::showChange()
{
    if (m_view->isBehind())
        m_view->showAgain();
    showFindings();
    showStatus();
    showTitle();
    showEditing();
    m_map->follow();
}

void MainWindow::showWriting()
{
    setWindowModified(true);
    showEditing();
    m_afterWriting.start(); // lists and forms follow when the hand rests
}

void MainWindow::showWritten()
{
    if (!m_session.desk().hasPaper())
        return;
    showFindings();
    showStatus();
    showTitle();
    m_map->follow();
    if (!m_side->isAncestorOf(QApplication::focusWidget()))
        m_side->form().setPaper(m_session.desk().opened().paper());
}

void MainWindow::showEditing()
{
    m_actions.showEditing(*m_view);
    showDatum();
    if (m_session.year().isOpen())
        m_actions.showYearSteps(m_session.year().undoName(), m_session.year().redoName());
}

/// Where the words at the caret come from, while they come from data.
void MainWindow::showDatum()
{
    const bool isSeen = m_session.desk().hasPaper() && shown() == m_splitter;
    const QString name = isSeen ? m_view->fieldNameAtCaret() : QString();
    m_datum->setText(name.isEmpty() ? QString()
                                    : tr("Từ dữ liệu: %1 (%2 để sửa)")
                                          .arg(name, m_actions.openField->shortcut().toString(
                                                         QKeySequence::NativeText)));
}

void MainWindow::showFindings()
{
    const OpenedPaper& opened = m_session.desk().opened();
    const auto& year = m_session.year();
    const auto* paper = year.isOpen() ? year.years().file().paper(opened.id) : nullptr;
    auto found =
        findings::findingsOf(opened.paper(),
                             pipeline::missingComponents(m_session.desk().world(), opened.paper(),
                                                         paper ? paper->templateId : QString()),
                             opened.pages().diagnostics);
    if (pipeline::overruns(opened.pages()))
        found.push_back({findings::Level::Hint,
                         tr("Trang cuối chỉ có vài dòng; bấm vào đây để thu gọn cho vừa trang."),
                         {},
                         0,
                         u"fit"_s});
    m_side->setFindings(std::move(found));
}

void MainWindow::showStatus()
{
    showDatum();
    if (!m_session.desk().hasPaper() || shown() != m_splitter)
        return m_status->setText(m_session.year().isOpen() ? yearStatus() : tr("Chưa mở văn bản"));
    const OpenedPaper& opened = m_session.desk().opened();
    m_status->setText(statusText(
        {static_cast<int>(m_view->currentPage()) + 1, static_cast<int>(opened.pages().pages.size()),
         wordCount(opened.flow()), static_cast<int>(m_side->findings().findings().size()),
         m_session.lastSaved()}));
    m_view->setAccessibleDescription(m_status->text());
}

void MainWindow::showTitle()
{
    const YearSession& year = m_session.year();
    if (!m_session.desk().hasPaper() && !year.isOpen())
        return setWindowTitle(tr("Thi Đua"));
    const bool onPaper = m_session.desk().hasPaper() && shown() == m_splitter;
    const QString paper = onPaper ? m_session.name() : QString();
    const QString whole = year.isOpen() && onPaper ? QString(paper + u" · "_s + year.name())
                          : year.isOpen()          ? year.name()
                                                   : paper;
    setWindowTitle(whole + u"[*] · "_s + tr("Thi Đua"));
    setWindowModified(year.isOpen() ? year.isChanged() : m_session.desk().opened().isChanged());
}

void MainWindow::applyForm()
{
    if (m_session.desk().hasPaper())
        m_session.change(m_side->form().applied(m_session.desk().opened().paper()));
}

void MainWindow::goTo(const findings::Finding& finding)
{
    if (finding.component == u"fit")
        return m_actions.tighten->trigger();
    if (!finding.component.isEmpty()) {
        m_actions.sidePane->setChecked(true);
        m_side->headFold().setOpen(true);
        m_side->form().focusPart(finding.component);
        return;
    }
    const OpenedPaper& opened = m_session.desk().opened();
    const auto place = placeOf(finding, opened.pages(), opened.sourceLines);
    m_view->showMark(place);
    if (!place)
        m_messages->say(
            MessageBar::Kind::Note,
            tr("Chỗ này không có trên bản in; hãy xem dòng %1 của tệp đã mở.").arg(finding.line));
}

void MainWindow::goToPart(const QString& component)
{
    m_view->showMark(pages::findPart(m_view->pages(), component));
}

void MainWindow::switchPane()
{
    const bool beside = m_side->isAncestorOf(QApplication::focusWidget());
    if (beside || m_side->isHidden())
        m_view->setFocus(Qt::TabFocusReason);
    else
        m_side->enter();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange && m_export)
        widgets::makePrimary(*m_export);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.mayLeave())
        return event->ignore();
    m_session.leave();
    keep();
    event->accept();
}

} // namespace thidua::shell
