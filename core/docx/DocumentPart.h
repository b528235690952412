// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/DocxWriter.h"
#include "docx/Margins.h"

namespace thidua::docx {

/// word/document.xml: the paper's paragraphs, tables and sections.
QByteArray documentPart(const composition::Flow& flow, const form::RuleLengths& rules,
                        const Margins& margins, Compatibility mode);

} // namespace thidua::docx
