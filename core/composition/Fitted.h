// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/FitValues.h"
#include "regulation/Figures.h"

namespace thidua::composition {

/// The figures with these values taken off the usual ones, never beyond their range. Sizes keep
/// their pairs: all that can go down a point together do (NĐ 30/2020, PL I, V, note 1); those of
/// tables, which the decree does not rule, stay.
regulation::Figures fitted(regulation::Figures figures, const document::FitValues& values);

} // namespace thidua::composition
