// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/Template.h"

#include <QSet>

/// What a template asks of the data, found without drawing it.
namespace thidua::templating {

/// Every path in these lines: "grouping.members", "hs.name" of a repeat too.
QSet<QString> pathsIn(const Nodes& nodes);

/// The first names of all paths of the template, those of its repeats among them. Data of other
/// names cannot show in a paper of it.
QSet<QString> rootsOf(const Template& form);

} // namespace thidua::templating
