// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <QByteArray>

namespace thidua::pdf {

/// The document information (ISO 32000-1, 14.3.3) as a dictionary.
QByteArray information(const composition::Properties& properties);

/// The same as an XMP packet that calls the file PDF/A-1b (ISO 19005-1, 6.7): every entry of the
/// information has its equal there (6.7.3).
QByteArray xmpPacket(const composition::Properties& properties);

/// A text string in UTF-16 with byte order mark, as hexadecimal digits.
QByteArray textString(const QString& text);

} // namespace thidua::pdf
