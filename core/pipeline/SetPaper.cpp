// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SetPaper.h"

#include "composition/Compose.h"
#include "layout/HeldHyphens.h"
#include "layout/Layout.h"

namespace thidua::pipeline {

SetPaper setPaper(const World& world, const document::OfficialDocument& paper)
{
    SetPaper made;
    made.flow = composition::compose(paper, world.regulation, world.fonts);
    layout::layOutHeld(made.flow, [&]() -> const layout::Pages& {
        return made.pages = layout::layOut(made.flow, world.fonts, world.profiles.front());
    });
    return made;
}

} // namespace thidua::pipeline
