// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/MeasuredForm.h"
#include "regulation/Figures.h"
#include "rules/Finding.h"

#include <vector>

namespace thidua::rules {

/// Holds what was measured on a paper against the figures of the regulation: paper, margins, sizes,
/// emphasis, paragraphs, short rules, page numbers. Nothing where all is in its range.
std::vector<Finding> checkForm(const form::MeasuredForm& form, const regulation::Figures& figures);

} // namespace thidua::rules
