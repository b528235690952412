// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"
#include "docx/DocxWriter.h"
#include "docx/ParagraphWriter.h"

namespace thidua::docx {

/// Whether there is anything of it to write; Word refuses a table without rows.
bool isWritten(const composition::Table& table);

/// A w:tbl of fixed layout, whose width is the sum of its columns.
void writeTable(ParagraphWriter& paragraphs, const composition::Table& table, Compatibility mode);

} // namespace thidua::docx
