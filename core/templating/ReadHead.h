// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/ReadNodes.h"

namespace thidua::templating {

/// The head of a template: its name, the components of the paper that are not its body, the fields.
Template readHead(const SourceText& source, NodeReading& reading);

/// The names of the head's members with the component of the paper each one gives.
const std::vector<std::pair<QString, QString>>& componentNames();

} // namespace thidua::templating
