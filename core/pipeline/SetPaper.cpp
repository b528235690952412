// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SetPaper.h"

#include "composition/Compose.h"
#include "layout/HeldHyphens.h"
#include "layout/Layout.h"

namespace thidua::pipeline {

namespace {

/// Holding one hyphen moves the lines after it, where another may come to the end. Two or three
/// rounds settle a paper.
constexpr int mostRounds = 8;

} // namespace

SetPaper setPaper(const World& world, const document::OfficialDocument& paper)
{
    SetPaper made;
    made.flow = composition::compose(paper, world.regulation, world.fonts);
    made.pages = layout::layOut(made.flow, world.fonts, world.profiles.front());
    for (int round = 0; round < mostRounds && layout::holdHyphens(made.flow, made.pages) > 0;
         ++round)
        made.pages = layout::layOut(made.flow, world.fonts, world.profiles.front());
    return made;
}

} // namespace thidua::pipeline
