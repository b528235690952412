// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/Case.h"

namespace thidua::dossier {

/// A time limit that concerns a dossier.
struct TimeReport {
    QString title = {};
    QString source = {}; ///< "hồ sơ", "đợt trình", the plan, the article
    base::Date last = {};
    base::Date workingDay = {}; ///< do it by then
    QString hint = {};          ///< where the two differ, and why
    base::Date done = {};
    bool isLate = false; ///< done later than the last day, or open although that day is over
    std::optional<int> daysLeft = {}; ///< on the day asked about; negative: over
    QString toConfirm = {};           ///< how the words are read, what the table of holidays lacks
};

/// Of the dossier, its submission, the plan and the law, in the order of time. `today` empty: no
/// statement about what is left.
std::vector<TimeReport> timesOf(const Case& one, const base::Date& today);

} // namespace thidua::dossier
