// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Complaint.h"
#include "templating/Template.h"

namespace thidua::templating {

/// One line of a text, trimmed, with the place of its first sign.
struct SourceLine {
    QString text;
    base::Location start;
};

/// A line of the body that is no directive: its kind by its label, the rest as segments.
Line readBodyLine(const SourceLine& source, Complaint& complaint);

/// A line of the head or of a list: text and fields only.
Line readPlainLine(const SourceLine& source, Complaint& complaint);

} // namespace thidua::templating
