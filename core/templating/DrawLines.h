// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"
#include "templating/Environment.h"

#include <QStringList>

#include <vector>

namespace thidua::templating {

/// The lines of a component, with what shows a datum marked; a line that is one field with a list
/// becomes one line per entry, and an empty line is none. Nothing more is drawn once `rounds` is
/// used up.
std::vector<document::Inlines> drawMarkedLines(const Nodes& nodes, Evaluation& evaluation,
                                               int& rounds);

/// The same as plain text.
QStringList drawLines(const Nodes& nodes, Evaluation& evaluation, int& rounds);

} // namespace thidua::templating
