// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Facts.h"

#include "emulation/FactsOfSubjects.h"

#include "emulation/PeopleMembers.h"
#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <algorithm>
#include <array>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Date;

namespace {

const QString subject = u"thi đua, khen thưởng"_s;

bool isIn(const Grouping& grouping, const AgencyId& agency, int year)
{
    for (const GroupingYear& one : grouping.years)
        for (const Member& member : one.members)
            if (one.year == year && member.agency == agency)
                return true;
    return false;
}

/// The one that is asked for; else the first in which we are; else the first.
const Grouping* chosenGrouping(const EmulationYear& data, const View& view, int year)
{
    const Grouping* ours = nullptr;
    for (const Grouping& grouping : data.groupings) {
        if (!view.grouping.isEmpty() && grouping.id == view.grouping)
            return &grouping;
        if (!ours && isIn(grouping, data.office, year))
            ours = &grouping;
    }
    if (ours || !view.grouping.isEmpty() || data.groupings.empty())
        return view.grouping.isEmpty() ? ours : nullptr;
    return &data.groupings.front();
}

const GroupingYear* yearOf(const Grouping& grouping, int year)
{
    const auto at = std::find_if(grouping.years.begin(), grouping.years.end(),
                                 [year](const GroupingYear& one) { return one.year == year; });
    return at == grouping.years.end() ? nullptr : &*at;
}

Desk setDesk(const EmulationYear& data, const View& view, const Sources& sources)
{
    Desk desk{data, view, sources, view.year ? view.year : data.year, view.date, {}, {}, {},
              {},   {},   {}};
    if (desk.day.isEmpty())
        desk.day = Date::of(desk.year).value_or(Date());
    desk.grouping = chosenGrouping(data, view, desk.year);
    if (desk.grouping)
        desk.months = yearOf(*desk.grouping, desk.year);
    if (!desk.grouping)
        desk.warn(u"warning.noGrouping"_s);
    else if (!desk.months)
        desk.warn(u"warning.noYear"_s,
                  {{u"grouping"_s, desk.grouping->name}, {u"year"_s, QString::number(desk.year)}});
    return desk;
}

const Signer* signerBy(const Desk& desk, Capacity capacity)
{
    for (const Signer& signer : desk.data.signers) {
        const regulation::Period period{signer.from, signer.until};
        if (signer.agency == desk.data.office && signer.capacity == capacity &&
            period.contains(desk.day))
            return &signer;
    }
    return nullptr;
}

QJsonObject usFacts(const Desk& desk)
{
    const AgencyFace face = desk.face(desk.data.office);
    QJsonObject facts = agencyFacts(desk, face);
    facts[u"signature"_s] =
        ownSignature(desk, face, desk.signerFor(desk.data.office, desk.view.signer));
    QJsonObject byCapacity;
    for (const auto& [capacity, name] : schema::Choices<Capacity>::all)
        if (const Signer* signer = signerBy(desk, capacity))
            byCapacity[QString::fromUtf16(name)] = ownSignature(desk, face, signer);
    facts[u"signatures"_s] = byCapacity;
    return facts;
}

QJsonObject movementOf(const Desk& desk, const QJsonArray& all)
{
    for (const auto& one : all) {
        const QString id = one[u"id"_s].toString();
        const auto plan =
            std::find_if(desk.data.movementPlans.begin(), desk.data.movementPlans.end(),
                         [&id](const MovementPlan& each) { return each.id.value == id; });
        const bool isOurs =
            plan != desk.data.movementPlans.end() && plan->issuer == desk.data.office;
        if (desk.view.movement.isEmpty() ? isOurs : desk.view.movement.value == id)
            return one.toObject();
    }
    return {};
}

/// The duties of every paper of the year.
std::vector<Duty> allDuties(const Desk& desk)
{
    std::vector<Duty> all = desk.data.duties;
    const auto add = [&all](const std::vector<Duty>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    if (desk.months && desk.months->plan)
        add(desk.months->plan->duties);
    for (const Meeting& meeting : desk.data.meetings)
        add(meeting.duties);
    for (const MovementPlan& plan : desk.data.movementPlans)
        if (plan.year == desk.year)
            add(plan.duties);
    for (const Submission& submission : desk.data.submissions)
        add(submission.duties);
    for (const AwardDossier& dossier : desk.data.dossiers)
        add(dossier.duties);
    return all;
}

void addAnniversaries(QJsonObject& facts, const Desk& desk)
{
    const QJsonArray all = anniversaryFacts(desk);
    QJsonArray round;
    QStringList phrases;
    for (const auto& one : all) {
        if (!one[u"isRound"_s].toBool() && !one[u"isHalfRound"_s].toBool())
            continue;
        round += one;
        phrases += one[u"phrase"_s].toString();
    }
    facts[u"anniversaries"_s] = all;
    facts[u"roundAnniversaries"_s] = round;
    facts[u"roundAnniversariesText"_s] = joined(desk, phrases);
}

void addConference(QJsonObject& facts, const Desk& desk)
{
    const QJsonArray meetings = meetingFacts(desk);
    facts[u"meetings"_s] = meetings;
    putUnlessEmpty(facts, u"meeting"_s, chosenMeeting(desk, meetings));
    putUnlessEmpty(facts, u"results"_s, resultFacts(desk, ReportPeriod::Year));
    putUnlessEmpty(facts, u"midYearResults"_s, resultFacts(desk, ReportPeriod::MidYear));
    putUnlessEmpty(facts, u"scoring"_s, scoringFacts(desk));
    facts[u"awardCounts"_s] = awardCountFacts(desk);
}

/// The members that the dossiers have a part in.
const QSet<QString>& awardMembers()
{
    static const QSet<QString> members{u"submissions"_s,    u"submission"_s,    u"dossiers"_s,
                                       u"dossier"_s,        u"awardMeetings"_s, u"awardMeeting"_s,
                                       u"councilMeeting"_s, u"unitMeeting"_s,   u"councils"_s,
                                       u"initiatives"_s,    u"initiative"_s};
    return members;
}

void addLists(QJsonObject& facts, const Desk& desk, const QSet<QString>& wanted)
{
    const QJsonArray movements = movementFacts(desk);
    facts[u"movements"_s] = movements;
    putUnlessEmpty(facts, u"movement"_s, movementOf(desk, movements));
    addConsultations(facts, desk);
    if (wanted.contains(u"registrations"_s))
        facts[u"registrations"_s] = registrationFacts(desk);
    if (wanted.intersects(awardMembers()))
        addAwarding(facts, desk);
    if (wanted.contains(u"people"_s))
        facts[u"people"_s] = peopleFacts(desk);
    facts[u"duties"_s] = dutyFacts(desk, allDuties(desk));
    facts[u"bases"_s] = basisFacts(desk);
}

} // namespace

QJsonArray peopleFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Person& person : desk.data.people) {
        if (!person.agency.isEmpty() && person.agency != desk.data.office)
            continue;
        list += personFacts(desk, person);
    }
    return list;
}

QJsonArray anniversaryFacts(const Desk& desk)
{
    const auto& table = desk.law().anniversaries;
    QJsonArray list;
    for (const auto* one : table.in(desk.year)) {
        const auto dayOf = [one](int year) {
            return text::dateText(Date::of(year, one->month, one->day).value_or(Date()),
                                  text::DateStyle::Slashed);
        };
        list += QJsonObject{{u"id"_s, one->id},
                            {u"name"_s, one->name()},
                            {u"years"_s, one->countIn(desk.year).value_or(0)},
                            {u"phrase"_s, one->phraseIn(desk.year)},
                            {u"date"_s, dayOf(desk.year).section(u'/', 0, 1)},
                            {u"span"_s, QString(dayOf(one->year) + u" - "_s + dayOf(desk.year))},
                            {u"isRound"_s, table.isRound(*one, desk.year)},
                            {u"isHalfRound"_s, table.isHalfRound(*one, desk.year)}};
    }
    return list;
}

QJsonArray basisFacts(const Desk& desk)
{
    const auto choice = desk.law().legalBases.basesOf(subject, regulation::firstDayOf(desk.day));
    QJsonArray list;
    for (const auto& basis : choice.bases)
        list += citationFacts(desk, {basis.id, {}, {}, {}, {}, {}, {}});
    for (const QString& warning : choice.warnings)
        if (!desk.warnings.contains(warning))
            desk.warnings += warning;
    return list;
}

QJsonObject facts(const EmulationYear& data, const View& view, const Sources& sources)
{
    static const QSet<QString> all{u"people"_s, u"registrations"_s, u"dossiers"_s};
    return facts(data, view, sources, all);
}

QJsonObject facts(const EmulationYear& data, const View& view, const Sources& sources,
                  const QSet<QString>& wanted)
{
    const Desk desk = setDesk(data, view, sources);
    QJsonObject facts{{u"year"_s, desk.year},
                      {u"previousYear"_s, desk.year - 1},
                      {u"nextYear"_s, desk.year + 1},
                      {u"date"_s, dateFacts(desk, view.date)},
                      {u"us"_s, usFacts(desk)}};
    putUnlessEmpty(facts, u"grouping"_s, groupingFacts(desk));
    putUnlessEmpty(facts, u"pledge"_s, pledgeFacts(desk));
    putUnlessEmpty(facts, u"plan"_s, planFacts(desk));
    addConference(facts, desk);
    addLists(facts, desk, wanted);
    addAnniversaries(facts, desk);
    facts[u"warnings"_s] = textList(desk.warnings);
    return facts;
}

} // namespace thidua::emulation
