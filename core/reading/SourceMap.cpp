// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/SourceMap.h"

#include <algorithm>

namespace thidua::reading {

int SourceMap::lineOf(const QString& component, const std::vector<int>& path) const
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const SourcePlace& place) {
        return place.component == component && place.path == path;
    });
    return found == places.end() ? 0 : found->line;
}

} // namespace thidua::reading
