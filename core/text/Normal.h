// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thidua::text {

/// Canonical composition (NFC), the only form inside the program.
QString composed(const QString& text);

/// Lower case without tone marks and diacritics, đ as d: for search and for comparing what people
/// type.
QString bare(const QString& text);

/// The same letters whatever the style of tone marks (hoà = hòa, uỷ = ủy); case is kept.
QString withOneToneStyle(const QString& text);

/// Capitals by Vietnamese rules.
QString upper(const QString& text);
QString lower(const QString& text);

/// Whether it has a letter and no small one.
bool isCapitals(const QString& text);

} // namespace thidua::text
