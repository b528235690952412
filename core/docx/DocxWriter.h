// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "composition/Flow.h"
#include "form/RuleLengths.h"

#include <QByteArray>

namespace thidua::docx {

/// The value of w:compatibilityMode: 14 keeps lines as they are laid out here (docs/decisions).
enum class Compatibility { Mode14 = 14, Mode15 = 15 };

/// A package that Word opens without a word; same input, same bytes.
base::Result<QByteArray> toDocx(const composition::Flow& flow, const form::RuleLengths& rules,
                                Compatibility mode = Compatibility::Mode14);

} // namespace thidua::docx
