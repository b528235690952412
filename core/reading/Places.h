// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Outline.h"
#include "reading/SourceMap.h"

namespace thidua::reading {

/// The places of all blocks of an outline below `path`.
void addPlaces(const QString& component, const std::vector<int>& path, const Outline& outline,
               std::vector<SourcePlace>& places);

} // namespace thidua::reading
