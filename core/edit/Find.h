// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>
#include <vector>

namespace thidua::edit {

struct Search {
    QString text;
    bool marks = true;     ///< "thi đua" does not find "thi dua"
    bool capitals = false; ///< "sở" does not find "Sở"
    bool wholeWords = false;
};

/// Every place of the paper where it stands, in reading order; finds do not overlap.
std::vector<Selection> findAll(const document::OfficialDocument& paper, const Search& search);

/// Replaces these finds in one step.
std::optional<Step> replaceAll(const document::OfficialDocument& paper,
                               const std::vector<Selection>& finds, const QString& replacement,
                               const Selection& before);

} // namespace thidua::edit
