// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templating/ReadNodes.h"
#include "templating/Yaml.h"

namespace thidua::templating {

/// The data a template asks for.
std::vector<FieldSpec> readFields(const YamlValue& value, NodeReading& reading);

/// Lines of a component: a text of one or more lines, or a list of texts.
Nodes readComponent(const YamlValue& value, NodeReading& reading);

/// Words without fields.
QString readWords(const YamlValue& value, Complaint& complaint);
QStringList readWordList(const YamlValue& value, Complaint& complaint);

} // namespace thidua::templating
