// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/History.h"
#include "edit/Outline.h"

#include <optional>

namespace thidua::edit {

/// A step that gives a list of blocks other contents and puts the caret into one of its entries.
struct Reshaped {
    Entries entries;
    int caretEntry = 0;
    int caretOffset = 0;
};

/// What a step is called, and what was selected before it.
struct Action {
    QString name;
    Selection before;
};

std::optional<Step> blockStep(const document::OfficialDocument& paper, const Action& action,
                              const Spot& spot, const Reshaped& after);

/// The entries of the list a spot is in.
Entries entriesOf(const document::OfficialDocument& paper, const Spot& spot);

/// A step that changes lines of a list component ("recipients", "bases" …).
bool isListOfLines(const QString& component);
QStringList linesOf(const document::OfficialDocument& paper, const QString& component);
Step linesStep(const document::OfficialDocument& paper, const Action& action,
               const QStringList& lines, const Caret& after);

} // namespace thidua::edit
