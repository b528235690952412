// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Desk.h"
#include "store/LeftJournals.h"
#include "store/YearCopy.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace thidua::shell {

/// Writes down what is done to the paper on the desk, from its first change until it is saved or
/// left, and finds what runs before this one wrote down and did not get to save.
class Recovery final : public QObject {
    Q_OBJECT
public:
    Recovery(base::FileSystem& files, QString folder);

    /// From now on it is this paper, which has to stay where it is until the next call or forget();
    /// the one before has been left.
    void watch(const OpenedPaper& opened);
    /// The paper of this journal, which goes on behind its first `entries` entries.
    void goOn(const OpenedPaper& opened, store::LeftJournal left, size_t entries);
    /// Nothing done so far has to be found again.
    void forget();
    /// Brings to the disk what is not there yet, without waiting for it.
    void sync();

    /// The year as it is in the window, whole on the disk when this returns true.
    bool keepYear(const store::YearCopy& copy);
    /// The year of this copy goes on.
    void goOnWithYear(store::LeftYear left);
    /// Nothing done to the year so far has to be found again.
    void forgetYear();

    std::vector<store::LeftYear> leftYears() { return store::leftYears(m_files, m_folder); }
    /// Those of that year file.
    std::vector<store::LeftYear> leftYearsOf(const QString& path);

    std::vector<store::LeftJournal> left() { return store::leftJournals(m_files, m_folder); }
    /// Those of that paper.
    std::vector<store::LeftJournal> leftOf(const QString& path);

Q_SIGNALS:
    /// What was done cannot be written down. Said once, until it works again.
    void troubled(const QString& sentence);

private:
    void observe(const OpenedPaper& opened);
    void write(const store::JournalEntry& entry);
    void tell(const base::Result<base::Done>& done);

    base::FileSystem& m_files;
    QString m_folder;
    const OpenedPaper* m_opened = nullptr;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::YearKeeper> m_keeper;
    bool m_isTroubled = false;
    QTimer m_timer;
};

} // namespace thidua::shell
