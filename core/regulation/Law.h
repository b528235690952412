// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileSystem.h"
#include "regulation/Abbreviations.h"
#include "regulation/AgencyNames.h"
#include "regulation/Anniversaries.h"
#include "regulation/Awards.h"
#include "regulation/Citations.h"
#include "regulation/Deadlines.h"
#include "regulation/Dossiers.h"
#include "regulation/Holidays.h"
#include "regulation/Kinds.h"
#include "regulation/LegalBases.h"
#include "regulation/Provinces.h"
#include "regulation/Salaries.h"
#include "regulation/TimeLimits.h"

namespace thidua::regulation {

/// The law by date: everything dated that the program knows, with what the office added.
struct Law {
    Kinds kinds;
    Abbreviations abbreviations;
    LegalBases legalBases;
    CitationPatterns citationPatterns;
    Provinces provinces;
    AgencyNames agencyNames;
    Anniversaries anniversaries;
    Salaries salaries;
    Holidays holidays;
    DeadlineCustoms deadlineCustoms;
    TimeLimits timeLimits;
    Awards awards;
    Dossiers dossiers;

    /// A document of the table as it is cited.
    Citation cite(const LegalBasis& basis, CitationStyle style, text::DateStyle dates) const;

    bool operator==(const Law&) const = default;
};

/// Reads resources/regulations and resources/catalogues below `dataFolder`, then the files of the
/// same names in the folder regulations of the office (empty: none): a record of theirs with an id
/// of ours takes its place, another is added. Internal where our data are wrong, Refused where the
/// office's are, CannotRead where a file is there and cannot be read; the message names file and
/// member.
base::Result<Law> loadLaw(const base::FileSystem& files, const QString& dataFolder,
                          const QString& officeFolder);

/// What the office has in its file of that table, over `table`; nothing happens where it has none.
/// For whoever needs one table of the law and not all of it. Errors as of loadLaw.
base::Result<base::Done> addOffice(Kinds& table, const base::FileSystem& files,
                                   const QString& officeFolder);
base::Result<base::Done> addOffice(Provinces& table, const base::FileSystem& files,
                                   const QString& officeFolder);

/// Every record that is not certain or has something to be confirmed, in the order of the tables.
std::vector<UncertainRecord> listUncertain(const Law& law);

} // namespace thidua::regulation
