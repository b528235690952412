// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "document/OfficialDocument.h"
#include "regulation/Regulation.h"

namespace thidua::pipeline {

/// An empty paper of that kind to be written on: its title or, for a letter (công văn), a line for
/// its subject and one for whom it goes to; the symbol of its kind; month and year of today with
/// room for the day; one empty paragraph; the copy that is kept.
document::OfficialDocument newPaper(const regulation::Kind& kind,
                                    const regulation::FixedWords& words, const base::Date& today);

} // namespace thidua::pipeline
