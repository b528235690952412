// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Line.h"

namespace thidua::paper {

/// The paragraphs and tables of a web page or of what a word processor or spreadsheet puts on the
/// clipboard, with bold, italic and the labels of lists; empty where it is too large or too deep.
/// Scripts, pictures and what lies elsewhere are not looked at.
reading::Lines formattedLines(const QString& html);

} // namespace thidua::paper
