// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "emulation/ConsultationMembers.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

QStringList partyNames(const Desk& desk, const std::vector<Party>& parties)
{
    QStringList names;
    for (const Party& party : parties)
        if (const QString name = partyName(desk, party); !name.isEmpty() && !names.contains(name))
            names += name;
    return names;
}

/// Whom the draft was sent to, by name.
QStringList askedNames(const Desk& desk, const Consultation& consultation)
{
    if (!consultation.asked.empty() || !desk.months)
        return partyNames(desk, consultation.asked);
    QStringList names;
    for (const Member& member : desk.months->members)
        if (member.agency != desk.data.office)
            names += desk.face(member.agency).name;
    return names;
}

QString keyOf(OpinionOutcome outcome) { return schema::writeValue(outcome).toString(); }

QJsonObject opinionFact(const Desk& desk, const Opinion& opinion)
{
    QJsonObject facts{{u"from"_s, partyName(desk, opinion.who)},
                      {u"part"_s, opinion.part},
                      {u"text"_s, opinion.text},
                      {u"outcome"_s, keyOf(opinion.outcome)},
                      {u"outcomeText"_s, desk.say(u"opinion."_s + keyOf(opinion.outcome))},
                      {u"answer"_s, opinion.answer}};
    putUnlessEmpty(facts, u"document"_s, citationFacts(desk, opinion.document));
    return facts;
}

bool isOurs(const Desk& desk, const Opinion& opinion)
{
    return opinion.who.role == PartyRole::Us ||
           (!opinion.who.agency.isEmpty() && opinion.who.agency == desk.data.office);
}

/// How many opinions came to which end.
void addCounts(QJsonObject& facts, const Consultation& consultation)
{
    for (const auto& [outcome, name] : schema::Choices<OpinionOutcome>::all) {
        const auto same = [wanted = outcome](const Opinion& one) { return one.outcome == wanted; };
        const auto count =
            std::count_if(consultation.opinions.begin(), consultation.opinions.end(), same);
        facts[QString::fromUtf16(name)] = static_cast<int>(count);
    }
}

QJsonObject consultationFact(const Desk& desk, const Consultation& consultation)
{
    QJsonArray opinions;
    QJsonArray ours;
    const QStringList agreeing = partyNames(desk, consultation.agreeing);
    QStringList answered = agreeing;
    for (const Opinion& opinion : consultation.opinions) {
        opinions += opinionFact(desk, opinion);
        if (isOurs(desk, opinion))
            ours += opinions.last();
        if (const QString name = partyName(desk, opinion.who); !answered.contains(name))
            answered += name;
    }
    const QStringList asked = askedNames(desk, consultation);
    QStringList silent = asked;
    for (const QString& name : answered)
        silent.removeAll(name);
    QJsonObject facts{{u"id"_s, consultation.id.value},
                      {u"title"_s, consultation.title},
                      {u"due"_s, dateFacts(desk, consultation.due)},
                      {u"asked"_s, textList(asked)},
                      {u"answered"_s, textList(answered)},
                      {u"agreeing"_s, textList(agreeing)},
                      {u"silent"_s, textList(silent)},
                      {u"opinions"_s, opinions},
                      {u"ours"_s, ours}};
    putUnlessEmpty(facts, u"letter"_s, citationFacts(desk, consultation.letter));
    addCounts(facts, consultation);
    return facts;
}

} // namespace

void addConsultations(QJsonObject& facts, const Desk& desk)
{
    QJsonArray list;
    QJsonObject chosen;
    for (const Consultation& consultation : desk.data.consultations) {
        list += consultationFact(desk, consultation);
        const auto& wanted = desk.view.consultation;
        if (wanted.isEmpty() ? chosen.isEmpty() : consultation.id == wanted)
            chosen = list.last().toObject();
    }
    facts[u"consultations"_s] = list;
    putUnlessEmpty(facts, u"consultation"_s, chosen);
}

} // namespace thidua::emulation
