// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/Package.h"
#include "support/RawZip.h"

#include <string>

namespace thidua::support {

/// Name of the fault for which unpack() refuses it; "accepted" where there is none. Fails the test
/// where the refusal is not one sentence that begins with the file.
std::string faultOf(const RawZip& zip, const archive::Limits& limits = {});
std::string faultOf(const RawEntry& entry);

} // namespace thidua::support
