// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace thidua::data {

/// Lets Tab go through the page that `part` stands on in the order in which its layouts are read.
/// To be called when a part of it was made later than what stands behind it.
void orderTabsAround(QWidget& part);

} // namespace thidua::data
