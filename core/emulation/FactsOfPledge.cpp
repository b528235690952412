// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "text/NumbersInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

bool isBySending(const Pledge& pledge) { return pledge.mode == SignMode::Circulation; }

/// Those that somebody gets: a cluster without an organiser has none for it.
std::vector<ExtraCopy> extraCopiesOf(const Desk& desk, const Pledge& pledge)
{
    std::vector<ExtraCopy> given = pledge.extraCopies;
    given.erase(std::remove_if(given.begin(), given.end(),
                               [&desk](const ExtraCopy& extra) {
                                   return partyName(desk, extra.to).isEmpty();
                               }),
                given.end());
    return given;
}

int copiesOf(const Desk& desk)
{
    return static_cast<int>(desk.months->members.size() +
                            extraCopiesOf(desk, *desk.months->pledge).size());
}

QString sentenceKey(const Pledge& pledge)
{
    if (isBySending(pledge))
        return pledge.consent == CitedDocument() ? u"sentence.circulation"_s
                                                 : u"sentence.circulationByConsent"_s;
    return pledge.witnesses.isEmpty() ? u"sentence.meeting"_s : u"sentence.meetingWithWitness"_s;
}

/// The day is left to the pen as far as it is not known, the year is that of the grouping.
QString sentenceOf(const Desk& desk, const Pledge& pledge)
{
    const auto members = memberFaces(desk);
    const base::Date known =
        pledge.date.isEmpty() ? base::Date::of(desk.year).value_or(base::Date()) : pledge.date;
    return desk.say(sentenceKey(pledge),
                    {{u"date"_s, dateFacts(desk, known)[u"pen"_s].toString()},
                     {u"witnesses"_s, joined(desk, pledge.witnesses)},
                     {u"count"_s, text::twoDigits(static_cast<int>(members.size()))},
                     {u"grouping"_s, desk.grouping->name},
                     {u"members"_s, membersText(desk, members)},
                     {u"consent"_s, citationFacts(desk, pledge.consent)[u"text"_s].toString()},
                     {u"year"_s, QString::number(desk.year)}});
}

QString extraText(const Desk& desk, const ExtraCopy& extra)
{
    const bool hasPurpose = !extra.purpose.isEmpty();
    return desk.say(hasPurpose ? u"copies.extraWithPurpose"_s : u"copies.extra"_s,
                    {{u"copies"_s, text::twoDigits(1)},
                     {u"to"_s, partyName(desk, extra.to)},
                     {u"purpose"_s, extra.purpose}});
}

void addCopies(QJsonObject& facts, const Desk& desk, const Pledge& pledge)
{
    const int copies = copiesOf(desk);
    QStringList sentence{desk.say(u"copies.sentence"_s, {{u"copies"_s, text::twoDigits(copies)},
                                                         {u"brief"_s, desk.word(u"brief"_s)}})};
    QJsonArray extras;
    for (const ExtraCopy& extra : extraCopiesOf(desk, pledge)) {
        sentence += extraText(desk, extra);
        extras += QJsonObject{{u"to"_s, partyName(desk, extra.to)},
                              {u"purpose"_s, extra.purpose},
                              {u"text"_s, extraText(desk, extra)}};
    }
    facts[u"copies"_s] = copies;
    facts[u"copiesText"_s] = text::twoDigits(copies);
    facts[u"copiesWords"_s] = text::numberInWords(copies);
    facts[u"extraCopies"_s] = extras;
    facts[u"copiesSentence"_s] = sentence.join(u", "_s);
}

QJsonObject matrixFacts(const Desk& desk, const Pledge& pledge)
{
    auto members = memberFaces(desk);
    const auto rank = [](const MemberFace& member) {
        return member.role == MemberRole::Head ? 0 : member.role == MemberRole::Deputy ? 1 : 2;
    };
    std::stable_sort(members.begin(), members.end(),
                     [&rank](const MemberFace& left, const MemberFace& right) {
                         return rank(left) < rank(right);
                     });
    QJsonArray cells;
    for (const MemberFace& member : members)
        cells += memberSignature(desk, member);
    const bool isWitnessed = !isBySending(pledge);
    return {{u"witness"_s, textList(isWitnessed ? pledge.witnessHead : QStringList())},
            {u"cells"_s, cells}};
}

CirculationStep stepOf(const Pledge& pledge, const AgencyId& member)
{
    for (const CirculationStep& step : pledge.circulation)
        if (step.member == member)
            return step;
    return {};
}

/// How far the copies have come with every member, and together.
QJsonObject circulationFacts(const Desk& desk, const Pledge& pledge)
{
    const int wanted = copiesOf(desk);
    QJsonArray rows;
    int complete = 0;
    int signedCopies = 0;
    int sealedCopies = 0;
    for (const MemberFace& member : memberFaces(desk)) {
        const CirculationStep step = stepOf(pledge, member.face.id);
        const bool isComplete = step.signedCopies >= wanted && step.sealedCopies >= wanted;
        complete += isComplete ? 1 : 0;
        signedCopies += step.signedCopies;
        sealedCopies += step.sealedCopies;
        QJsonObject row{{u"order"_s, member.order},
                        {u"name"_s, member.face.name},
                        {u"signed"_s, step.signedCopies},
                        {u"sealed"_s, step.sealedCopies},
                        {u"wanted"_s, wanted},
                        {u"note"_s, step.note},
                        {u"isComplete"_s, isComplete}};
        row[u"sent"_s] = dateFacts(desk, step.sent);
        row[u"returned"_s] = dateFacts(desk, step.returned);
        rows += row;
    }
    const int members = static_cast<int>(desk.months->members.size());
    return {{u"rows"_s, rows},
            {u"complete"_s, complete},
            {u"waiting"_s, members - complete},
            {u"signed"_s, signedCopies},
            {u"sealed"_s, sealedCopies},
            {u"wanted"_s, wanted * members}};
}

} // namespace

QJsonObject pledgeFacts(const Desk& desk)
{
    if (!desk.months || !desk.months->pledge)
        return {};
    const Pledge& pledge = *desk.months->pledge;
    const bool bySending = isBySending(pledge);
    const QStringList witnesses = bySending ? QStringList() : pledge.witnesses;
    QJsonObject facts{{u"mode"_s, bySending ? u"circulation"_s : u"meeting"_s},
                      {u"isMeeting"_s, !bySending},
                      {u"isCirculation"_s, bySending},
                      {u"sentence"_s, sentenceOf(desk, pledge)},
                      {u"date"_s, dateFacts(desk, pledge.date)},
                      {u"place"_s, bySending ? QString() : pledge.place},
                      {u"hasWitness"_s, !witnesses.isEmpty()},
                      {u"witnesses"_s, textList(witnesses)},
                      {u"witnessesText"_s, joined(desk, witnesses)},
                      {u"preamble"_s, textList(pledge.preamble)},
                      {u"bases"_s, citationList(desk, pledge.bases)},
                      {u"aim"_s, pledge.aim},
                      {u"items"_s, itemFacts(pledge.items)},
                      {u"closing"_s, textList(pledge.closing)},
                      {u"matrix"_s, matrixFacts(desk, pledge)},
                      {u"circulation"_s, circulationFacts(desk, pledge)}};
    putUnlessEmpty(facts, u"consent"_s, citationFacts(desk, pledge.consent));
    addCopies(facts, desk, pledge);
    return facts;
}

} // namespace thidua::emulation
