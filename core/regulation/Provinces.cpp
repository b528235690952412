// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Provinces.h"

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

ProvinceCode readCode(const JsonReader& json)
{
    return {readNeeded(json, u"code"_s), readPeriod(json)};
}

Province readProvince(const JsonReader& json, const Evidence&)
{
    Province province;
    province.name = readNeeded(json, u"name"_s);
    province.kind = readNeeded(json, u"kind"_s);
    province.from = readDate(json, u"from"_s);
    province.to = readDate(json, u"to"_s);
    province.aliases = json.lines(u"aliases"_s);
    province.unit =
        json.has(u"unit"_s) ? json.text(u"unit"_s) : QString(province.kind + u' ' + province.name);
    province.place = json.has(u"place"_s) ? json.text(u"place"_s) : province.name;
    province.region = json.text(u"region"_s);
    province.successor = json.text(u"successor"_s);
    for (const JsonReader& code : json.objects(u"codes"_s))
        province.codes.push_back(readCode(code));
    return province;
}

} // namespace

bool Province::existsOn(const Date& day) const
{
    return (from.isEmpty() || from <= day) && (to.isEmpty() || day <= to);
}

QString Province::codeOn(const Date& day) const
{
    const ProvinceCode* code = findOn(codes, day);
    return code && existsOn(day) ? code->code : QString();
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

const Province* Provinces::successorOn(const QString& name, const Date& day) const
{
    const Province* province = find(name, day);
    // Never longer than the table itself: an office may have entered a circle.
    for (size_t step = 0; province && step < all.size(); ++step) {
        if (province->existsOn(day))
            return province;
        province = findById(all, province->successor);
    }
    return nullptr;
}

std::vector<const Province*> Provinces::on(const Date& day) const
{
    std::vector<const Province*> found;
    for (const Province& province : all)
        if (province.existsOn(day))
            found.push_back(&province);
    return found;
}

Provinces readProvinces(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"provinces"_s, origin, readProvince)};
}

base::Result<Provinces> loadProvinces(const QByteArray& json, const QString& name)
{
    return loadTable(json, name, Origin::Program, readProvinces);
}

} // namespace thidua::regulation
