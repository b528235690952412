// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/Prompts.h"
#include "settings/Settings.h"
#include "shell/Desk.h"
#include "shell/PrintSession.h"
#include "shell/RecentFiles.h"
#include "shell/Recovery.h"
#include "shell/YearSession.h"
#include "widgets/MessageBar.h"

#include <QObject>

namespace thidua::shell {

/// What the user wants done, from question to message: opening, saving, exporting, printing. The
/// window shows what comes of it.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(const YearSession::House& house);

    const Desk& desk() const { return m_desk; }
    /// The year file that is open, and what is done to it.
    YearSession& year() { return m_year; }
    const YearSession& year() const { return m_year; }
    RecentFiles& recentFiles() { return m_recent; }
    /// "đã lưu", "đã xuất" and when; empty before.
    /// Of the file, or that the paper has none yet.
    QString name() const;
    QString lastSaved() const { return m_year.isOpen() ? m_year.lastSaved() : m_lastSaved; }

    /// Loads what papers need, ahead of the first one.
    void prepare();
    /// What years need besides, too; false where it cannot be had, which has been said.
    bool prepareYears();
    /// Asks about the work that runs before this one left behind.
    void offerRecovery();
    void open();
    void openPath(const QString& path);
    /// An empty paper of that kind.
    void start(const QString& kind);
    /// The names of the kinds of paper; none where the installation is not whole.
    QStringList kinds();
    /// A new year from the file of another one, with every place that somebody should look at.
    void roll();
    /// A new year from the texts of the last one, where there is no year file.
    void rollTexts();
    void save();
    void saveAs();
    void exportBoth();
    void exportOne();
    /// The page of that index is looked at first.
    void print(int currentPage = 0);
    /// Printing and sending.
    PrintSession& printing() { return m_print; }
    void saveProfile();
    void change(document::OfficialDocument paper);
    /// Whether the paper may be left: nothing is unsaved, or the user said what becomes of it.
    bool mayLeave();
    /// It has been left: nothing of it has to be found again.
    void leave();

Q_SIGNALS:
    /// The paper is about to be written, printed or left: what an input method has under way
    /// belongs to it.
    void leavingHouse();
    void prepared(); ///< the world is there
    void opened();   ///< another paper
    void changed();  ///< the same one, set anew or saved
    void said(thidua::widgets::MessageBar::Kind kind, const QString& sentence);

private:
    bool saveTo(const QString& path);
    bool chooseAndSave();
    void exportTo(const QStringList& paths);
    /// `own` may be replaced unasked; `mark` is that of a draft.
    bool writeAll(const QStringList& paths, const QString& own = {}, const QString& mark = {});
    void tellOpened();
    bool offer(std::vector<store::LeftJournal> all);
    bool reopen(store::LeftJournal left);
    bool offerYears(std::vector<store::LeftYear> all);
    bool reopenYear(store::LeftYear left);
    bool reopenPaperOfYear(store::LeftJournal left);
    void openYear(const QString& path);
    void connectYear();
    void tellReopened(bool isWhole);
    void fail(const base::Error& error);
    QString proposed(const QString& ending) const;
    QString partNames(const QStringList& parts) const;

    Desk& m_desk;
    prompts::Prompts& m_prompts;
    settings::Settings& m_settings;
    Recovery& m_recovery;
    YearSession m_year;
    PrintSession m_print;
    RecentFiles m_recent;
    QString m_lastSaved;
};

} // namespace thidua::shell
