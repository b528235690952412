// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <QString>

namespace thidua::composition {

/// The words of the paper in reading order, one paragraph per line, without page numbers;
/// footnotes stand at the end of their section. No-break
/// blanks and hyphens become ordinary ones.
QString plainText(const Flow& flow);

} // namespace thidua::composition
