// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Length.h"

#include <vector>

namespace thidua::form {

/// How long the short rules of a paper are (under the motto, the issuer, the abstract …), in the
/// order in which the composed paper has them. Known after layout, since they follow the text above
/// them.
struct RuleLengths {
    std::vector<base::Length> lengths;

    bool operator==(const RuleLengths&) const = default;
};

} // namespace thidua::form
