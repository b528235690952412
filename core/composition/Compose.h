// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextRuler.h"
#include "composition/Flow.h"
#include "composition/KnownWidths.h"
#include "document/OfficialDocument.h"
#include "regulation/Regulation.h"

namespace thidua::composition {

/// Puts a paper into the official form: which components stand where, in which style and words
/// (NĐ 30/2020, Phụ lục I, IV and Phụ lục III). The ruler serves the widths of fixed columns.
/// What was found about tables is kept in `widths` for the next time; null: not.
Flow compose(const document::OfficialDocument& paper, const regulation::Regulation& regulation,
             const base::TextRuler& ruler, KnownWidths* widths = nullptr);

} // namespace thidua::composition
