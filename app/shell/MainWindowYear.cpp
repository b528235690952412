// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

// What the window shows of a year file, and the pages before one is open.

namespace thidua::shell {

using namespace Qt::StringLiterals;
using emulation::EmulationYear;

namespace {

/// "Thi đua 2026 · Cụm thi đua Sông Hồng".
QString nameOf(const EmulationYear& data)
{
    const auto* grouping = agenda::ourGrouping(data);
    const QString year = MainWindow::tr("Thi đua %1").arg(data.year);
    return grouping && !grouping->name.isEmpty() ? QString(year + u" · "_s + grouping->name) : year;
}

} // namespace

void MainWindow::buildYear()
{
    m_gallery = new start::Gallery(m_pictures);
    m_newYear = new start::NewYearPage;
    m_board = new start::YearBoard;
    m_yearPane = new start::YearPane;
    for (QWidget* page : std::initializer_list<QWidget*>{m_gallery, m_newYear, m_board})
        m_stack->addWidget(page);
    m_house = new QSplitter;
    m_house->addWidget(m_yearPane);
    m_house->addWidget(m_stack);
    m_house->setStretchFactor(1, 1);
    m_house->setChildrenCollapsible(false);
    m_yearPane->hide();
}

void MainWindow::buildYearMenu()
{
    auto* year = m_menus[7];
    year->addActions({m_actions.board, m_actions.yearData, m_actions.review, m_actions.calendar});
    year->addSeparator();
    year->addAction(m_actions.unfreeze);
    year->addSeparator();
    year->addAction(m_actions.closeYear);
}

void MainWindow::connectYear()
{
    YearSession& year = m_session.year();
    connect(&year, &YearSession::opened, this, &MainWindow::showYear);
    connect(&year, &YearSession::changed, this, &MainWindow::showYearChange);
    connect(&year, &YearSession::paperGone, this, &MainWindow::leavePaper);
    connect(&year, &YearSession::closed, this, &MainWindow::showStart);
    connect(&year, &YearSession::pageTurnWanted, this, &MainWindow::turnPage);
    connect(&year, &YearSession::leavingHouse, this, &MainWindow::takeData);
    connect(&m_session, &Session::prepared, this, &MainWindow::fillStart);
    m_yearPane->setDataThere(true);
    m_afterTyping.setSingleShot(true);
    m_afterTyping.setInterval(600); // papers follow when the hand rests
    connect(&m_afterTyping, &QTimer::timeout, this, &MainWindow::followData);
    connect(&m_upcoming, &start::Upcoming::found, this,
            [this](const std::vector<start::DueLine>& lines) {
                m_start->setDue(lines, m_session.year().today());
            });
    connectYearPages();
    connectYearActions();
}

void MainWindow::connectYearPages()
{
    YearSession& year = m_session.year();
    connect(m_start, &start::StartPage::openWanted, &m_session, &Session::open);
    connect(m_start, &start::StartPage::chosen, &m_session, &Session::openPath);
    connect(m_start, &start::StartPage::newYearWanted, this, &MainWindow::showNewYear);
    connect(m_start, &start::StartPage::rollWanted, &m_session, &Session::roll);
    connect(m_start, &start::StartPage::galleryWanted, this, &MainWindow::showGallery);
    connect(m_gallery, &start::Gallery::left, this, &MainWindow::goBack);
    connect(m_gallery, &start::Gallery::kindWanted, &m_session, &Session::start);
    connect(m_gallery, &start::Gallery::templateWanted, this, &MainWindow::useTemplate);
    connect(m_newYear, &start::NewYearPage::left, this, &MainWindow::goBack);
    connect(m_newYear, &start::NewYearPage::wanted, this, &MainWindow::makeYear);
    connect(m_board, &start::YearBoard::paperWanted, &year, &YearSession::showPaper);
    connect(m_board, &start::YearBoard::draftWanted, this, &MainWindow::draft);
    connect(m_board, &start::YearBoard::moveWanted, &year, &YearSession::move);
    connect(m_board, &start::YearBoard::removeWanted, &year, &YearSession::remove);
    connect(m_board, &start::YearBoard::roleChosen, &year, &YearSession::setRole);
    connect(m_board, &start::YearBoard::circulationEdited, &year, &YearSession::setCirculation);
    connect(&m_board->timeLine(), &start::TimeLine::moveWanted, &year, &YearSession::moveEntry);
    connect(m_board, &start::YearBoard::galleryWanted, this, &MainWindow::showGallery);
    connect(m_board, &start::YearBoard::calendarWanted, &year, &YearSession::exportCalendar);
    connect(m_yearPane, &start::YearPane::pageWanted, this, [this](start::YearPane::Page page) {
        page == start::YearPane::Page::Board ? showBoard() : showData();
    });
    connect(m_yearPane, &start::YearPane::paperWanted, &year, &YearSession::showPaper);
}

void MainWindow::connectYearActions()
{
    YearSession& year = m_session.year();
    connect(m_actions.newYear, &QAction::triggered, this, &MainWindow::showNewYear);
    connect(m_actions.gallery, &QAction::triggered, this, &MainWindow::showGallery);
    connect(m_actions.board, &QAction::triggered, this, &MainWindow::showBoard);
    connect(m_actions.yearData, &QAction::triggered, this, &MainWindow::showData);
    connect(m_actions.rollYear, &QAction::triggered, &m_session, &Session::roll);
    connect(m_actions.rollTexts, &QAction::triggered, &m_session, &Session::rollTexts);
    connect(m_start, &start::StartPage::rollTextsWanted, &m_session, &Session::rollTexts);
    connect(m_actions.calendar, &QAction::triggered, &year, &YearSession::exportCalendar);
    connect(m_actions.unfreeze, &QAction::triggered, &year, &YearSession::unfreezePaper);
    connect(m_actions.closeYear, &QAction::triggered, this, [this] {
        if (m_session.year().mayLeave())
            m_session.year().close();
    });
    m_actions.yearPane->setChecked(m_settings.value(settings::yearPane));
    connect(m_actions.yearPane, &QAction::toggled, this,
            [this](bool wanted) { m_yearPane->setVisible(wanted && m_session.year().isOpen()); });
}

QWidget* MainWindow::shown() const { return m_stack->currentWidget(); }

void MainWindow::showPage(QWidget* page)
{
    m_findBar->hide();
    m_stack->setCurrentWidget(page);
    const bool onPaper = page == m_splitter;
    const bool isYear = m_session.year().isOpen();
    m_actions.setPaperThere(onPaper && m_session.desk().hasPaper());
    m_actions.setYearThere(isYear, m_session.desk().hasPaper());
    m_yearPane->setVisible(isYear && m_actions.yearPane->isChecked());
    if (onPaper && m_session.desk().opened().isOfYear())
        m_yearPane->showPaper(m_session.desk().opened().id);
    else if (page == m_board)
        m_yearPane->showPage(start::YearPane::Page::Board);
    else if (m_forms && page == m_forms)
        m_yearPane->showPage(start::YearPane::Page::Data);
    showEditing();
    showStatus();
    showTitle();
    showZoom();
}

void MainWindow::showYear()
{
    const EmulationYear& facts = m_session.year().years().file().data;
    m_afterTyping.stop();
    if (m_forms) // those of the year before
        m_forms->setYear(facts);
    if (const QString path = m_session.year().years().opened().path; !path.isEmpty()) {
        QStringList notes = m_settings.value(settings::recentNotes);
        notes.removeIf([&path](const QString& note) { return note.startsWith(path + u'\t'); });
        notes.prepend(path + u'\t' + nameOf(facts));
        m_settings.set(settings::recentNotes, notes.mid(0, RecentFiles::most));
    }
    m_messages->clear();
    showBoard();
    if (const auto review = renewal::reviewOf(m_session.year().years().file()))
        m_actions.review->setChecked(review->left() > 0);
}

void MainWindow::showBoard()
{
    if (!m_session.year().isOpen())
        return;
    m_session.year().settle();
    showPage(m_board);
    showYearChange();
    m_board->table().setFocus();
}

/// The board and the list beside it follow; a board that nobody sees follows when it is shown.
void MainWindow::showYearChange()
{
    const YearDesk& years = m_session.year().years();
    const auto sources = years.tools().sources->view();
    if (shown() == m_board)
        m_board->setContent({&years.file(), &years.cycle(), sources, m_session.year().today()});
    if (m_forms && !m_takingData && !(m_forms->year() == years.file().data))
        m_forms->follow(years.file().data);
    m_yearPane->setPapers(years.rows(), years.file().data.year);
    showReview();
    showEditing();
    showStatus();
    showTitle();
}

void MainWindow::showData()
{
    if (!m_session.year().isOpen())
        return;
    m_session.year().settle();
    const YearDesk& years = m_session.year().years();
    if (!m_forms) {
        m_forms = new data::YearForms(years.tools().sources->law, m_session.year().today());
        m_stack->addWidget(m_forms);
        m_forms->setYear(years.file().data);
        connect(m_forms, &data::YearForms::changed, this, &MainWindow::showTyping);
    }
    showPage(m_forms);
    m_forms->setFocus();
}

/// The papers follow when the hand rests; that something can be taken back is seen at once.
void MainWindow::showTyping()
{
    m_afterTyping.start();
    setWindowModified(true);
    m_actions.showYearSteps(m_forms->history().undoName(), {});
}

/// Also what is half written in a field.
void MainWindow::takeData()
{
    if (m_forms && !m_takingData && m_session.year().isOpen() && shown() == m_forms) {
        m_takingData = true;
        m_forms->commit();
        m_takingData = false;
    }
    if (m_afterTyping.isActive()) // something was typed that the year has not
        followData();
}

/// What the forms have becomes the data of the year, and papers follow; whoever is writing in a
/// field goes on there.
void MainWindow::followData()
{
    if (!m_forms || m_takingData || !m_session.year().isOpen())
        return;
    m_takingData = true;
    m_afterTyping.stop();
    const QString step = m_forms->history().undoName();
    m_session.year().setData(m_forms->year(), step.isEmpty() ? tr("Sửa dữ liệu") : step);
    m_takingData = false;
    showEditing();
}

QString MainWindow::yearStatus() const
{
    const YearSession& year = m_session.year();
    QStringList parts{
        tr("%n văn bản", nullptr, static_cast<int>(year.years().file().papers.size()))};
    const auto soon = agenda::dueSoon(year.years().dues(), year.today(), 14);
    parts += soon.empty()
                 ? tr("không có việc đến hạn trong 14 ngày")
                 : tr("%n việc đến hạn trong 14 ngày", nullptr, static_cast<int>(soon.size()));
    if (!year.lastSaved().isEmpty())
        parts += year.lastSaved();
    return parts.join(u" · "_s);
}

void MainWindow::fillStart()
{
    const QStringList notes = m_settings.value(settings::recentNotes);
    const QStringList paths = m_session.recentFiles().paths();
    std::vector<start::RecentEntry> entries;
    for (const QString& path : paths) {
        start::RecentEntry entry{path, {}};
        for (const QString& note : notes)
            if (note.startsWith(QString(path + u'\t')))
                entry.note = note.mid(path.size() + 1);
        entries.push_back(std::move(entry));
    }
    m_start->setRecent(entries);
    if (m_session.desk().isPrepared())
        m_upcoming.look(m_session.desk().world().folders, paths, m_session.year().today());
}

void MainWindow::showStart()
{
    showReview();
    fillStart();
    showPage(m_start);
}

void MainWindow::showGallery()
{
    if (!m_session.prepareYears())
        return;
    m_session.year().settle();
    m_gallery->setShelves(m_session.year().years().cycle(),
                          m_session.desk().world().regulation.kinds);
    m_gallery->setYearOpen(m_session.year().isOpen());
    showPage(m_gallery);
    m_gallery->cards().setFocus();
}

void MainWindow::showNewYear()
{
    if (!m_session.prepareYears())
        return;
    m_session.year().settle();
    m_newYear->setLaw(m_session.year().years().tools().sources->law, m_session.year().today());
    showPage(m_newYear);
}

/// From a page that leads to something, without it.
void MainWindow::goBack()
{
    if (m_session.year().isOpen())
        showBoard();
    else if (m_session.desk().hasPaper())
        showPage(m_splitter);
    else
        showStart();
}

void MainWindow::leavePaper()
{
    m_afterWriting.stop();
    closePanels();
    m_view->setManuscript(nullptr, m_session.desk().world().fonts);
    m_side->setFindings({});
    if (shown() == m_splitter)
        m_stack->setCurrentWidget(m_session.year().isOpen() ? static_cast<QWidget*>(m_board)
                                                            : m_start);
}

void MainWindow::makeYear(const emulation::NewYear& wish)
{
    if (!m_session.mayLeave())
        return;
    store::YearFile file;
    file.data = emulation::dataOf(wish);
    m_session.year().start(std::move(file),
                           tr("Đã lập hồ sơ năm %1; chưa lưu vào tệp nào.").arg(wish.year));
}

/// A paper of the open year from that template.
void MainWindow::useTemplate(const QString& id)
{
    const auto role = agenda::ourRole(m_session.year().years().file().data)
                          .value_or(emulation::MemberRole::Member);
    const auto* step = m_session.year().years().cycle().stepOf(id, role);
    m_session.year().add({id, {}, {}, step ? step->id : QString(), {}});
}

void MainWindow::draft(const agenda::BoardRow& row)
{
    m_session.year().add({row.templateId, row.kind, row.title, row.step, {}});
}

/// With a year open there is one history for its data, its papers and the open page.
void MainWindow::undo()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    m_session.year().isOpen() ? m_session.year().undo() : m_view->undo();
    goOnIn(field);
}

void MainWindow::redo()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    m_session.year().isOpen() ? m_session.year().redo() : m_view->redo();
    goOnIn(field);
}

/// Whoever takes back from within a field stays in it.
void MainWindow::goOnIn(QWidget* field)
{
    if (field && m_forms && shown() == m_forms && m_forms->isAncestorOf(field))
        field->setFocus(Qt::OtherFocusReason);
    showEditing();
}

/// What is taken back on the page is seen there.
void MainWindow::turnPage(bool back)
{
    if (shown() != m_splitter)
        showPage(m_splitter);
    back ? m_view->undo() : m_view->redo();
    m_view->setFocus();
}

} // namespace thidua::shell
