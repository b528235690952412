// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileOps.h"
#include "store/JournalContent.h"
#include "store/YearLock.h"

#include <future>
#include <optional>

namespace thidua::store {

/// A journal that nobody writes any more: its program has died.
struct LeftJournal {
    QString path; ///< of the journal
    YearLock lock;
    JournalContent content;
};

/// What was done to a paper since it was opened or saved, written down step by step beside the
/// settings of the user, so that a crash or a power cut costs nothing that was written down.
///
/// Where the disk refuses, the call says so (CannotWrite), what is to be written is kept, and every
/// later call tries again. The file goes away with remove() only.
class Journal {
public:
    /// Nothing is touched before the first step. `folder` is made when it is needed.
    Journal(QString folder, JournalBase base, base::FileOps& ops = base::systemFileOps());
    /// Goes on with one that was left, behind its first `entries` entries.
    Journal(LeftJournal left, size_t entries, base::FileOps& ops = base::systemFileOps());
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Written, so that the death of the program does not harm it, when this returns.
    base::Result<base::Done> append(const JournalEntry& entry);
    bool isSynced() const { return m_pending.isEmpty() && m_synced == m_mark.at; }
    /// On the disk, so that a power cut does not harm it, when this returns.
    base::Result<base::Done> sync();
    /// Begins to sync and does not wait for it; says what became of the time before.
    base::Result<base::Done> syncBehind();
    /// The work is saved, or not wanted any more.
    void remove();

    /// Of its file; empty before there is one.
    QString path() const { return m_path; }

private:
    base::Result<base::Done> flush();
    base::Result<base::Done> finishSync();
    int open();
    int openNew();
    void close();
    base::Error failure(int problem, const QString& detail) const;

    QString m_folder;
    QString m_path;                    ///< empty before there is one
    std::optional<JournalBase> m_base; ///< until it is written
    base::FileOps& m_ops;
    std::optional<YearLock> m_lock;
    JournalMark m_mark;   ///< behind everything, what is pending too
    QByteArray m_pending; ///< what the disk has not taken yet
    qint64 m_synced = 0;  ///< bytes
    qint64 m_syncing = 0; ///< bytes that will be when `m_sync` has worked
    int m_handle = -1;
    std::future<int> m_sync; ///< under way; the file stays open until it has ended
};

} // namespace thidua::store
