// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace thidua::layout {

/// What becomes of the fraction of a twip that a complete stretch of text takes.
enum class StretchRounding { Truncated, Rounded };

/// Where a hyphen lets a line end.
enum class HyphenBreaks { Always, NotBeforeNumbers };

/// Whether a justified line takes one more word by making its blanks narrower.
enum class Shrinking {
    None,
    WheneverItFits,          ///< down to 3/4 of a blank
    WhenCloserThanStretching ///< down to 3/4 of a blank, unless stretching looks better
};

/// Where the room stands that multiple spacing adds to a line. It is the same unless lines of one
/// paragraph are of different heights.
enum class SpacingRoom {
    BelowLine, ///< of every line; Word
    AboveLine  ///< of every line but the first, and below the last one; LibreOffice
};

/// How one consumer of our DOCX sets lines. The values of a default one are those of the first
/// profile in resources/layout: exact units as in compatibility mode 14.
struct Profile {
    QString id;
    QString name; ///< for people
    int compatibilityMode = 14;
    int advancesPerTwip = 0; ///< advances are rounded to that part of a twip; 0: exact
    StretchRounding completeStretches = StretchRounding::Truncated;
    /// Whether a no-break blank or hyphen is a complete stretch of its own.
    bool heldStandAlone = false;
    HyphenBreaks hyphens = HyphenBreaks::Always;
    int italicReserve = 0; ///< n: 1/n of the line's height stays free behind italics; 0: none
    Shrinking shrinking = Shrinking::None;
    SpacingRoom multipleSpacing = SpacingRoom::BelowLine;
    int columnParts = 0; ///< columns are kept in whole parts of so many per table; 0: in twips
    /// Whether the last row of a table that began on another page keeps with what follows it.
    bool partedTablesKeep = true;
    /// Whether a joined cell heeds widows and orphans at the end of a page in a table without lines
    /// too.
    bool widowsWithoutLines = true;
    /// Whether a head that is repeated has the numbers of its footnotes again.
    bool repeatedNoteNumbers = true;
    /// Room that is kept between the text of a page and its footnotes, twips; 0: a line of the
    /// style Normal. What the DOCX asks for is 120.
    int noteSeparator = 120;

    bool operator==(const Profile&) const = default;
};

/// The profiles in resources/layout/profiles.json, never none. Refused, naming the member, where a
/// value is none that is known. `name` is the file, for the message.
base::Result<std::vector<Profile>> loadProfiles(const QByteArray& json, const QString& name);

} // namespace thidua::layout
