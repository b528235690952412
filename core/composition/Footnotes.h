// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

namespace thidua::composition {

/// A reference to a footnote in text of that format, its note not yet numbered.
Run noteReference(const QString& note, const CharacterFormat& text);

/// Numbers the references of a section from `first` on in reading order and puts their notes at
/// its end. Returns the number that comes next.
int numberNotes(Section& section, const StyleSheet& styles, int first);

/// Whether the DOCX needs a paragraph before the table that begins the section, where LibreOffice 7
/// would do it wrong: in a paper with footnotes it puts an empty line above a table that begins the
/// first section that has some, and leaves a later section that begins with one on the page of the
/// section before.
bool needsParagraphBefore(const Flow& flow, size_t section);

/// Height of that paragraph, twips: one before a later section, for LibreOffice 25 leaves out the
/// break before a hidden paragraph; otherwise 0.
int faintHeight(const Flow& flow, size_t section);

} // namespace thidua::composition
