// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "store/OutgoingEntry.h"
#include "store/YearFile.h"

namespace thidua::store {

/// The line of the register that a paper makes. Its number is 0 where it has none yet.
OutgoingEntry entryOf(const PaperId& id, const document::OfficialDocument& paper);

/// The number of a paper ("05", "12a") as the register counts; 0 where it does not begin with one.
int numberOf(const QString& text);

/// Lines for the papers of a year file that carry a number, those of one series alone.
std::vector<OutgoingEntry> numberedPapers(const YearFile& file, SeriesScheme scheme,
                                          const Series& series);

/// The register and the papers of the year as one list in the order of numbers: a paper that is
/// recorded under the number it carries stands once; others are added, without an id.
std::vector<OutgoingEntry> withPapers(std::vector<OutgoingEntry> recorded,
                                      const std::vector<OutgoingEntry>& papers);

} // namespace thidua::store
