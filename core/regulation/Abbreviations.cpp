// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Abbreviations.h"

#include "text/Normal.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

Abbreviation readAbbreviation(const JsonReader& json, const Evidence&)
{
    return {{}, readNeeded(json, u"brief"_s), readNeeded(json, u"full"_s), readPeriod(json), {}};
}

} // namespace

const Abbreviation* Abbreviations::find(const QString& brief, const Date& day) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Abbreviation& known) {
        return known.brief == brief && known.period.contains(day);
    });
    return found == all.end() ? nullptr : &*found;
}

const Abbreviation* Abbreviations::ofPhrase(const QString& full, const Date& day) const
{
    const QString wanted = text::bare(full.simplified());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Abbreviation& known) {
        return text::bare(known.full) == wanted && known.period.contains(day);
    });
    return found == all.end() ? nullptr : &*found;
}

Abbreviations readAbbreviations(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readAbbreviation)};
}

} // namespace thidua::regulation
