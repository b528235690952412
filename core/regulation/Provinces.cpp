// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Provinces.h"

#include "base/JsonReader.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

QString folded(const QString& name)
{
    return text::withOneToneStyle(text::lower(name.simplified()));
}

/// Folding keeps the length, so most names need none.
bool isSame(const QString& name, const QString& wanted)
{
    return name.size() == wanted.size() && folded(name) == wanted;
}

bool isNamed(const Province& province, const QString& wanted)
{
    return isSame(province.name, wanted) ||
           std::any_of(province.aliases.begin(), province.aliases.end(),
                       [&wanted](const QString& alias) { return isSame(alias, wanted); });
}

Date dateOf(const JsonReader& json, const QString& key)
{
    const auto date = Date::fromIso(json.text(key));
    if (!date)
        json.complain(key, u"không phải là ngày"_s);
    return date.value_or(Date());
}

} // namespace

bool Province::existsOn(const Date& day) const
{
    return (from.isEmpty() || from <= day) && (to.isEmpty() || day <= to);
}

const Province* Provinces::find(const QString& name, const Date& day) const
{
    const QString wanted = folded(name);
    const Province* ofAnotherTime = nullptr;
    for (const Province& province : all) {
        if (!isNamed(province, wanted))
            continue;
        if (province.existsOn(day))
            return &province;
        ofAnotherTime = &province;
    }
    return ofAnotherTime;
}

base::Result<Provinces> loadProvinces(const QByteArray& json, const QString& name)
{
    const auto parsed = JsonReader::parse(json, name);
    if (!parsed)
        return base::Error{base::ErrorCode::Internal, parsed.error().message, {}};
    Provinces provinces;
    for (const auto& entry : parsed->objects(u"provinces"_s)) {
        provinces.all.push_back({entry.text(u"name"_s), entry.text(u"kind"_s),
                                 dateOf(entry, u"from"_s), dateOf(entry, u"to"_s),
                                 entry.lines(u"aliases"_s)});
        if (provinces.all.back().name.isEmpty())
            entry.complain(u"name"_s, u"còn trống"_s);
    }
    if (!parsed->isSound())
        return parsed->problem(base::ErrorCode::Internal);
    return provinces;
}

} // namespace thidua::regulation
