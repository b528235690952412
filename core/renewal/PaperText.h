// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/TextPlace.h"
#include "renewal/Ledger.h"

namespace thidua::renewal {

/// "body[2][0]", "signatures[0].authority[1]".
QString pathOf(const document::TextPlace& place);

/// Whether the stretch stands there because the data say so: what is to be looked at is told of the
/// data.
bool isFromData(const document::OfficialDocument& paper, const document::TextPlace& place,
                const Mention& stretch);

/// The text with the words of mentions that are certain put in place, emphasis and fields kept.
document::Inlines withCertain(document::Inlines text, const std::vector<Mention>& mentions);

} // namespace thidua::renewal
