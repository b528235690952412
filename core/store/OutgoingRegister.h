// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/OutgoingEntry.h"

#include <memory>
#include <optional>

namespace thidua::store {

/// The register of outgoing papers of an office: one database in its folder, which several programs
/// may use at once. The numbers are given by the clerk of records; this only keeps them, so a
/// number that is there already is recorded all the same and shown by review(). To be used in the
/// thread in which it was opened.
class OutgoingRegister {
public:
    /// Opens the database or makes a new one. CannotRead where it cannot be opened; Refused, with
    /// the detail `damaged`, where it is damaged or newer than we know.
    static base::Result<OutgoingRegister> open(const QString& path);
    /// Moves a damaged database aside to the first free NAME.hong-1, -2 … and says which; never
    /// deletes it.
    static base::Result<QString> setAside(const QString& path);

    /// Records an entry under the number it has. CannotWrite where the disk or another program
    /// keeps us from it for longer than ten seconds.
    base::Result<OutgoingEntry> record(const Series& series, const OutgoingEntry& entry);
    /// Gives it the number after the highest, in one step with recording it.
    base::Result<OutgoingEntry> recordNext(const Series& series, const OutgoingEntry& entry);
    /// Replaces the entry of that id. WrongUse where there is none.
    base::Result<OutgoingEntry> change(const OutgoingEntry& entry);

    /// Frees the number of an entry: nobody has it any more. Nothing happens where there is none.
    base::Result<base::Done> release(qint64 id);

    /// How this office numbers its papers; one common series until somebody says otherwise.
    SeriesScheme scheme() const;
    base::Result<base::Done> setScheme(SeriesScheme scheme);

    /// In the order of numbers, then as recorded.
    base::Result<std::vector<OutgoingEntry>> entries(const Series& series) const;
    /// All series of an agency and year that have an entry.
    base::Result<std::vector<Series>> series(const QString& agency, int year) const;

    static inline const QString damaged = QStringLiteral("damaged");

private:
    class Connection;
    explicit OutgoingRegister(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> m_connection;
};

} // namespace thidua::store
