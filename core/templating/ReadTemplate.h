// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "templating/ReadNodes.h"

namespace thidua::templating {

inline constexpr qsizetype mostTemplateBytes = 1024 * 1024;

/// A template from its text: the head between two lines "---", then the body. Refused, with file,
/// line, column and what was expected, where something is wrong. `file` is named in messages; the
/// id stays empty.
base::Result<Template> readTemplate(const QByteArray& text, const QString& file,
                                    const PartSource& parts);

} // namespace thidua::templating
