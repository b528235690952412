// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "data/CalendarPopup.h"
#include "edit/Between.h"
#include "edit/Structure.h"
#include "edit/Tables.h"
#include "pipeline/Fit.h"
#include "widgets/Theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

#include <cmath>

namespace thidua::shell {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    for (int i = 0; i < 9; ++i)
        m_menus.append(new QMenu(this));
    m_recentMenu = new QMenu(this);
    auto* file = m_menus[0];
    m_newMenu = new QMenu(this);
    file->addActions(
        {m_actions.newYear, m_actions.rollYear, m_actions.rollTexts, m_actions.gallery});
    file->addMenu(m_newMenu);
    connect(m_newMenu, &QMenu::aboutToShow, this, &MainWindow::fillNewMenu);
    file->addAction(m_actions.open);
    file->addMenu(m_recentMenu);
    file->addActions({m_actions.newWindow, m_actions.save, m_actions.saveAs});
    file->addSeparator();
    file->addActions({m_actions.exportBoth, m_actions.exportOne, m_actions.print});
    file->addSeparator();
    file->addAction(m_actions.saveProfile);
    file->addSeparator();
    file->addAction(m_actions.quit);
    auto* view = m_menus[1];
    view->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.trueSize, m_actions.fitWidth,
                      m_actions.fitPage});
    view->addSeparator();
    view->addActions({m_actions.onePage, m_actions.twoPages, m_actions.manyPages});
    view->addSeparator();
    view->addActions({m_actions.nextFinding, m_actions.previousFinding});
    view->addSeparator();
    view->addActions(
        {m_actions.yearPane, m_actions.mapPane, m_actions.sidePane, m_actions.nextPane});
    view->addSeparator();
    view->addMenu(m_menus[2]);
    view->addMenu(m_menus[3]);
    m_menus[2]->addActions({m_actions.lookSystem, m_actions.lookLight, m_actions.lookDark});
    m_menus[3]->addActions({m_actions.vietnamese, m_actions.english});
    m_menus[4]->addActions({m_actions.help, m_actions.palette, m_actions.about});
    buildWritingMenus();
    buildYearMenu();
    buildSending();
    for (const int i : {0, 5, 1, 7, 6, 8, 4})
        menuBar()->addMenu(m_menus[i]);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::buildWritingMenus()
{
    auto* edit = m_menus[5];
    edit->addActions({m_actions.undo, m_actions.redo});
    edit->addSeparator();
    edit->addActions({m_actions.cut, m_actions.copy, m_actions.paste, m_actions.selectAll});
    edit->addSeparator();
    edit->addAction(m_actions.find);
    auto* text = m_menus[6];
    text->addActions({m_actions.bold, m_actions.italic});
    text->addSeparator();
    m_kinds = new paper::KindMenu(*m_view, *this);
    text->addMenu(m_kinds);
    text->addActions({m_actions.promote, m_actions.demote, m_actions.moveUp, m_actions.moveDown});
    text->addSeparator();
    text->addActions({m_actions.insertTable, m_actions.insertRow, m_actions.insertColumn,
                      m_actions.removeRow, m_actions.removeColumn, m_actions.mergeCells});
    text->addSeparator();
    text->addActions(
        {m_actions.insertCitation, m_actions.breakPage, m_actions.joinPages, m_actions.addAnnex});
    text->addSeparator();
    text->addActions({m_actions.editNumber, m_actions.chooseDate, m_actions.editRecipients,
                      m_actions.editOwnFields, m_actions.openField});
    text->addSeparator();
    text->addAction(m_actions.tighten);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addActions({m_actions.open, m_actions.save, m_actions.print});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.undo, m_actions.redo});
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_kinds->makeButton(m_toolBar));
    m_toolBar->addActions({m_actions.bold, m_actions.italic, m_actions.promote, m_actions.demote,
                           m_actions.insertTable, m_actions.find, m_actions.chooseSigner});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.zoomOut);
    m_zoomButton = new QToolButton;
    m_zoomButton->setFocusPolicy(Qt::TabFocus);
    m_zoomButton->setMinimumWidth(8 * widgets::grid);
    m_toolBar->addWidget(m_zoomButton);
    m_toolBar->addActions({m_actions.zoomIn, m_actions.fitWidth, m_actions.fitPage});
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_export = new QPushButton;
    widgets::makePrimary(*m_export);
    m_toolBar->addWidget(m_export);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.sidePane);
    for (QAction* action : m_toolBar->actions())
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    connect(m_export, &QPushButton::clicked, m_actions.exportBoth, &QAction::trigger);
    connect(m_zoomButton, &QToolButton::clicked, m_actions.trueSize, &QAction::trigger);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& run) {
        connect(action, &QAction::triggered, this, [run] { run(); });
    };
    on(m_actions.open, [this] { m_session.open(); });
    on(m_actions.save, [this] { m_session.save(); });
    on(m_actions.saveAs, [this] { m_session.saveAs(); });
    on(m_actions.exportBoth, [this] { m_session.exportBoth(); });
    on(m_actions.exportOne, [this] { m_session.exportOne(); });
    on(m_actions.print, [this] { m_session.print(static_cast<int>(m_view->currentPage())); });
    on(m_actions.saveProfile, [this] { m_session.saveProfile(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.about, [this] { about(); });
    on(m_actions.zoomIn, [this] { m_view->zoomBy(1.25); });
    on(m_actions.zoomOut, [this] { m_view->zoomBy(0.8); });
    on(m_actions.trueSize, [this] { setZoom({pages::Zoom::Mode::Fixed, 1.0}); });
    on(m_actions.fitWidth, [this] { setZoom({pages::Zoom::Mode::FitWidth, 1.0}); });
    on(m_actions.fitPage, [this] { setZoom({pages::Zoom::Mode::FitPage, 1.0}); });
    on(m_actions.nextPane, [this] { switchPane(); });
    on(m_actions.nextFinding, [this] { m_side->findings().step(1); });
    on(m_actions.previousFinding, [this] { m_side->findings().step(-1); });
}

void MainWindow::connectWriting()
{
    using document::OfficialDocument;
    using edit::Selection;
    const auto on = [this](QAction* action, auto make) {
        connect(action, &QAction::triggered, this, [this, make] {
            m_view->act(make);
            m_view->setFocus();
        });
    };
    connect(m_actions.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions.cut, &QAction::triggered, m_view, &paper::PaperEditor::cut);
    connect(m_actions.copy, &QAction::triggered, m_view, &paper::PaperEditor::copy);
    connect(m_actions.paste, &QAction::triggered, m_view, &paper::PaperEditor::paste);
    connect(m_actions.find, &QAction::triggered, m_findBar, &paper::FindBar::open);
    connect(m_actions.selectAll, &QAction::triggered, m_view, &paper::PaperEditor::selectAll);
    on(m_actions.promote, edit::promote);
    on(m_actions.demote, edit::demote);
    on(m_actions.mergeCells, edit::mergeCells);
    connect(m_actions.bold, &QAction::triggered, m_view,
            [this] { m_view->emphasise(edit::Emphasis::Bold); });
    connect(m_actions.italic, &QAction::triggered, m_view,
            [this] { m_view->emphasise(edit::Emphasis::Italic); });
    on(m_actions.addAnnex, [this](const OfficialDocument& paper, const Selection& selection) {
        const QString& word = m_session.desk().world().regulation.words.annex;
        return edit::addAnnex(paper, selection, word, false);
    });
    connect(m_actions.tighten, &QAction::triggered, this, &MainWindow::tighten);
    connect(m_actions.chooseDate, &QAction::triggered, this, &MainWindow::chooseDate);
    connectTables();
}

/// The date is chosen where it stands.
void MainWindow::chooseDate()
{
    if (!mayEdit())
        return;
    m_view->showMark(std::nullopt);
    auto* calendar = new data::CalendarPopup(m_session.desk().opened().paper().date, m_view);
    connect(calendar, &data::CalendarPopup::picked, this, [this](const base::Date& date) {
        m_view->act([&](const document::OfficialDocument& paper, const edit::Selection& selection) {
            document::OfficialDocument dated = paper;
            // "Left for the pen" leaves the month and the year where they are.
            dated.date =
                date.isEmpty() && !paper.date.isEmpty()
                    ? base::Date::of(paper.date.year(), paper.date.month()).value_or(base::Date())
                    : date;
            return edit::between(paper, dated, tr("Chọn ngày"), selection);
        });
    });
    calendar->openBelow(onScreen(u"date"_s));
}

/// The paper is set tighter so that it needs one page fewer, or as usual again.
void MainWindow::tighten()
{
    const auto& world = m_session.desk().world();
    const bool done = m_view->act(
        [this, &world](const document::OfficialDocument& paper, const edit::Selection& selection) {
            document::OfficialDocument other = paper;
            other.fit = {};
            if (paper.fit.isEmpty())
                other.fit = pipeline::fit(world, paper).value_or(document::FitValues{});
            return edit::between(paper, other,
                                 paper.fit.isEmpty() ? tr("Thu gọn cho vừa trang")
                                                     : tr("Trở lại cách dàn trang thường"),
                                 selection);
        });
    showEditing();
    if (!done)
        m_messages->say(widgets::MessageBar::Kind::Note,
                        tr("Trang cuối không thừa vài dòng, hoặc các mức cho phép không đủ để bớt "
                           "một trang; văn bản giữ nguyên."));
    m_view->setFocus();
}

void MainWindow::connectTables()
{
    using document::OfficialDocument;
    using AtCaret = std::optional<edit::Step> (*)(const OfficialDocument&, const edit::Caret&);
    const auto atCaret = [this](QAction* action, AtCaret make) {
        connect(action, &QAction::triggered, this, [this, make] {
            m_view->act([make](const OfficialDocument& paper, const edit::Selection& selection) {
                return make(paper, selection.caret);
            });
            m_view->setFocus();
        });
    };
    atCaret(m_actions.moveUp, edit::moveUp);
    atCaret(m_actions.moveDown, edit::moveDown);
    atCaret(m_actions.removeRow, edit::removeRow);
    atCaret(m_actions.removeColumn, edit::removeColumn);
    atCaret(m_actions.insertRow, [](const OfficialDocument& paper, const edit::Caret& caret) {
        return edit::insertRow(paper, caret, edit::Side::After);
    });
    atCaret(m_actions.insertColumn, [](const OfficialDocument& paper, const edit::Caret& caret) {
        return edit::insertColumn(paper, caret, edit::Side::After);
    });
    atCaret(m_actions.insertTable, [](const OfficialDocument& paper, const edit::Caret& caret) {
        return edit::insertTable(paper, caret, 3, 3);
    });
}

void MainWindow::connectChoices()
{
    m_actions.sidePane->setChecked(!m_side->isHidden());
    connect(m_actions.sidePane, &QAction::toggled, m_side, &QWidget::setVisible);
    m_actions.mapPane->setChecked(!m_map->isHidden());
    connect(m_actions.mapPane, &QAction::toggled, m_map, &QWidget::setVisible);
    const QString look = m_settings.value(settings::look);
    m_actions.lookLight->setChecked(look == u"light");
    m_actions.lookDark->setChecked(look == u"dark");
    m_actions.lookSystem->setChecked(look != u"light" && look != u"dark");
    const bool english = m_settings.value(settings::language) == u"en";
    (english ? m_actions.english : m_actions.vietnamese)->setChecked(true);
    connect(m_actions.lookSystem, &QAction::triggered, this, [this] { setLook(u"system"_s); });
    connect(m_actions.lookLight, &QAction::triggered, this, [this] { setLook(u"light"_s); });
    connect(m_actions.lookDark, &QAction::triggered, this, [this] { setLook(u"dark"_s); });
    connect(m_actions.vietnamese, &QAction::triggered, this, [this] { setLanguage(u"vi"_s); });
    connect(m_actions.english, &QAction::triggered, this, [this] { setLanguage(u"en"_s); });
}

void MainWindow::setZoom(pages::Zoom zoom) { m_view->setZoom(zoom); }

void MainWindow::showZoom()
{
    const int percent = static_cast<int>(std::lround(m_view->factor() * 100));
    m_zoomButton->setText(tr("%1 %").arg(percent));
    m_zoomButton->setEnabled(m_actions.trueSize->isEnabled());
    m_export->setEnabled(m_actions.exportBoth->isEnabled());
    m_actions.fitWidth->setChecked(m_view->zoom().mode == pages::Zoom::Mode::FitWidth);
    m_actions.fitPage->setChecked(m_view->zoom().mode == pages::Zoom::Mode::FitPage);
}

void MainWindow::setLanguage(const QString& code)
{
    m_settings.set(settings::language, code);
    m_language.use(code);
}

void MainWindow::setLook(const QString& look)
{
    m_settings.set(settings::look, look);
    widgets::applyTheme(*qApp, look == u"dark"    ? widgets::Look::Dark
                               : look == u"light" ? widgets::Look::Light
                                                  : widgets::Look::System);
}

void MainWindow::fillNewMenu()
{
    if (!m_newMenu->isEmpty())
        return;
    for (const QString& kind : m_session.kinds())
        connect(m_newMenu->addAction(kind), &QAction::triggered, this,
                [this, kind] { m_session.start(kind); });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : m_session.recentFiles().paths()) {
        const QFileInfo file(path);
        const bool there = file.isFile();
        const QString name = file.fileName().replace(u'&', u"&&"_s);
        auto* action =
            m_recentMenu->addAction(there ? name : tr("%1 (không còn ở chỗ cũ)").arg(name));
        action->setEnabled(there);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_session.openPath(path); });
    }
    m_recentMenu->addSeparator();
    auto* clear = m_recentMenu->addAction(tr("&Xóa danh sách này"));
    clear->setEnabled(!m_session.recentFiles().paths().isEmpty());
    connect(clear, &QAction::triggered, this, [this] {
        m_session.recentFiles().clear();
        fillStart();
    });
}

void MainWindow::about()
{
    m_messages->say(widgets::MessageBar::Kind::Done,
                    tr("Thi Đua %1: trình bày văn bản thi đua, khen thưởng theo Nghị định "
                       "30/2020/NĐ-CP. Phần mềm tự do, "
                       "giấy phép GPL-3.0-or-later. Không dùng mạng.")
                        .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_kinds->retranslate();
    const QStringList names{tr("&Tệp"),      tr("&Xem"),      tr("&Màu"),
                            tr("N&gôn ngữ"), tr("Trợ giú&p"), tr("Sử&a"),
                            tr("&Văn bản"),  tr("Nă&m"),      tr("&In và gửi")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_menus[i]->setTitle(names[i]);
    m_recentMenu->setTitle(tr("Mở gần đâ&y"));
    m_newMenu->setTitle(tr("Văn &bản mới"));
    m_toolBar->setWindowTitle(tr("Thanh công cụ"));
    m_zoomButton->setAccessibleName(tr("Cỡ thật trên giấy"));
    m_zoomButton->setToolTip(m_actions.trueSize->toolTip());
    m_helpDock->setWindowTitle(tr("Trợ giúp"));
    m_reviewDock->setWindowTitle(tr("Chỗ phải xem của năm mới"));
    m_search->setText(tr("Tìm lệnh…  %1").arg(m_actions.palette->shortcut().toString()));
    m_search->setAccessibleName(tr("Tìm lệnh"));
    m_search->setToolTip(m_actions.palette->toolTip());
    m_export->setText(tr("Xuất Word và PDF"));
    m_export->setToolTip(m_actions.exportBoth->toolTip());
    m_view->setAccessibleName(tr("Trang văn bản"));
    for (QAction* action : m_toolBar->actions())
        if (auto* button = m_toolBar->widgetForAction(action))
            if (!action->text().isEmpty())
                button->setAccessibleName(QString(action->text()).remove(u'&').remove(u'…'));
    fillStart();
    if (m_session.year().isOpen())
        showYearChange();
    if (m_session.desk().hasPaper())
        showFindings();
    showStatus();
    showTitle();
    showZoom();
}

} // namespace thidua::shell
