// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Case.h"

#include "emulation/AgencyFace.h"
#include "regulation/Calendar.h"
#include "text/Normal.h"

#include <algorithm>

namespace thidua::dossier {

using base::Date;
using emulation::Subject;
using emulation::SubjectKind;
using regulation::AwardSubject;

namespace {

template <typename Record, typename Id>
const Record* found(const std::vector<Record>& records, const Id& id)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&id](const Record& record) { return record.id == id; });
    return id.isEmpty() || at == records.end() ? nullptr : &*at;
}

Subject whole(const Sources& sources, Subject subject)
{
    if (subject.person.isEmpty() && subject.agency.isEmpty())
        subject.agency = sources.year.office;
    return subject;
}

/// Whether somebody leads the agency: by the list of signers, or by the post.
bool isHead(const Sources& sources, const emulation::PersonId& id)
{
    for (const auto& signer : sources.year.signers)
        if (signer.person == id && (signer.capacity == emulation::Capacity::Head ||
                                    signer.capacity == emulation::Capacity::Acting))
            return true;
    const auto* person = found(sources.year.people, id);
    const auto* agency =
        person ? found(sources.year.agencies,
                       person->agency.isEmpty() ? sources.year.office : person->agency)
               : nullptr;
    return agency && person->unit.isEmpty() && !agency->headTitle.isEmpty() &&
           text::lower(person->position) == text::lower(agency->headTitle);
}

SubjectKind kindOf(const Sources& sources, const Subject& subject)
{
    if (!subject.person.isEmpty())
        return isHead(sources, subject.person) ? SubjectKind::Head : SubjectKind::Person;
    return subject.unit.isEmpty() ? SubjectKind::Agency : SubjectKind::Unit;
}

/// The day on which the authority received it, as far as the data say.
Date receivedOn(const emulation::AwardDossier& dossier, const emulation::Submission* submission)
{
    if (!dossier.received.isEmpty())
        return dossier.received;
    return submission ? submission->submitted : Date();
}

const emulation::MovementPlan* planOf(const Sources& sources)
{
    for (const auto& plan : sources.year.movementPlans)
        if (plan.year == sources.year.year && plan.rules && plan.issuer == sources.year.office)
            return &plan;
    return nullptr;
}

} // namespace

AwardSubject Case::awardSubject() const
{
    return isPerson() ? AwardSubject::Person : AwardSubject::Collective;
}

bool Case::isPerson() const { return kind == SubjectKind::Person || kind == SubjectKind::Head; }

QString awardName(const Sources& sources, const QString& id)
{
    const auto* award = sources.law.awards.find(id);
    return award ? award->name : id;
}

Case caseOf(const Sources& sources, const emulation::AwardDossier& dossier)
{
    Case made{sources, dossier};
    made.submission = found(sources.year.submissions, dossier.submission);
    made.award = sources.law.awards.find(dossier.award);
    made.awardName = awardName(sources, dossier.award);
    made.subject = whole(sources, dossier.subject);
    made.kind = kindOf(sources, made.subject);
    if (made.submission)
        made.occasion = made.submission->occasion;
    made.day = receivedOn(dossier, made.submission);
    made.isDayAssumed = made.day.isEmpty();
    made.day = made.isDayAssumed ? Date::of(sources.year.year, 12, 31).value_or(Date())
                                 : regulation::firstDayOf(made.day);
    made.achievedIn =
        dossier.achievedUntil.isEmpty() ? sources.year.year : dossier.achievedUntil.year();
    made.name = nameOf(sources, made.subject, made.day);
    made.plan = planOf(sources);
    return made;
}

QString nameOf(const Sources& sources, const Subject& subject, const Date& day)
{
    if (const auto* person = found(sources.year.people, subject.person))
        return person->name;
    const Subject all = whole(sources, subject);
    const auto* agency = found(sources.year.agencies, all.agency);
    const auto* unit = agency ? found(agency->units, all.unit) : nullptr;
    if (unit)
        return unit->name;
    return agency ? emulation::faceOf(*agency, day, sources.law).name : QString();
}

bool isSame(const Sources& sources, const Subject& one, const Subject& other)
{
    if (!one.person.isEmpty() || !other.person.isEmpty())
        return one.person == other.person;
    const Subject first = whole(sources, one);
    const Subject second = whole(sources, other);
    return first.agency == second.agency && first.unit == second.unit;
}

std::vector<const emulation::Person*> membersOf(const Case& one)
{
    std::vector<const emulation::Person*> members;
    if (one.isPerson())
        return members;
    for (const auto& person : one.sources.year.people) {
        const auto& agency = person.agency.isEmpty() ? one.sources.year.office : person.agency;
        const bool isOfUnit = one.kind == SubjectKind::Agency || person.unit == one.subject.unit;
        if (agency == one.subject.agency && isOfUnit)
            members.push_back(&person);
    }
    return members;
}

int headcountOf(const Case& one)
{
    const auto* agency = found(one.sources.year.agencies, one.subject.agency);
    if (!agency)
        return 0;
    if (const auto* unit = found(agency->units, one.subject.unit))
        return unit->headcount;
    int all = 0;
    for (const auto& unit : agency->units) {
        if (unit.headcount == 0)
            return 0;
        all += unit.headcount;
    }
    return all;
}

} // namespace thidua::dossier
