// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"

#include <QStringList>

namespace thidua::data {

/// A page of the forms: some members of the year, or of each year of each grouping.
struct Section {
    QString id;
    QString title;
    QString scope; ///< place of the record without indices: "groupings.years"; empty: the year
    QStringList members;

    /// Whether a problem at that place belongs on this page.
    bool holds(const QString& place) const;
};

/// In the order of the work of a year. A member of the year that nobody named here has a page of
/// its own at the end.
std::vector<Section> sections();

/// Whether the member at a place is shown on a page of its own, not within the form around it.
bool hasOwnSection(const QString& place);

/// "groupings[0].years[1].pledge" → "groupings.years.pledge".
QString withoutIndices(const QString& place);

/// A record that a scope means.
struct ScopePlace {
    QString place;
    QString title; ///< "Cụm Thi đua …, năm 2026"
};
std::vector<ScopePlace> placesOf(const YearDesk& desk, const Section& section);

} // namespace thidua::data
