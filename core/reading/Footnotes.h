// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "reading/Reading.h"

#include <vector>

namespace thidua::reading {

/// "[^1]: Theo số liệu …": a footnote as converters to Markdown write it.
struct NoteDefinition {
    int line = 0;
    QString id;
    QString text;

    bool operator==(const NoteDefinition&) const = default;
};

/// A source without its footnotes.
struct NoteFree {
    std::vector<SourceLine> lines;
    std::vector<NoteDefinition> notes;
};

/// Takes out the notes that some other line refers to ("[^1]"); others are lines like any.
NoteFree withoutNotes(const std::vector<SourceLine>& source);

/// Puts the notes where the bodies of the paper and its annexes refer to them; a warning quotes
/// those that are referred to from elsewhere.
void placeNotes(document::OfficialDocument& paper, const std::vector<NoteDefinition>& notes);

} // namespace thidua::reading
