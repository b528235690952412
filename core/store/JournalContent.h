// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "document/OfficialDocument.h"
#include "edit/History.h"
#include "store/JournalLine.h"
#include "store/YearFile.h"

#include <QByteArray>

#include <vector>

namespace thidua::store {

/// How a step came into a paper.
enum class Turn {
    Done,   ///< as a step by itself
    Joined, ///< as part of the step before it
    Undone, ///< it takes back what was done
    Redone, ///< it was taken back and done again
};

/// What the journal of a paper begins with.
struct JournalBase {
    QString path;      ///< of the paper's file; empty: it has none yet
    QByteArray sha256; ///< of the bytes of that file (store::Stamp); empty where it has none
    document::OfficialDocument paper; ///< as it was before the first step
    PaperId paperId = {}; ///< where the file is a year file: which of its papers; else empty

    bool operator==(const JournalBase&) const = default;
};

struct JournalEntry {
    Turn turn = Turn::Done;
    edit::Step step; ///< as it was applied: of a step taken back, the inverse

    bool operator==(const JournalEntry&) const = default;
};

/// What was found in a journal.
struct JournalContent {
    JournalBase base;
    std::vector<JournalEntry> entries;
    std::vector<JournalMark> marks; ///< behind the base and behind each entry
    qint64 lost = 0;                ///< lines from the first damaged one on
};

/// The lines before the first step: what the journal is, and the paper.
QByteArray journalHead(const JournalBase& base, JournalMark& mark);
QByteArray journalLine(const JournalEntry& entry, JournalMark& mark);

/// Everything up to the first damage. Refused where it is no journal, where its paper is damaged,
/// and where a newer program wrote it (detail: newerJournal). `name` is the file, for messages.
base::Result<JournalContent> readJournal(const QByteArray& bytes, const QString& name);
inline const QString newerJournal = QStringLiteral("newer journal");

/// A paper with the steps of its journal.
struct Replayed {
    document::OfficialDocument paper;
    edit::History history;
    size_t applied = 0; ///< entries; fewer than there are where one does not fit
};

Replayed replay(const JournalContent& content);

} // namespace thidua::store
