// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearForms.h"
#include "emulation/FactPlaces.h"
#include "paper/FindBar.h"
#include "paper/KindMenu.h"
#include "paper/PaperEditor.h"
#include "shell/Actions.h"
#include "shell/Language.h"
#include "shell/MapPane.h"
#include "shell/RunningInstance.h"
#include "shell/Session.h"
#include "shell/SidePane.h"
#include "start/Gallery.h"
#include "start/NewYearPage.h"
#include "start/ReviewList.h"
#include "start/StartPage.h"
#include "start/Upcoming.h"
#include "start/YearBoard.h"
#include "start/YearPane.h"
#include "templating/Template.h"
#include "widgets/CommandPalette.h"
#include "widgets/MessageBar.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace thidua::help {
class HelpPanel;
}

namespace thidua::shell {

/// The window: pages in the middle, what helps with them at the right. It shows what the session
/// does and asks nothing itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, settings::Settings& settings, Language& language);

    Actions& actions() { return m_actions; }
    paper::PaperEditor& view() { return *m_view; }
    paper::FindBar& findBar() { return *m_findBar; }
    SidePane& sidePane() { return *m_side; }
    MapPane& mapPane() { return *m_map; }
    widgets::MessageBar& messages() { return *m_messages; }
    start::StartPage& startPage() { return *m_start; }
    start::Gallery& gallery() { return *m_gallery; }
    start::NewYearPage& newYearPage() { return *m_newYear; }
    start::YearBoard& board() { return *m_board; }
    start::YearPane& yearPane() { return *m_yearPane; }
    widgets::CommandPalette& palette() { return *m_palette; }
    help::HelpPanel& help() { return *m_help; }
    start::ReviewList& review() { return *m_review; }
    /// A second start wants the window, maybe with a file.
    void summon(const Summons& summons);
    /// The page that is shown.
    QWidget* shown() const;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildMiddle();
    void buildMenus();
    void buildWritingMenus();
    void buildToolBar();
    void connectSession();
    void connectActions();
    void connectView();
    void connectPane();
    void connectChoices();
    void restore();
    void keep();
    void retranslate();

    void buildYear();
    void buildYearMenu();
    void buildSending();
    void connectSending();
    void fillSigners(QMenu& menu);
    void chooseSigner();
    void showSignerButton();
    void connectYear();
    void connectYearPages();
    void connectYearActions();
    void showYear();
    void showYearChange();
    void showBoard();
    void showStart();
    void showGallery();
    void showNewYear();
    void showData();
    void takeData();
    void followData();
    void goBack();
    void leavePaper();
    void closePanels();
    void makeYear(const emulation::NewYear& wish);
    void draft(const agenda::BoardRow& row);
    void useTemplate(const QString& id);
    void showPage(QWidget* page);
    void fillStart();
    void undo();
    void redo();
    void goOnIn(QWidget* field);
    void turnPage(bool back);
    void showTyping();
    void showPaper();
    void showChange();
    void showWriting();
    void showWritten();
    void showEditing();
    void connectWriting();
    void connectTables();
    void connectHead();
    void connectPlaces();
    void connectBreaks();
    void connectAcross();
    QString nameOfField(const QString& expression) const;
    bool mayEdit();
    void editPart(const QString& component);
    void editNumber();
    void takeNumber(const QString& number);
    void editRecipients();
    void insertCitation();
    std::vector<templating::FieldSpec> askedFields() const;
    void editOwnFields(const QString& path);
    void openField(const QString& expression);
    void showMenu(const QPoint& at);
    std::optional<emulation::FactPlace> placeOfField(const QString& expression) const;
    QRect onScreen(const QString& component) const;
    void tighten();
    void chooseDate();
    void showDatum();
    void showFindings();
    void showStatus();
    QString yearStatus() const;
    void showTitle();
    void showZoom();
    void fillRecentMenu();
    void fillNewMenu();
    void setZoom(pages::Zoom zoom);
    void applyForm();
    void goTo(const findings::Finding& finding);
    void goToPart(const QString& component);
    void switchPane();
    void buildReview();
    void showReview();
    void showReviewPane(bool wanted);
    void goToChange(const renewal::Change& change);
    void buildHelp();
    void fillHelp();
    void showHelp();
    QString componentOf(const QWidget* focus) const;
    void openSummoned();
    void openFile(const QString& path);
    void buildPalette();
    void showPalette();
    std::vector<widgets::Command> commands();
    void setLanguage(const QString& code);
    void setLook(const QString& look);
    void about();

    Session& m_session;
    settings::Settings& m_settings;
    Language& m_language;
    Actions m_actions;
    widgets::MessageBar* m_messages;
    QStackedWidget* m_stack;
    start::Pictures m_pictures;
    start::Upcoming m_upcoming;
    start::StartPage* m_start;
    start::Gallery* m_gallery;
    start::NewYearPage* m_newYear;
    start::YearBoard* m_board;
    start::YearPane* m_yearPane;
    data::YearForms* m_forms = nullptr; ///< made when they are first wanted
    bool m_takingData = false;
    QTimer m_afterTyping;
    QString m_summoned; ///< a file that waits for the answer to a question
    QSplitter* m_house;
    QSplitter* m_splitter;
    paper::PaperEditor* m_view;
    paper::FindBar* m_findBar;
    QTimer m_afterWriting;
    SidePane* m_side;
    MapPane* m_map;
    QToolBar* m_toolBar;
    paper::KindMenu* m_kinds;
    QToolButton* m_zoomButton;
    QPushButton* m_export = nullptr;
    QPushButton* m_search = nullptr;
    start::ReviewList* m_review = nullptr;
    QDockWidget* m_reviewDock = nullptr;
    help::HelpPanel* m_help = nullptr;
    QDockWidget* m_helpDock = nullptr;
    widgets::CommandPalette* m_palette = nullptr;
    QLabel* m_status;
    QLabel* m_datum; ///< what the text at the caret is taken from
    QList<QMenu*> m_menus;
    QMenu* m_recentMenu;
    QMenu* m_newMenu;
    QToolButton* m_signerButton = nullptr; ///< beside the signature, while the caret is there
};

} // namespace thidua::shell
