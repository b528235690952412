// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/PdfObjects.h"

#include <QStringList>

namespace thidua::pdf {

/// Where the structure of a file breaks ISO 19005-1 on level B, one sentence each; reads the bytes
/// anew. No validator of PDF/A is in Debian: this holds the clauses that a paper without pictures,
/// forms and annotations can break.
QStringList archiveFaults(const QByteArray& bytes);

} // namespace thidua::pdf
