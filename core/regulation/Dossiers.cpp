// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Dossiers.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

DossierRule readRule(const JsonReader& json, const Evidence&)
{
    DossierRule rule;
    rule.name = readNeeded(json, u"name"_s);
    rule.kind = readAwardKind(json);
    rule.awards = json.lines(u"awards"_s);
    rule.period = readPeriod(json);
    for (const JsonReader& part : json.objects(u"parts"_s))
        rule.parts.push_back(
            {readNeeded(part, u"id"_s), readNeeded(part, u"name"_s), part.text(u"when"_s)});
    if (rule.parts.empty())
        json.complain(u"parts"_s, base::Sentence::tr("còn trống"));
    rule.copies = json.text(u"copies"_s);
    rule.article = json.text(u"article"_s);
    return rule;
}

} // namespace

const DossierRule* Dossiers::of(const Award& award, const Date& day) const
{
    const DossierRule* ofKind = nullptr;
    for (const DossierRule& rule : all) {
        if (!rule.period.contains(day))
            continue;
        if (rule.awards.contains(award.id))
            return &rule;
        if (rule.awards.isEmpty() && rule.kind == award.kind)
            ofKind = &rule;
    }
    return ofKind;
}

Dossiers readDossiers(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readRule)};
}

} // namespace thidua::regulation
