// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/NewYear.h"

#include "text/Normal.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// An id out of words: "Hưng Yên" → "hung-yen".
QString idOf(const QString& words)
{
    QString id;
    for (const QChar letter : text::bare(words))
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            id += letter;
        else if (!id.endsWith(u'-') && !id.isEmpty())
            id += u'-';
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

/// What the head of a body of that role is called.
QString headTitleOf(const QString& role)
{
    if (role == u"ubnd" || role == u"hdnd")
        return u"Chủ tịch"_s;
    if (role == u"thanh-tra")
        return u"Chánh Thanh tra"_s;
    return role == u"cap-uy" ? u"Bí thư"_s : u"Giám đốc"_s;
}

Agency ministry()
{
    AgencyName name;
    name.name = u"Bộ Nội vụ"_s;
    name.shortName = u"Bộ"_s;
    name.abbreviation = u"BNV"_s;
    name.headLines = {u"BỘ NỘI VỤ"_s};
    name.place = u"Hà Nội"_s;
    Agency agency;
    agency.id = {u"bnv"_s};
    agency.headTitle = u"Bộ trưởng"_s;
    agency.names = {name};
    return agency;
}

Agency agencyOf(const QString& role, const QString& province)
{
    Agency agency;
    agency.id = {idOf(QString(role + u' ' + province))};
    agency.role = role;
    agency.province = province;
    agency.headTitle = headTitleOf(role);
    return agency;
}

Grouping groupingOf(const NewYear& wish, const AgencyId& us, const AgencyId& organiser)
{
    Grouping grouping;
    grouping.id = {idOf(wish.grouping)};
    if (grouping.id.isEmpty())
        grouping.id = {u"cum"_s};
    grouping.kind = wish.kind;
    grouping.name = wish.grouping;
    grouping.headLines = {text::upper(wish.grouping)};
    grouping.organiser = organiser;
    GroupingYear year;
    year.year = wish.year;
    year.members = {{us, wish.ours, {}}};
    year.pledge.emplace();
    year.plan.emplace();
    grouping.years = {std::move(year)};
    return grouping;
}

} // namespace

EmulationYear dataOf(const NewYear& wish)
{
    EmulationYear data;
    data.year = wish.year;
    const Agency ours = agencyOf(wish.role, wish.province);
    data.office = ours.id;
    const bool isBlock = wish.kind == GroupingKind::Block;
    const Agency organiser = isBlock ? agencyOf(u"ubnd"_s, wish.province) : ministry();
    data.agencies = {organiser};
    if (!(ours.id == organiser.id))
        data.agencies.push_back(ours);
    Signer signer;
    signer.id = {u"thu-truong"_s};
    signer.agency = ours.id;
    data.signers = {signer};
    if (!wish.grouping.isEmpty())
        data.groupings = {groupingOf(wish, ours.id, organiser.id)};
    return data;
}

std::vector<std::pair<QString, QString>> rolesOn(const base::Date& day, const regulation::Law& law)
{
    std::vector<std::pair<QString, QString>> roles;
    for (const auto& form : law.agencyNames.all) {
        const bool isKnown = std::any_of(roles.begin(), roles.end(), [&form](const auto& role) {
            return role.first == form.role;
        });
        if (isKnown || !form.period.contains(day))
            continue;
        QString name = form.full;
        name.remove(u" {unit}"_s).remove(u" {name}"_s).remove(u" {place}"_s);
        roles.emplace_back(form.role, name);
    }
    return roles;
}

} // namespace thidua::emulation
