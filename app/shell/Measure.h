// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace thidua::shell {

/// With THIDUA_MEASURE set, says on standard error how long after the start of the process the
/// window was painted first; otherwise does nothing.
void reportFirstPaint(QWidget& window);

} // namespace thidua::shell
