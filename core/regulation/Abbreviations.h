// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "regulation/Records.h"

#include <vector>

namespace thidua::regulation {

/// A short form used in symbols, recipients and tables.
struct Abbreviation {
    QString id;
    QString brief; ///< "BNV"
    QString full;  ///< "Bộ Nội vụ"
    Period period;
    Evidence evidence;

    bool operator==(const Abbreviation&) const = default;
};

struct Abbreviations {
    std::vector<Abbreviation> all;

    /// Exact, as capitals tell "CTr" from "CTR"; null where it is unknown on that day.
    const Abbreviation* find(const QString& brief, const base::Date& day) const;
    /// The one for that phrase, whatever its case and marks.
    const Abbreviation* ofPhrase(const QString& full, const base::Date& day) const;

    void overrideWith(const Abbreviations& own) { overrideById(all, own.all); }
    bool operator==(const Abbreviations&) const = default;
};

Abbreviations readAbbreviations(const base::JsonReader& root, Origin origin);

} // namespace thidua::regulation
