// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/Writing.h"
#include "paper/PaperEditor.h"

namespace thidua::tests {

/// The data of the program and the fonts of this computer.
pipeline::World& world();

/// A plan with a head, one heading, one clause "1. Một" and a signature.
document::OfficialDocument plan();

/// An editor over that plan, the caret behind its only clause.
struct EditorDesk {
    EditorDesk();

    /// The body as "label text|label text".
    QString body() const;

    pipeline::Manuscript manuscript;
    paper::PaperEditor editor;
};

} // namespace thidua::tests
