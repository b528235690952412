// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactsOfSubjects.h"

#include "emulation/CouncilMembers.h"
#include "regulation/Calendar.h"
#include "text/NumbersInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

const Council* councilOf(const Desk& desk, const CouncilId& id)
{
    const auto& all = desk.data.councils;
    const auto at =
        std::find_if(all.begin(), all.end(), [&id](const Council& one) { return one.id == id; });
    return at == all.end() || id.isEmpty() ? nullptr : &*at;
}

QJsonObject seatFacts(const Desk& desk, const CouncilSeat& seat)
{
    const Person* person = desk.person(seat.person);
    QJsonObject facts;
    facts[u"name"_s] = person ? person->name : seat.name;
    facts[u"title"_s] =
        person ? QString(honorificOf(desk, *person) + u' ' + person->name).trimmed() : seat.name;
    facts[u"position"_s] = seat.position.isEmpty() && person ? person->position : seat.position;
    const QString role = schema::writeValue(seat.role).toString();
    facts[u"role"_s] = role;
    facts[u"roleName"_s] = desk.say(u"council."_s + role);
    facts[u"person"_s] = seat.person.value;
    return facts;
}

QJsonObject councilFact(const Desk& desk, const Council& council)
{
    QJsonArray seats;
    QJsonObject chair;
    QJsonObject secretary;
    for (const CouncilSeat& seat : council.seats) {
        const QJsonObject facts = seatFacts(desk, seat);
        if (seat.role == CouncilRole::Chair && chair.isEmpty())
            chair = facts;
        if (seat.role == CouncilRole::Secretary && secretary.isEmpty())
            secretary = facts;
        seats += facts;
    }
    const int count = static_cast<int>(council.seats.size());
    QJsonObject facts{{u"id"_s, council.id.value},
                      {u"name"_s, council.name},
                      {u"abbreviation"_s, council.abbreviation},
                      {u"seats"_s, seats},
                      {u"count"_s, count},
                      {u"countText"_s, text::twoDigits(count)}};
    putUnlessEmpty(facts, u"decision"_s, citationFacts(desk, council.decision));
    putUnlessEmpty(facts, u"chair"_s, chair);
    putUnlessEmpty(facts, u"secretary"_s, secretary);
    return facts;
}

const Unit* unitOf(const Desk& desk, const UnitId& id)
{
    const Agency* office = desk.agency(desk.data.office);
    if (office)
        for (const Unit& unit : office->units)
            if (unit.id == id)
                return &unit;
    return nullptr;
}

int totalOf(const Desk& desk, const AwardMeeting& meeting)
{
    if (meeting.total > 0)
        return meeting.total;
    if (const Council* council = councilOf(desk, meeting.council))
        return static_cast<int>(council->seats.size());
    const Unit* unit = unitOf(desk, meeting.unit);
    return unit ? unit->headcount : 0;
}

QString percentText(int part, int whole)
{
    if (whole <= 0)
        return {};
    const int tenths = (part * 2000 / whole + 1) / 2;
    const QString text =
        tenths % 10 ? u"%1,%2"_s.arg(tenths / 10).arg(tenths % 10) : QString::number(tenths / 10);
    return QString(text + u'%');
}

/// The share that the law of that day wants, else the one that the meeting went by.
regulation::AwardVote ruleOf(const Desk& desk, const AwardMeeting& meeting, const QString& award)
{
    const auto* known = desk.law().awards.find(award);
    const base::Date& day = meeting.date.isEmpty() ? desk.day : meeting.date;
    const auto* rule = known ? known->voteOn(regulation::firstDayOf(day)) : nullptr;
    regulation::AwardVote own;
    own.percent = meeting.leastPercent;
    return rule ? *rule : own;
}

QJsonObject voteFacts(const Desk& desk, const AwardMeeting& meeting, const VoteCount& vote,
                      const QString& award)
{
    const int total = totalOf(desk, meeting);
    const auto rule = ruleOf(desk, meeting, award);
    QJsonObject facts{
        {u"agree"_s, vote.agree},
        {u"disagree"_s, vote.disagree},
        {u"total"_s, total},
        {u"agreeText"_s, text::twoDigits(vote.agree)},
        {u"disagreeText"_s, text::twoDigits(vote.disagree)},
        {u"ratio"_s, u"%1/%2"_s.arg(text::twoDigits(vote.agree), text::twoDigits(total))},
        {u"rate"_s, percentText(vote.agree, total)},
        {u"note"_s, vote.note}};
    if (rule.percent <= 0 || total <= 0)
        return facts;
    facts[u"isPassed"_s] = rule.isPassedBy(vote.agree, total);
    facts[u"isFailed"_s] = !rule.isPassedBy(vote.agree, total);
    facts[u"needed"_s] = desk.say(rule.mustExceed ? u"vote.over"_s : u"vote.least"_s,
                                  {{u"percent"_s, QString::number(rule.percent)}});
    return facts;
}

QJsonArray votesOf(const Desk& desk, const AwardMeeting& meeting)
{
    QJsonArray list;
    for (const VoteCount& vote : meeting.votes) {
        const auto& all = desk.data.dossiers;
        const auto at = std::find_if(all.begin(), all.end(), [&vote](const AwardDossier& one) {
            return one.id == vote.dossier;
        });
        if (at == all.end())
            continue;
        QJsonObject facts = subjectFacts(desk, *at);
        const QJsonObject counted = voteFacts(desk, meeting, vote, at->award);
        for (auto member = counted.begin(); member != counted.end(); ++member)
            facts[member.key()] = member.value();
        list += facts;
    }
    return list;
}

QJsonObject whoFacts(const Desk& desk, const PersonId& id, const QString& roleName)
{
    const Person* person = desk.person(id);
    if (!person)
        return {};
    return {{u"name"_s, person->name},
            {u"title"_s, QString(honorificOf(desk, *person) + u' ' + person->name).trimmed()},
            {u"position"_s, person->position},
            {u"unit"_s, desk.unitName(person->agency, person->unit)},
            {u"roleName"_s, roleName}};
}

QJsonArray absentFacts(const Desk& desk, const AwardMeeting& meeting)
{
    QJsonArray list;
    for (const Absence& one : meeting.absent) {
        QJsonObject facts = whoFacts(desk, one.person, {});
        if (facts.isEmpty())
            facts = {{u"name"_s, one.name}, {u"title"_s, one.name}};
        facts[u"reason"_s] = one.reason;
        list += facts;
    }
    return list;
}

void addBallots(QJsonObject& facts, const AwardMeeting& meeting, int present)
{
    const int issued = meeting.issued > 0 ? meeting.issued : present;
    const int returned = meeting.returned > 0 ? meeting.returned : issued;
    for (const auto& [key, count] : {std::pair{u"issued"_s, issued},
                                     {u"returned"_s, returned},
                                     {u"invalid"_s, meeting.invalid},
                                     {u"valid"_s, returned - meeting.invalid}}) {
        facts[key] = count;
        facts[key + u"Text"_s] = text::twoDigits(count);
    }
}

/// Those of the council who were not away.
QJsonArray presentSeats(const QJsonObject& council, const AwardMeeting& meeting)
{
    QJsonArray list;
    for (const auto& seat : council[u"seats"_s].toArray()) {
        const QString person = seat[u"person"_s].toString();
        const QString name = seat[u"name"_s].toString();
        const bool isAway =
            std::any_of(meeting.absent.begin(), meeting.absent.end(), [&](const Absence& one) {
                return person.isEmpty() ? one.name == name : one.person.value == person;
            });
        if (!isAway)
            list += seat;
    }
    return list;
}

void addPeople(QJsonObject& facts, const Desk& desk, const AwardMeeting& meeting,
               const QJsonObject& council)
{
    const auto own = [&](const PersonId& id, const QString& seat) {
        const QJsonObject chosen = whoFacts(desk, id, {});
        return chosen.isEmpty() ? council[seat].toObject() : chosen;
    };
    putUnlessEmpty(facts, u"chair"_s, own(meeting.chair, u"chair"_s));
    putUnlessEmpty(facts, u"secretary"_s, own(meeting.secretary, u"secretary"_s));
    QJsonArray tellers;
    for (const PersonId& id : meeting.tellers)
        tellers += whoFacts(desk, id,
                            desk.say(tellers.isEmpty() ? u"vote.headTeller"_s : u"vote.teller"_s));
    facts[u"tellers"_s] = tellers;
    facts[u"presentSeats"_s] = presentSeats(council, meeting);
    facts[u"absent"_s] = absentFacts(desk, meeting);
}

QJsonObject meetingFact(const Desk& desk, const AwardMeeting& meeting)
{
    const Council* council = councilOf(desk, meeting.council);
    const Unit* unit = unitOf(desk, meeting.unit);
    const QJsonObject seats = council ? councilFact(desk, *council) : QJsonObject();
    const int total = totalOf(desk, meeting);
    const int away = static_cast<int>(meeting.absent.size());
    QJsonObject facts{{u"id"_s, meeting.id.value},
                      {u"body"_s, council ? council->name
                                  : unit  ? unit->name
                                          : desk.face(desk.data.office).name},
                      {u"abbreviation"_s, council ? council->abbreviation
                                          : unit  ? unit->abbreviation
                                                  : desk.face(desk.data.office).abbreviation},
                      {u"isOfCouncil"_s, council != nullptr},
                      {u"isOfUnit"_s, unit != nullptr},
                      {u"date"_s, dateFacts(desk, meeting.date)},
                      {u"begins"_s, meeting.begins},
                      {u"ends"_s, meeting.ends},
                      {u"place"_s, meeting.place},
                      {u"total"_s, total},
                      {u"totalText"_s, text::twoDigits(total)},
                      {u"present"_s, total - away},
                      {u"presentText"_s, text::twoDigits(total - away)},
                      {u"guests"_s, textList(meeting.guests)},
                      {u"opinions"_s, textList(meeting.opinions)},
                      {u"isOpen"_s, meeting.isOpen},
                      {u"votes"_s, votesOf(desk, meeting)},
                      {u"conclusions"_s, textList(meeting.conclusions)},
                      {u"submission"_s, meeting.submission.value}};
    putUnlessEmpty(facts, u"council"_s, seats);
    putUnlessEmpty(facts, u"minutes"_s, citationFacts(desk, meeting.minutes));
    addPeople(facts, desk, meeting, seats);
    addBallots(facts, meeting, total - away);
    return facts;
}

} // namespace

QJsonObject voteOn(const Desk& desk, const AwardDossier& dossier)
{
    QJsonObject found;
    bool isOfCouncil = false;
    for (const AwardMeeting& meeting : desk.data.awardMeetings) {
        for (const VoteCount& vote : meeting.votes) {
            const bool isNearer = found.isEmpty() || !isOfCouncil || !meeting.council.isEmpty();
            if (vote.dossier == dossier.id && isNearer) {
                found = voteFacts(desk, meeting, vote, dossier.award);
                isOfCouncil = !meeting.council.isEmpty();
            }
        }
    }
    return found;
}

QJsonArray councilFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Council& council : desk.data.councils)
        list += councilFact(desk, council);
    return list;
}

QJsonArray awardMeetingFacts(const Desk& desk)
{
    QJsonArray list;
    for (const AwardMeeting& meeting : desk.data.awardMeetings)
        list += meetingFact(desk, meeting);
    return list;
}

QJsonArray initiativeFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Initiative& one : desk.data.initiatives)
        list += initiativeFact(desk, one);
    return list;
}

} // namespace thidua::emulation
