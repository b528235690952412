// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Flow.h"

#include <QByteArray>

namespace thidua::docx {

/// The two notes of every part of footnotes that draw the rule above the others.
inline constexpr int noteSeparatorId = -1;
inline constexpr int noteContinuationId = 0;

bool hasNotes(const composition::Flow& flow);

/// word/footnotes.xml: the rules above footnotes, then the notes of all sections, each with its
/// number as id.
QByteArray footnotesPart(const composition::Flow& flow);

} // namespace thidua::docx
