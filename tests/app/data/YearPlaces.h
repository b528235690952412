// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/YearDesk.h"
#include "data/YearForms.h"
#include "emulation/EmulationYear.h"

namespace thidua::data {

/// The law as it is shipped.
const regulation::Law& shippedLaw();
/// A whole season of placeholder data: templates/ke-hoach-cum/sample.json.
emulation::EmulationYear season();
/// A small year: an office with one unit, two people.
emulation::EmulationYear smallYear();
/// The day on which the tests are: a Thursday.
base::Date thursday();

} // namespace thidua::data
