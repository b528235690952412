// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/AgencyFace.h"

#include "text/Normal.h"

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Date;

namespace {

/// The last entry that holds: the later one is the correction.
const AgencyName* nameOn(const Agency& agency, const Date& day)
{
    const AgencyName* found = nullptr;
    for (const AgencyName& name : agency.names) {
        const regulation::Period period{name.from, name.until};
        if (period.contains(day))
            found = &name;
    }
    return found;
}

QString without(const QString& name, const QString& unit)
{
    const bool isPart = !unit.isEmpty() && name.endsWith(QString(u' ' + unit));
    return isPart ? name.chopped(unit.size() + 1) : name;
}

void takeProvince(AgencyFace& face, const QString& role, const Date& day,
                  const regulation::Law& law)
{
    const auto* province = law.provinces.find(face.province, day);
    if (!province)
        return;
    face.provinceName = province->name;
    face.provinceUnit = province->unit;
    face.provinceKind = province->kind;
    face.place = province->place;
    face.isGone = !province->existsOn(day);
    const auto byLaw = law.agencyNames.of(role, *province, day);
    if (!byLaw)
        return;
    face.name = byLaw->full;
    face.brief = byLaw->brief;
    face.abbreviation = byLaw->abbreviation;
}

void take(QString& into, const QString& own)
{
    if (!own.isEmpty())
        into = own;
}

} // namespace

QStringList AgencyFace::nameLines() const
{
    const bool isDivided = !provinceUnit.isEmpty() && name == shortName + u' ' + provinceUnit;
    return isDivided ? QStringList{text::upper(shortName), text::upper(provinceUnit)}
                     : QStringList{text::upper(name)};
}

QStringList AgencyFace::titledLines(const QString& title) const
{
    QStringList lines = nameLines();
    lines.first() = QString(text::upper(title) + u' ' + lines.first()).trimmed();
    return lines;
}

AgencyFace faceOf(const Agency& agency, const Date& day, const regulation::Law& law)
{
    AgencyFace face;
    face.id = agency.id;
    face.province = agency.province;
    face.headTitle = agency.headTitle;
    takeProvince(face, agency.role, day, law);
    const AgencyName* own = nameOn(agency, day);
    if (own) {
        const bool isRenamed = !own->name.isEmpty() && own->name != face.name;
        take(face.name, own->name);
        if (isRenamed)
            face.brief.clear();
        take(face.abbreviation, own->abbreviation);
        take(face.place, own->place);
        face.headLines = own->headLines;
        face.parent = own->parent;
    }
    face.shortName = without(face.name, face.provinceUnit);
    if (own)
        take(face.shortName, own->shortName);
    if (face.brief.isEmpty())
        face.brief = face.name;
    return face;
}

AgencyFace parentByRole(const AgencyFace& face, const QString& parentRole, const Date& day,
                        const regulation::Law& law)
{
    if (parentRole.isEmpty() || face.province.isEmpty())
        return {};
    Agency parent;
    parent.role = parentRole;
    parent.province = face.province;
    return faceOf(parent, day, law);
}

} // namespace thidua::emulation
