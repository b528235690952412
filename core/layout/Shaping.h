// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Profile.h"

#include <QString>

#include <vector>

namespace thidua::layout {

/// Widths are added up in units that are whole for fonts of 2048 units per em and for sixths of a
/// twip: no sum depends on the order of its parts, and a line that fits exactly fits.
inline constexpr qint64 widthUnitsPerTwip = 3 * 2048;

/// What one UTF-16 unit takes, in width units.
qint32 advanceOf(char16_t unit, const composition::CharacterFormat& format, const FontTables& face);

/// Characters that take no room and leave no ink (soft hyphen, zero-width space, joiners, byte
/// order mark).
bool isInvisible(char16_t unit);

/// Neighbouring characters of one format.
struct Stretch {
    int start = 0;
    int end = 0;
    composition::CharacterFormat format;
    int reserve = 0; ///< that has to stay free behind it for it to fit, twips
    int note = 0;    ///< > 0: refers to that footnote of the section

    bool operator==(const Stretch&) const = default;
};

/// The text of a paragraph with the width of every character. Stretches follow each other without
/// gaps.
struct Shaped {
    QString text;
    std::vector<qint32> advances;   ///< width units, one per UTF-16 unit
    std::vector<Stretch> stretches; ///< every tab is one of its own
    bool hasTabs = false;

    int length() const { return static_cast<int>(text.size()); }
    bool isBlank(int index) const { return text.at(index) == u' '; }
    bool isTab(const Stretch& stretch) const { return hasTabs && text.at(stretch.start) == u'\t'; }
};

/// Neighbouring runs of the same format count as one, as in Word and LibreOffice. No kerning, no
/// ligatures.
Shaped shape(const std::vector<composition::Run>& runs, const Fonts& fonts,
             const Profile& profile = {});

} // namespace thidua::layout
