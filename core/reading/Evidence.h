// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Closing.h"
#include "reading/Head.h"

#include <QString>

namespace thidua::reading {

/// What was recovered, to be judged: is it an official paper at all?
struct Recovered {
    const Lines& lines;
    const Head& head;
    const Closing& closing;
    const document::OfficialDocument& paper;
    bool hasRecipientsMark = false;
};

/// Empty where it is an official paper; else one sentence on what was seen instead, and what to do.
QString whyNoPaper(const Recovered& recovered);

} // namespace thidua::reading
