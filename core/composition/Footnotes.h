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

} // namespace thidua::composition
