// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::cli {

/// The page thidua(1) as source for man, UTF-8, in the language of the moment. It carries the
/// version but no date: the same program gives the same bytes.
QString manualPage();

} // namespace thidua::cli
