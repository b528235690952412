// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "document/OfficialDocument.h"
#include "layout/Pages.h"
#include "pipeline/World.h"

namespace thidua::pipeline {

/// A paper in its official form, and its pages.
struct SetPaper {
    composition::Flow flow;
    layout::Pages pages;
};

/// Composes and lays out.
SetPaper setPaper(const World& world, const document::OfficialDocument& paper);

} // namespace thidua::pipeline
