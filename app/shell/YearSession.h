// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/EmulationYear.h"
#include "emulation/SignerChoices.h"
#include "printing/PrintOrder.h"
#include "prompts/Prompts.h"
#include "settings/Settings.h"
#include "shell/RecentFiles.h"
#include "shell/Recovery.h"
#include "shell/StepOrder.h"
#include "shell/YearDesk.h"
#include "widgets/MessageBar.h"

#include <QObject>

#include <functional>

namespace thidua::shell {

/// What the user wants done with a year file and its papers, from question to message.
class YearSession final : public QObject {
    Q_OBJECT
public:
    /// Brought together by whoever owns them all.
    struct House {
        Desk& desk;
        YearDesk& years;
        prompts::Prompts& prompts;
        settings::Settings& settings;
        Recovery& recovery;
        printing::PrintPrompts& printing;
    };
    explicit YearSession(const House& house);

    const YearDesk& years() const { return m_years; }
    base::Result<base::Done> prepare() { return m_years.prepare(); }
    bool isOpen() const { return m_years.hasYear(); }
    /// What is in the window and not in the file.
    bool isChanged() const;
    /// Of the file, or that it has none yet.
    QString name() const;
    QString lastSaved() const { return m_lastSaved; }
    /// What day it is, for whoever tests.
    void setToday(std::function<base::Date()> today) { m_today = std::move(today); }
    base::Date today() const { return m_today(); }

    /// The year before has been left.
    bool open(const QString& path);
    /// A new one, without a file yet.
    bool start(store::YearFile file, const QString& sentence);
    /// Writes the year after the one of that file to where the user says; its path, empty where
    /// nothing was made.
    QString roll(const QString& from);
    /// A year without a file yet, with those papers as its drafts; what cannot be read is told.
    void rollTexts(const QStringList& paths);
    bool restore(store::LeftYear left);
    bool save();
    bool saveAs();
    /// Whether it may be left: nothing is unsaved, or the user said what becomes of it.
    bool mayLeave();
    /// It has been left.
    void close();

    void showPaper(const store::PaperId& id);
    /// A paper of a journal goes on, with what was done to it.
    bool showLeftPaper(store::LeftJournal left);
    void add(const pipeline::DraftRequest& request);
    void remove(const store::PaperId& id);
    void move(const store::PaperId& id, store::PaperState to);
    /// The open paper may be written on again where it waits for its signature; one that was signed
    /// stays, and a new draft of the same text takes its place.
    void unfreezePaper();
    /// Why nothing can be written on the open paper, and what to do.
    void tellFrozen();
    /// Who may sign the open paper on its day; none without a year.
    std::vector<emulation::SignerChoice> signers() const;
    /// The open paper is signed by that one, as one step that is undone on the page.
    void setSigner(const emulation::SignerChoice& signer);
    /// What in the head and the signatures of the open paper shows data of the year.
    std::vector<document::FieldStretch> headFields();
    /// Copies a scan into the year file, beside the open paper.
    void attachScan(const QString& path);
    /// A note that goes with a paper to whoever signs it, as a paper of its own, which is shown.
    void addCoverNote(const store::PaperId& paper);
    /// Other data, as a step of that name; drafts follow.
    void setData(emulation::EmulationYear data, const QString& step);
    /// What belongs to one paper alone (`paper.…` of its template); it is drawn again.
    void setOwnFields(const store::PaperId& id, const QJsonObject& fields);
    /// What our agency is in its grouping this year; there is one head and one deputy.
    void setRole(emulation::MemberRole role);
    /// How far the copies of the pledge have come.
    void setCirculation(const std::vector<emulation::CirculationStep>& steps);
    /// Places of the map of a new year that were looked at, or not after all.
    void tickPlaces(const QStringList& ids, bool done);
    /// The last thing done to the year or on the open page, whichever was later.
    void undo();
    void redo();
    /// The names of those steps; empty where there is none.
    QString undoName();
    QString redoName();
    /// What is written into the open paper belongs to the year from now on.
    void settle();
    /// What an entry of the time line stands for, so many days later.
    void moveEntry(const QString& entry, int days);
    void exportCalendar();

Q_SIGNALS:
    void opened(); ///< another year
    void closed();
    void changed();    ///< its data or papers
    void paperShown(); ///< another paper is on the desk
    void paperGone();  ///< none will be any more: it is left now
    void leavingHouse();
    /// The last step of the open page is to be taken back, or done again.
    void pageTurnWanted(bool back);
    void said(thidua::widgets::MessageBar::Kind kind, const QString& sentence);

private:
    void fail(const base::Error& error);
    void perform(const QString& name, store::YearFile next);
    void showYearOnDesk();
    void follow();
    void keep();
    size_t pagePosition() const;
    void lookAtPage();
    bool turnPage(bool back);
    void turnYear(bool back, bool movedPage);
    bool saveTo(const QString& path, base::Overwrite overwrite);
    bool saveForeign();
    bool followsAll(const store::YearFile& file, const emulation::EmulationYear& data);
    std::optional<prompts::MoveAnswer> ask(const store::PaperFile& paper, store::PaperState to);
    void record(const store::PaperId& id);
    void tellDrawn(const pipeline::RedrawnYear& drawn);
    QString titleOf(const store::PaperId& id) const;
    const store::PaperFile* openPaper() const;
    void succeed(const store::PaperFile& old);
    document::OfficialDocument signedBy(const store::PaperFile& paper,
                                        const emulation::SignerChoice& signer) const;
    void followSigner();

    Desk& m_desk;
    YearDesk& m_years;
    prompts::Prompts& m_prompts;
    settings::Settings& m_settings;
    Recovery& m_recovery;
    RecentFiles m_recent;
    StepOrder m_order;
    bool m_isTurning = false; ///< the page is on its way; its history is counted when it is there
    QString m_lastSaved;
    QString m_notice; ///< said when the next year is open
    std::function<base::Date()> m_today;
    /// Who signs a paper of the year with which signatures on it, as far as it was chosen here:
    /// what is undone on the page is undone in the year.
    struct Signed {
        store::PaperId paper;
        std::vector<document::Signature> signatures;
        emulation::SignerId signer;
    };
    std::vector<Signed> m_signed;
    std::optional<templating::DrawnHead> m_head; ///< of the open paper; nothing: not drawn yet
};

/// What a list calls a paper.
QString titleOf(const store::PaperFile& paper);

} // namespace thidua::shell
