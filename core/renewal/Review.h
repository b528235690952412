// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/Change.h"

#include <QStringList>

#include <optional>
#include <set>

namespace thidua::renewal {

/// The map of a year file while somebody goes through it.
struct Review {
    ChangeMap map;
    std::set<QString> done; ///< ids of the places that were looked at

    /// What was recomputed needs nobody.
    static bool asks(const Change& change) { return change.kind != ChangeKind::Recomputed; }
    bool isDone(const Change& change) const { return done.contains(change.id); }
    int asked() const;
    int left() const;
    bool operator==(const Review&) const = default;
};

/// Nothing where the year was not made from another one, or its map cannot be read.
std::optional<Review> reviewOf(const store::YearFile& file);

/// The file with these places ticked, or no longer; nothing else of the map changes.
store::YearFile withDone(store::YearFile file, const QStringList& ids, bool done);

} // namespace thidua::renewal
