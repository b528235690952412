// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Complaint.h"
#include "templating/Template.h"

#include <vector>

namespace thidua::templating {

/// Whether "**" and "*" are emphasis (the body) or stars (lines of the head, recipients …).
enum class Emphasis { Read, Literal };

/// A line of a template: text, {{fields}}, [[pieces that depend on fields]], **bold**, *italic*; a
/// backslash makes the next sign an ordinary one.
Segments readSegments(const QString& text, const base::Location& start, Emphasis emphasis,
                      Complaint& complaint);

/// The cells of "| … | … |", each with its place; signs inside {{ }} part nothing.
std::vector<Segments> readCells(const QString& row, const base::Location& start,
                                Complaint& complaint);

/// Whether fields or dependent pieces stand in it.
bool hasOptional(const Segments& segments);

} // namespace thidua::templating
