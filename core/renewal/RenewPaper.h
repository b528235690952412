// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Facts.h"
#include "renewal/Ledger.h"
#include "templating/Template.h"

namespace thidua::renewal {

/// What a paper is drawn from in the new year.
struct PaperDesk {
    const emulation::EmulationYear& data; ///< of the new year
    emulation::Sources sources;
    const templating::Template* form = nullptr; ///< null: drawn from none, or from one not here
    const YearTurn& turn;
    Ledger& ledger;
};

/// The paper as a draft of the new year: without number and day, drawn again from the new data
/// where there is a template, its own words read and moved along.
store::PaperFile renewedPaper(const store::PaperFile& old, const PaperDesk& desk);

} // namespace thidua::renewal
