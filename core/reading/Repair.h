// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Line.h"

/// Repairs of blanks and punctuation; words are never touched.
namespace thidua::reading {

/// Single blanks, "…" where room is left for the pen, no blanks inside numbers and symbols of
/// papers or before a full stop.
Marked tidied(const Marked& text);

/// The mark at the end of a paper in its one form "./.", without a misread initial of the clerk
/// after it (quoted in the warnings).
Marked withEndMark(const Marked& text, int line, Warnings& warnings);

} // namespace thidua::reading
