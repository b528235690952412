// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Style.h"
#include "docx/Xml.h"

namespace thidua::docx {

/// How much of a format is written.
enum class Extent {
    Whole,     ///< a style: every length and size, so that it stands on its own
    Difference ///< direct formatting: what the base does not have
};

struct ParagraphProperties {
    const composition::ParagraphFormat& format;
    const composition::ParagraphFormat& base;
    Extent extent = Extent::Difference;
    bool pageBreakBefore = false;
};

/// The children of w:pPr from w:keepNext to w:outlineLvl, in the order of the schema (CT_PPrBase).
void writeParagraphFormat(Xml& xml, const ParagraphProperties& properties);

/// The children of w:rPr, in the order of the schema (EG_RPrBase). Latin and complex script in
/// pairs.
void writeCharacterFormat(Xml& xml, const composition::CharacterFormat& format,
                          const composition::CharacterFormat& base, Extent extent);

} // namespace thidua::docx
