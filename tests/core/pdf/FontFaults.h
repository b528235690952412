// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/PdfObjects.h"

#include <QStringList>

namespace thidua::pdf {

/// ISO 19005-1, 6.3: composite fonts whole in their dictionaries, embedded, with the widths of the
/// embedded file and a CIDSet that has just its glyphs.
QStringList fontFaults(const PdfObjects& pdf);

/// What a stream says when it is unpacked.
QByteArray unpacked(const PdfObject& object);

/// The object that the key refers to; nullptr where there is none.
const PdfObject* referred(const PdfObjects& pdf, const QByteArray& head, const QString& key);

} // namespace thidua::pdf
