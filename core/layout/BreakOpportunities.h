// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/Profile.h"

#include <QStringView>

namespace thidua::layout {

/// A no-break blank or hyphen.
bool isHolding(char16_t unit);

/// Whether a line may end right before `index` (0 < index < size), blanks aside: what LibreOffice
/// 24 does with Vietnamese text, found by probing it with every punctuation mark between letters,
/// digits and each other.
bool mayBreakBefore(QStringView text, qsizetype index, HyphenBreaks hyphens = HyphenBreaks::Always);

/// Where the line that cannot take the character at `cut` ends and the next one starts (start <
/// result). Blanks at the cut hang; a path such as "462/BNV-VP" goes to the next line whole; a word
/// longer than the line is split at the cut.
qsizetype breakPosition(QStringView text, qsizetype start, qsizetype cut,
                        HyphenBreaks hyphens = HyphenBreaks::Always);

} // namespace thidua::layout
