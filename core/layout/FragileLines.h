// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Profile.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace thidua::layout {

/// Room that decides so narrowly is not to be trusted: programs round widths in places of their
/// own.
inline constexpr int fragileTwips = 2;

/// A line that may end elsewhere in another program.
struct FragileLine {
    int page = 0; ///< index
    int line = 0; ///< index among the lines of the page that have text
    composition::Source source;
    QString text;
    /// Twips of room that the line needs more (positive) or may lose (negative) before it ends
    /// elsewhere; nothing where that is more than `fragileTwips`.
    std::optional<double> margin;
    QStringList profiles; ///< ids of those that end it elsewhere

    bool operator==(const FragileLine&) const = default;
};

/// The fragile lines of a paper that is set by `own`, in the order of its pages. Of the others only
/// those of the same compatibility mode are asked, because the DOCX says which it is. What follows
/// a fragile line in its paragraph may move with it and is not named again.
std::vector<FragileLine> fragileLines(const composition::Flow& flow, const Fonts& fonts,
                                      const Profile& own, const std::vector<Profile>& others);

} // namespace thidua::layout
