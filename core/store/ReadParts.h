// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/YearPackage.h"

namespace thidua::store {

/// What is said of a part that is not there, or not whole.
QString lossOf(const QString& part);

/// Reads the parts of a package in the current format into the file, its problems and its losses.
/// What is of no known kind is kept as it is.
void readParts(const OldPackage& package, UnpackedYear& year);

} // namespace thidua::store
