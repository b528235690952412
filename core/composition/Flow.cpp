// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Flow.h"

namespace thidua::composition {

QString Paragraph::text() const
{
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return text;
}

} // namespace thidua::composition
