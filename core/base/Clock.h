// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

namespace thidua::base {

/// What day it is; tests pass a fixed one.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Date today() const = 0;
};

} // namespace thidua::base
