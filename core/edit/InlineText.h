// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Inline.h"

namespace thidua::edit {

/// Stretches of text with their emphasis, by UTF-16 offsets into the plain text.
int lengthOf(const document::Inlines& text);
document::Inlines part(const document::Inlines& text, int from, int count);
/// Both, one after the other; neighbours in the same format become one, empty ones go.
document::Inlines joined(document::Inlines left, const document::Inlines& right);
/// New characters take the format of what stands before the offset, at the beginning of what
/// follows; nothing but emphasis is taken over.
document::Inlines typedAt(const document::Inlines& text, int offset, const QString& typed);

} // namespace thidua::edit
