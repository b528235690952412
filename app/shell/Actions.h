// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

class QActionGroup;
class QWidget;

namespace thidua::paper {
class PaperEditor;
}

namespace thidua::shell {

/// Everything that can be done, each with name, tip, shortcut and icon; menus and bars only show
/// them.
class Actions {
    Q_DECLARE_TR_FUNCTIONS(thidua::shell::Actions)
public:
    explicit Actions(QWidget& window);

    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportBoth;
    QAction* exportOne;
    QAction* print;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* paste;
    QAction* selectAll;
    QAction* find;
    QAction* bold;
    QAction* italic;
    QAction* promote;
    QAction* demote;
    QAction* moveUp;
    QAction* moveDown;
    QAction* insertTable;
    QAction* insertRow;
    QAction* insertColumn;
    QAction* removeRow;
    QAction* removeColumn;
    QAction* mergeCells;
    QAction* addAnnex;
    QAction* tighten;
    QAction* chooseDate;
    QAction* editNumber;
    QAction* editRecipients;
    QAction* insertCitation;
    QAction* breakPage;
    QAction* joinPages;
    QAction* openField;
    QAction* editOwnFields;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* trueSize;
    QAction* fitWidth;
    QAction* fitPage;
    QAction* onePage;
    QAction* twoPages;
    QAction* manyPages;
    QAction* sidePane;
    QAction* mapPane;
    QAction* nextPane;
    QAction* nextFinding;
    QAction* previousFinding;
    QAction* lookSystem;
    QAction* lookLight;
    QAction* lookDark;
    QAction* vietnamese;
    QAction* english;
    QAction* saveProfile;
    QAction* about;
    QAction* newYear;
    QAction* gallery;
    QAction* board;
    QAction* yearData;
    QAction* rollYear;
    QAction* rollTexts;
    QAction* yearPane;
    QAction* calendar;
    QAction* unfreeze;
    QAction* exportMany;
    QAction* chooseSigner;
    QAction* attachScan;
    QAction* coverNote;
    QAction* closeYear;
    QAction* review;
    QAction* palette;
    QAction* help;
    QAction* newWindow;

    /// Names and tips in the language of now.
    void retranslate();
    /// Those that need a paper.
    void setPaperThere(bool there);
    /// Those that need an open year; a paper alone can be saved too.
    void setYearThere(bool there, bool paperThere);
    /// What can be undone of the year, by the names of its steps; empty: nothing.
    void showYearSteps(const QString& undone, const QString& redone);
    /// Why it cannot be done now, as a sentence that says what to do; empty: it can.
    QString whyNot(const QAction* action) const;
    /// What can be undone, copied and changed where the caret is.
    void showEditing(const paper::PaperEditor& editor);

private:
    struct Text {
        QAction* action;
        const char* name;
        const char* tip;
    };
    QAction* add(const char* name, const char* tip);
    void addFile();
    void addYear();
    void rename(QAction* action, const QString& step);
    void showTip(const Text& text);
    void showTips();
    void addEdit();
    void addWriting();
    void addHead();
    void addView();
    void addChoices(QWidget& window);
    void giveShortcuts();
    void giveIcons();

    QWidget& m_window;
    QList<Text> m_texts;
    bool m_paperThere = false;
    bool m_yearThere = false;
};

} // namespace thidua::shell
