// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "pdf/PdfObjects.h"

namespace thidua::pdf {

/// What QPdfWriter wrote as PDF/A-1b, made so in truth (ISO 19005-1): metadata that say what the
/// information says (Qt's have today's date), and an intended output with our own profile of sRGB
/// (Qt's differs from version to version).
PdfObjects archived(PdfObjects pdf, const composition::Properties& properties);

} // namespace thidua::pdf
