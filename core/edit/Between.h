// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"

#include <optional>

namespace thidua::edit {

/// The step that turns one paper into another, as a form or a repair makes them: every member that
/// differs, and the smallest part of the body. Nothing where they are equal.
std::optional<Step> between(const document::OfficialDocument& before,
                            const document::OfficialDocument& after, const QString& name,
                            const Selection& selection);

} // namespace thidua::edit
