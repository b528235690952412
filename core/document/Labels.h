// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Block.h"

#include <QString>

namespace thidua::document {

/// The letters of điểm in their order (NĐ 30/2020 numbers its own this way); f, j, w and z never
/// occur.
inline constexpr QStringView pointLetters = u"abcdđeghiklmnopqrstuvxy";

/// Where a label stands in its series, from 1: 4 for "IV.", 3 for "2.3.", 5 for "đ)". 0 for a
/// bullet, an empty label and what is no label.
int ordinalOf(const QString& label);

/// The label of the same series at another place: ("a)", 5) gives "đ)", ("2.1.", 3) "2.3.",
/// ("Điều 1.", 2) "Điều 2.". A bullet stays as it is. The points count as the decrees do: a b c d đ
/// e g h …; where the letters end the label stays empty.
QString labelLike(const QString& label, int ordinal);

/// The first label of a block below a parent with that label: "I.", "1.", "1.1." below "1.", "a)",
/// "-", "+", "Điều 1.", "Chương I"; empty for what carries none.
QString firstLabel(BlockType type, int level, const QString& parentLabel);

} // namespace thidua::document
