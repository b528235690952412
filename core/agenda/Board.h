// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda/Cycle.h"
#include "agenda/DueDays.h"

namespace thidua::agenda {

/// How far the pledge has come among its members.
struct Circulated {
    int members = 0;
    int sent = 0;
    int returned = 0;
    int copiesSigned = 0; ///< members who signed every copy
    int copiesSealed = 0;

    bool operator==(const Circulated&) const = default;
};

/// A paper of the year board: one that is there, or one that the year needs and has not yet.
struct BoardRow {
    QString step;         ///< of the cycle; empty: outside of it
    QString part;         ///< of the cycle
    store::PaperId paper; ///< empty: it is not there yet
    QString title;
    QString templateId;
    QString kind;
    store::PaperState state = store::PaperState::Draft; ///< where it is there
    QString number;                                     ///< "790/KH-CTĐ", as far as it is given
    base::Date date;                                    ///< of the paper
    base::Date last; ///< by when it must be out; empty: nobody says
    base::Date workingDay;
    QString hint;         ///< weekend, holiday
    bool isUsual = false; ///< the day is only that of the usual cycle
    QString holder;       ///< who has it now
    QString remark;       ///< sent back by whom and why; what it waits for
    QStringList waitsFor; ///< titles of papers that come first and are not out
    int firstMonth = 1;
    int lastMonth = 12;
    std::optional<Circulated> circulated; ///< of the pledge while it goes round

    bool isThere() const { return !paper.isEmpty(); }
    bool operator==(const BoardRow&) const = default;
};

/// The papers of the cycle for our role and all others of the file: by the months of the cycle,
/// then by the day they are due.
std::vector<BoardRow> boardRows(const store::YearFile& file, const Cycle& cycle,
                                const emulation::Sources& sources);

/// What the board shows of them.
struct BoardFilter {
    int month = 0;                          ///< 0: every month
    std::optional<store::PaperState> state; ///< nothing: any
    bool onlyMissing = false;               ///< those not there yet
    QString part;                           ///< empty: the whole cycle
    QString words;                          ///< in the title, marks or not

    bool takes(const BoardRow& row) const;
    bool operator==(const BoardFilter&) const = default;
};

/// How far the copies of the pledge have come: members + extra copies are to be signed by each.
Circulated circulationOf(const emulation::GroupingYear& year);

} // namespace thidua::agenda
