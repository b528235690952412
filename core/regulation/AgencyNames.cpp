// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/AgencyNames.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;

namespace {

AgencyForm readForm(const JsonReader& json, const Evidence&)
{
    return {{},
            readNeeded(json, u"role"_s),
            json.text(u"provinceKind"_s),
            readNeeded(json, u"full"_s),
            json.text(u"brief"_s),
            json.text(u"abbreviation"_s),
            readPeriod(json),
            {}};
}

QString filled(QString form, const Province& province)
{
    return form.replace(u"{unit}"_s, province.unit)
        .replace(u"{name}"_s, province.name)
        .replace(u"{place}"_s, province.place);
}

} // namespace

std::optional<AgencyName> AgencyNames::of(const QString& role, const Province& province,
                                          const base::Date& day) const
{
    std::vector<AgencyForm> fitting;
    for (const AgencyForm& form : all)
        if (form.role == role &&
            (form.provinceKind.isEmpty() || form.provinceKind == province.kind))
            fitting.push_back(form);
    const AgencyForm* form = findOn(fitting, day);
    if (!form)
        return std::nullopt;
    const QString full = filled(form->full, province);
    return AgencyName{full, form->brief.isEmpty() ? full : filled(form->brief, province),
                      form->abbreviation, together(form->evidence, province.evidence)};
}

AgencyNames readAgencyNames(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readForm)};
}

} // namespace thidua::regulation
