// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "layout/Fonts.h"
#include "layout/Pages.h"
#include "layout/Profile.h"

namespace thidua::layout {

/// Sets a paper: breaks lines and pages as the consumer of that profile does; the default is Word
/// in compatibility mode 14 (exact font units, no shrinking of blanks). Same flow, fonts and
/// profile, same pages.
Pages layOut(const composition::Flow& flow, const Fonts& fonts, const Profile& profile = {});

} // namespace thidua::layout
