// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "docx/DocxWriter.h"
#include "docx/Margins.h"

/// The parts round the document: what is in the package, how it hangs together, whose it is.
namespace thidua::docx {

/// Relationship ids of the document below this number are those of its fixed parts.
inline constexpr int firstMarginRelation = 10;

/// `hasNotes`: there is a part with footnotes.
QByteArray contentTypesPart(const Margins& margins, bool hasNotes);
QByteArray packageRelationsPart();
QByteArray documentRelationsPart(const Margins& margins, bool hasNotes);
QByteArray settingsPart(Compatibility mode, bool hasNotes);
QByteArray fontTablePart();
/// Created and modified are the paper's date, so that the same paper gives the same bytes.
QByteArray corePropertiesPart(const composition::Properties& properties);
QByteArray appPropertiesPart();

} // namespace thidua::docx
