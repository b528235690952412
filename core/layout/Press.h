// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"
#include "layout/Fonts.h"
#include "layout/Profile.h"

namespace thidua::layout {

/// What every stage of the setting needs besides the text. Lives as long as the call that sets.
struct Press {
    const composition::StyleSheet& styles;
    const Fonts& fonts;
    const Profile& profile;
};

} // namespace thidua::layout
