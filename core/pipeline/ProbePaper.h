// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "pipeline/World.h"

namespace thidua::pipeline {

/// A paper of which a consumer's lines tell how it sets lines: justified paragraphs whose indents
/// are chosen so that the profiles we know break them differently, or so that a line fits by less
/// than a twip; italics, hyphens and slashes at the margin, spacing, a bordered table. Same fonts
/// and profiles, same paper.
composition::Flow probePaper(const World& world);

} // namespace thidua::pipeline
