// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Kinds.h"

#include "text/Normal.h"

#include <algorithm>

namespace thidua::regulation {

namespace {

QString folded(const QString& name)
{
    return text::withOneToneStyle(text::lower(name.simplified()));
}

} // namespace

const Kind* Kinds::byTitle(const QString& title) const
{
    const QString wanted = folded(title);
    const auto found = std::find_if(all.begin(), all.end(), [&wanted](const Kind& kind) {
        return folded(kind.name) == wanted;
    });
    return found == all.end() ? nullptr : &*found;
}

const Kind* Kinds::byAbbreviation(const QString& abbreviation) const
{
    if (abbreviation.isEmpty())
        return nullptr;
    const auto found = std::find_if(all.begin(), all.end(), [&abbreviation](const Kind& kind) {
        return kind.abbreviation == abbreviation;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace thidua::regulation
