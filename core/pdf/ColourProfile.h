// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thidua::pdf {

/// An ICC profile of the colours of IEC 61966-2-1 (sRGB) for a screen, in version 2.1 of the
/// format, the one that PDF 1.4 knows (Qt writes version 4 curves). The same bytes always.
QByteArray srgbProfile();

} // namespace thidua::pdf
