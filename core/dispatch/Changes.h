// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Pages.h"

#include <QStringList>

#include <vector>

namespace thidua::dispatch {

/// By what a printed page is known again: the same ink at the same places gives the same text of 16
/// letters, today and in later versions.
QString fingerprintOf(const layout::Page& page);
QStringList fingerprintsOf(const layout::Pages& pages);

/// What became of a paper since it was printed.
struct Difference {
    std::vector<int> changed; ///< indices of the pages that are new or different
    int gone = 0;             ///< pages at the end of the old copies that there are no more

    bool isNone() const { return changed.empty() && gone == 0; }
    bool operator==(const Difference&) const = default;
};

Difference changesSince(const QStringList& printed, const QStringList& now);

} // namespace thidua::dispatch
