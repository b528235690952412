// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace thidua::store {

/// A place between two lines of a journal.
struct JournalMark {
    qint64 at = 0;     ///< bytes before it
    quint32 chain = 0; ///< check sum of the line before it; the next one is bound to it

    bool operator==(const JournalMark&) const = default;
};

/// `LENGTH SUM JSON` and a line feed. The sum is taken over the sum of the line before and the
/// JSON, so that a line that is lost, doubled or moved is noticed like one that is damaged. `mark`
/// goes behind it.
QByteArray journalLine(const QByteArray& json, JournalMark& mark);

/// The JSON of the line at `mark`, which goes behind it; nothing, with `mark` unmoved, where no
/// whole line stands there.
std::optional<QByteArray> nextJournalLine(const QByteArray& bytes, JournalMark& mark);

} // namespace thidua::store
