// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactsOfSubjects.h"

#include "emulation/AwardingMembers.h"

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// The name under which a choice stands in the JSON.
template <typename Enum> QString nameOf(Enum choice)
{
    return schema::writeValue(choice).toString();
}

void addSubject(QJsonObject& facts, const Desk& desk, const Subject& subject)
{
    if (const Person* person = desk.person(subject.person)) {
        facts[u"kind"_s] = u"person"_s;
        facts[u"name"_s] = person->name;
        facts[u"honorific"_s] = honorificOf(desk, *person);
        facts[u"position"_s] = person->position;
        facts[u"unit"_s] = desk.unitName(person->agency, person->unit);
        return;
    }
    const AgencyId& agency = subject.agency.isEmpty() ? desk.data.office : subject.agency;
    const QString unit = desk.unitName(agency, subject.unit);
    facts[u"kind"_s] = unit.isEmpty() ? u"agency"_s : u"unit"_s;
    facts[u"name"_s] = unit.isEmpty() ? desk.face(subject.agency).name : unit;
    facts[u"unit"_s] = unit;
    facts[u"position"_s] = QString();
}

/// The law's name of a component, else its own.
QString componentName(const Desk& desk, const AwardDossier& dossier, const DossierComponent& part)
{
    const auto* award = desk.law().awards.find(dossier.award);
    const base::Date& day = dossier.received.isEmpty() ? desk.day : dossier.received;
    const auto* rule = award ? desk.law().dossiers.of(*award, day) : nullptr;
    if (!part.name.isEmpty() || !rule)
        return part.name.isEmpty() ? part.part : part.name;
    for (const auto& known : rule->parts)
        if (known.id == part.part)
            return known.name;
    return part.part;
}

bool isReady(ComponentState state)
{
    return state == ComponentState::Signed || state == ComponentState::Sealed ||
           state == ComponentState::Received || state == ComponentState::NotNeeded;
}

QJsonObject movementFact(const Desk& desk, const MovementPlan& plan)
{
    const SignerId& chosen = desk.view.signer.isEmpty() ? plan.signer : desk.view.signer;
    const bool isOfGrouping = plan.level == MovementLevel::Grouping;
    QJsonArray awards;
    for (const AwardAim& aim : plan.awards) {
        QJsonObject award = awardFacts(desk, aim.award);
        award[u"targets"_s] = textList(aim.targets);
        award[u"targetsText"_s] = joined(desk, aim.targets);
        award[u"criteria"_s] = textList(aim.criteria);
        awards += award;
    }
    QJsonObject facts{{u"id"_s, plan.id.value},
                      {u"level"_s, nameOf(plan.level)},
                      {u"number"_s, plan.number},
                      {u"date"_s, dateFacts(desk, plan.date)},
                      {u"name"_s, plan.name},
                      {u"theme"_s, plan.theme},
                      {u"bases"_s, citationList(desk, plan.bases)},
                      {u"preamble"_s, textList(plan.preamble)},
                      {u"purposes"_s, textList(plan.purposes)},
                      {u"requirements"_s, textList(plan.requirements)},
                      {u"contents"_s, itemFacts(plan.contents)},
                      {u"registrationRules"_s, textList(plan.registrationRules)},
                      {u"awards"_s, awards},
                      {u"dossierParts"_s, textList(plan.dossierParts)},
                      {u"duties"_s, dutyFacts(desk, plan.duties)},
                      {u"execution"_s, assignmentFacts(desk, plan.execution)},
                      {u"closing"_s, textList(plan.closing)},
                      {u"recipients"_s, recipientFacts(desk, plan.recipients)}};
    putUnlessEmpty(facts, u"guidance"_s, citationFacts(desk, plan.guidance));
    facts[u"signature"_s] = isOfGrouping ? groupingSignature(desk, chosen)
                                         : ownSignature(desk, desk.face(plan.issuer),
                                                        desk.signerFor(plan.issuer, chosen));
    return facts;
}

} // namespace

QJsonObject subjectFacts(const Desk& desk, const AwardDossier& dossier)
{
    const Submission* submission = submissionOf(desk, dossier.submission);
    QJsonObject facts{{u"award"_s, awardFactsBy(desk, dossier.award,
                                                submission ? submission->to.agency : AgencyId())}};
    addSubject(facts, desk, dossier.subject);
    return facts;
}

QJsonObject dossierFact(const Desk& desk, const AwardDossier& dossier)
{
    const auto known = desk.dossiers.constFind(&dossier);
    if (known != desk.dossiers.constEnd())
        return *known;
    QJsonArray components;
    QStringList missing;
    for (const DossierComponent& part : dossier.components) {
        const QString name = componentName(desk, dossier, part);
        if (!isReady(part.state))
            missing += name;
        components += QJsonObject{{u"name"_s, name},
                                  {u"state"_s, nameOf(part.state)},
                                  {u"isReady"_s, isReady(part.state)},
                                  {u"note"_s, part.note}};
    }
    QJsonObject facts{{u"id"_s, dossier.id.value},
                      {u"award"_s, awardFacts(desk, dossier.award)},
                      {u"achievement"_s, dossier.achievement},
                      {u"achievedFrom"_s, dateFacts(desk, dossier.achievedFrom)},
                      {u"achievedUntil"_s, dateFacts(desk, dossier.achievedUntil)},
                      {u"state"_s, nameOf(dossier.state)},
                      {u"components"_s, components},
                      {u"missing"_s, textList(missing)},
                      {u"isComplete"_s, !dossier.components.empty() && missing.isEmpty()},
                      {u"submission"_s, dossier.submission.value}};
    addSubject(facts, desk, dossier.subject);
    addAwardDetails(facts, desk, dossier);
    desk.dossiers.insert(&dossier, facts);
    return facts;
}

QJsonObject awardFacts(const Desk& desk, const QString& id)
{
    const auto* award = desk.law().awards.find(id);
    return {{u"id"_s, id},
            {u"code"_s, award ? award->code : QString()},
            {u"name"_s, award ? award->name : id},
            {u"level"_s, award ? award->level : QString()}};
}

QJsonArray movementFacts(const Desk& desk)
{
    QJsonArray list;
    for (const MovementPlan& plan : desk.data.movementPlans)
        if (plan.year == desk.year)
            list += movementFact(desk, plan);
    return list;
}

QJsonArray registrationFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Registration& one : desk.data.registrations) {
        QJsonArray awards;
        QStringList names;
        QStringList above;
        for (const QString& id : one.awards) {
            const QJsonObject award = awardFacts(desk, id);
            awards += award;
            names += award[u"name"_s].toString();
            if (award[u"level"_s].toString() != u"cơ sở")
                above += names.last();
        }
        QJsonObject facts{{u"id"_s, one.id.value},
                          {u"awards"_s, awards},
                          {u"awardsText"_s, joined(desk, names)},
                          {u"above"_s, textList(above)},
                          {u"field"_s, one.field},
                          {u"indicators"_s, textList(one.indicators)},
                          {u"submitted"_s, dateFacts(desk, one.submitted)},
                          {u"received"_s, one.received},
                          {u"state"_s, nameOf(one.state)}};
        addSubject(facts, desk, one.subject);
        list += facts;
    }
    return list;
}

QJsonArray dossierFacts(const Desk& desk)
{
    QJsonArray list;
    for (const AwardDossier& dossier : desk.data.dossiers)
        list += dossierFact(desk, dossier);
    return list;
}

} // namespace thidua::emulation
