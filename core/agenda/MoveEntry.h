// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearFile.h"

#include <optional>

namespace thidua::agenda {

/// The file with what that entry of the time line stands for so many days later (earlier, where
/// negative), several days of an event with it. Nothing where it cannot be moved like that: it is
/// done or out of the house, comes back at intervals, or its day is reckoned from another one.
std::optional<store::YearFile> withMovedEntry(store::YearFile file, const QString& entry, int days);

} // namespace thidua::agenda
