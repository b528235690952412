// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"

namespace thidua::support {

/// A paper of some pages with head, body, recipients and signature; same seed, same paper.
document::OfficialDocument randomPaper(unsigned seed);

} // namespace thidua::support
