// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Kinds.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::regulation {

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString& name)
{
    return text::withOneToneStyle(text::lower(name.simplified()));
}

} // namespace

Kind readKind(const base::JsonReader& entry)
{
    const Kind kind{entry.text(u"name"_s), entry.text(u"abbreviation"_s),
                    entry.lines(u"without"_s)};
    if (kind.name.isEmpty())
        entry.complain(u"name"_s, base::Sentence::tr("còn trống"));
    return kind;
}

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
