// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ParagraphSetter.h"

#include <vector>

namespace thidua::layout {

/// Length in twips of a short rule under text whose widest line and last line are that wide. A rule
/// of a share below 1 lies between a third and a half of the widest line (NĐ 30/2020, PL I) and,
/// where both can be had, of the last line. What is left of the container on both sides is the same
/// number of whole twips, because the DOCX sets the rule by its indents.
int shortRuleLength(double share, double widest, double last, int container);

/// Gives the paragraph of a short rule its indents; `before` are the paragraphs above it in its
/// container. Others stay as they are.
SetParagraph withRuleLength(SetParagraph set, const std::vector<const SetParagraph*>& before);

} // namespace thidua::layout
