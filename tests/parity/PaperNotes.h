// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Profile.h"

#include <QByteArray>

namespace thidua::parity {

struct Comparison {
    const composition::Flow& flow;
    const layout::Fonts& fonts;
    const layout::Profile& own;
    const layout::Profile& consumer;
};

/// What the comparison with the consumer's pages has to know, as JSON:
/// "fragile": [[page, text]] of lines that a twip or two of room decide;
/// "loose": [[y]] per page, points from the top, below each of which baselines may be further off
/// (bordered tables, mixed sizes under spacing that is not single, tabs);
/// "breaking": per page, whether a row stands on it that may break, or is joined to the next;
/// "tabs": per page, whether a paragraph with tabs stands on it;
/// "lines", "equal": how many lines our own profile has, and how many of them are the consumer's;
/// "unnamed": lines that differ first in their paragraph and are not among our own fragile lines.
QByteArray notesOf(const Comparison& comparison);

} // namespace thidua::parity
