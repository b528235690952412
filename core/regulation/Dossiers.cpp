// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Dossiers.h"

#include "base/Sentence.h"

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;

namespace {

PartNeed readNeed(const JsonReader& json)
{
    return {json.lines(u"subjects"_s), json.lines(u"awards"_s), json.lines(u"levels"_s),
            json.text(u"occasion"_s), json.text(u"measure"_s)};
}

DossierRule readRule(const JsonReader& json, const Evidence&)
{
    DossierRule rule;
    rule.name = readNeeded(json, u"name"_s);
    rule.kind = readAwardKind(json);
    rule.awards = json.lines(u"awards"_s);
    rule.occasion = json.text(u"occasion"_s);
    rule.period = readPeriod(json);
    for (const JsonReader& part : json.objects(u"parts"_s))
        rule.parts.push_back({readNeeded(part, u"id"_s), readNeeded(part, u"name"_s),
                              part.text(u"when"_s), readNeed(part.object(u"for"_s))});
    if (rule.parts.empty())
        json.complain(u"parts"_s, base::Sentence::tr("còn trống"));
    rule.copies = json.text(u"copies"_s);
    rule.article = json.text(u"article"_s);
    return rule;
}

} // namespace

bool PartNeed::isEmpty() const { return *this == PartNeed(); }

const DossierRule* Dossiers::of(const Award& award, const Date& day, const QString& occasion) const
{
    const DossierRule* best = nullptr;
    int bestRank = 0;
    for (const DossierRule& rule : all) {
        const bool isNamed = rule.awards.contains(award.id);
        const bool isOfKind = rule.awards.isEmpty() && rule.kind == award.kind;
        const bool isForOccasion = rule.occasion.isEmpty() || rule.occasion == occasion;
        if (!rule.period.contains(day) || !isForOccasion || (!isNamed && !isOfKind))
            continue;
        const int rank = 1 + (isNamed ? 1 : 0) + (rule.occasion.isEmpty() ? 0 : 2);
        // Of equals the later one, as with the rules of a kind.
        if (rank > bestRank || (rank == bestRank && !isNamed)) {
            best = &rule;
            bestRank = rank;
        }
    }
    return best;
}

Dossiers readDossiers(const JsonReader& root, Origin origin)
{
    return {readRecords(root, u"records"_s, origin, readRule)};
}

} // namespace thidua::regulation
