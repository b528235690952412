// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/Marked.h"

namespace thidua::reading {

/// Text with Markdown emphasis (*, **, ***, _ where it is clearly meant) and backslash escapes
/// resolved. Line feeds stay where they are; emphasis may run over a few of them.
Marked withEmphasis(const QString& markdown);

} // namespace thidua::reading
