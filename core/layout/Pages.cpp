// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Pages.h"

namespace thidua::layout {

QString TextLine::text() const
{
    QString text;
    for (const auto& fragment : fragments)
        text += fragment.text;
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace thidua::layout
