// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactsOfSubjects.h"

#include "emulation/AwardingMembers.h"
#include "regulation/Calendar.h"
#include "text/NumbersInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// Dossiers of one award.
struct Group {
    QString award;
    QJsonArray collectives;
    QJsonArray persons;
};

/// In the order of the catalogue, which is that of the law: titles first, high before low.
size_t rankOf(const Desk& desk, const QString& award)
{
    const auto& all = desk.law().awards.all;
    const auto at =
        std::find_if(all.begin(), all.end(), [&award](const auto& one) { return one.id == award; });
    return static_cast<size_t>(at - all.begin());
}

std::vector<Group> groupsOf(const Desk& desk, const QJsonArray& dossiers)
{
    std::vector<Group> groups;
    for (const auto& dossier : dossiers) {
        const QString award = dossier[u"award"_s][u"id"_s].toString();
        auto at = std::find_if(groups.begin(), groups.end(),
                               [&award](const Group& one) { return one.award == award; });
        if (at == groups.end())
            at = groups.insert(groups.end(), {award, {}, {}});
        (dossier[u"isPerson"_s].toBool() ? at->persons : at->collectives) += dossier;
    }
    std::stable_sort(groups.begin(), groups.end(), [&desk](const Group& left, const Group& right) {
        return rankOf(desk, left.award) < rankOf(desk, right.award);
    });
    return groups;
}

double moneyOf(const QJsonArray& dossiers)
{
    double sum = 0;
    for (const auto& dossier : dossiers)
        sum += dossier[u"bonus"_s][u"money"_s].toDouble();
    return sum;
}

/// "02 tập thể và 05 cá nhân".
void addCounts(QJsonObject& facts, const Desk& desk, qsizetype collectives, qsizetype persons)
{
    const auto counted = [&desk](const QString& key, qsizetype count) {
        return count ? desk.say(key, {{u"count"_s, text::twoDigits(static_cast<int>(count))}})
                     : QString();
    };
    QStringList parts{counted(u"award.collectives"_s, collectives),
                      counted(u"award.persons"_s, persons)};
    parts.removeAll(QString());
    facts[u"countText"_s] = joined(desk, parts);
    facts[u"collectiveCount"_s] = static_cast<int>(collectives);
    facts[u"personCount"_s] = static_cast<int>(persons);
    facts[u"count"_s] = static_cast<int>(collectives + persons);
}

QJsonArray numbered(QJsonArray dossiers, int& order)
{
    for (auto&& dossier : dossiers) {
        QJsonObject facts = dossier.toObject();
        facts[u"order"_s] = ++order;
        dossier = facts;
    }
    return dossiers;
}

void addGroups(QJsonObject& facts, const Desk& desk, const QJsonArray& dossiers)
{
    QJsonArray groups;
    qsizetype collectives = 0;
    qsizetype persons = 0;
    int order = 0;
    for (const Group& group : groupsOf(desk, dossiers)) {
        const QJsonArray& some = group.collectives.isEmpty() ? group.persons : group.collectives;
        QJsonObject one{{u"award"_s, some.first()[u"award"_s]}};
        one[u"collectives"_s] = numbered(group.collectives, order);
        one[u"persons"_s] = numbered(group.persons, order);
        one[u"money"_s] = moneyOf(group.collectives) + moneyOf(group.persons);
        addCounts(one, desk, group.collectives.size(), group.persons.size());
        collectives += group.collectives.size();
        persons += group.persons.size();
        groups += one;
    }
    facts[u"groups"_s] = groups;
    facts[u"money"_s] = moneyOf(dossiers);
    addCounts(facts, desk, collectives, persons);
}

/// Those of whom neither factor nor salary of the day is known.
QJsonArray withoutMoney(const QJsonArray& dossiers)
{
    QJsonArray list;
    for (const auto& dossier : dossiers)
        if (dossier[u"bonus"_s].isUndefined())
            list += dossier[u"name"_s];
    return list;
}

QJsonObject submissionFact(const Desk& desk, const Submission& one)
{
    QJsonArray dossiers;
    for (const AwardDossier& dossier : desk.data.dossiers)
        if (dossier.submission == one.id)
            dossiers += dossierFact(desk, dossier);
    QJsonObject facts{{u"id"_s, one.id.value},
                      {u"title"_s, one.title},
                      {u"occasion"_s, schema::writeValue(one.occasion)},
                      {u"to"_s, partyName(desk, one.to)},
                      {u"isOurs"_s, one.to.agency == desk.data.office},
                      {u"submitted"_s, dateFacts(desk, one.submitted)},
                      {u"duties"_s, dutyFacts(desk, one.duties)},
                      {u"opinions"_s, citationList(desk, one.opinions)},
                      {u"dossiers"_s, dossiers},
                      {u"withoutMoney"_s, withoutMoney(dossiers)}};
    if (const AgencyFace decider = desk.face(one.to.agency); !decider.name.isEmpty())
        facts[u"decider"_s] = agencyFacts(desk, decider);
    putUnlessEmpty(facts, u"petition"_s, citationFacts(desk, one.petition));
    putUnlessEmpty(facts, u"minutes"_s, citationFacts(desk, one.minutes));
    putUnlessEmpty(facts, u"decision"_s, citationFacts(desk, one.decision));
    const base::Date& day = one.decision.date.isWhole() ? one.decision.date : desk.day;
    if (const auto* salary = desk.law().salaries.on(regulation::firstDayOf(day)))
        facts[u"baseSalary"_s] = static_cast<double>(salary->dong);
    addGroups(facts, desk, dossiers);
    return facts;
}

/// The chosen one, else the first; where the chosen one is not there, none.
QJsonObject chosenOf(const QJsonArray& all, const QString& id)
{
    for (const auto& one : all)
        if (id.isEmpty() || one[u"id"_s].toString() == id)
            return one.toObject();
    return {};
}

/// The chosen meeting where it is among them, else the one on the chosen submission, else the
/// first.
QJsonObject meetingOf(const QJsonArray& all, const View& view)
{
    const QJsonObject chosen = chosenOf(all, view.awardMeeting.value);
    if (!view.awardMeeting.isEmpty() && !chosen.isEmpty())
        return chosen;
    for (const auto& one : all)
        if (one[u"submission"_s].toString() == view.submission.value && !view.submission.isEmpty())
            return one.toObject();
    return chosenOf(all, {});
}

} // namespace

QJsonArray submissionFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Submission& one : desk.data.submissions)
        list += submissionFact(desk, one);
    return list;
}

void addAwarding(QJsonObject& facts, const Desk& desk)
{
    const View& view = desk.view;
    const QJsonArray submissions = submissionFacts(desk);
    const QJsonArray dossiers = dossierFacts(desk);
    const QJsonArray meetings = awardMeetingFacts(desk);
    const QJsonArray initiatives = initiativeFacts(desk);
    facts[u"submissions"_s] = submissions;
    facts[u"dossiers"_s] = dossiers;
    facts[u"councils"_s] = councilFacts(desk);
    facts[u"awardMeetings"_s] = meetings;
    facts[u"initiatives"_s] = initiatives;
    putUnlessEmpty(facts, u"submission"_s, chosenOf(submissions, view.submission.value));
    putUnlessEmpty(facts, u"dossier"_s, chosenOf(dossiers, view.dossier.value));
    QJsonArray units;
    QJsonArray councils;
    for (const auto& one : meetings)
        (one[u"isOfCouncil"_s].toBool() ? councils : units) += one;
    putUnlessEmpty(facts, u"awardMeeting"_s, meetingOf(meetings, view));
    putUnlessEmpty(facts, u"councilMeeting"_s, meetingOf(councils, view));
    putUnlessEmpty(facts, u"unitMeeting"_s, meetingOf(units, view));
    putUnlessEmpty(facts, u"initiative"_s, chosenOf(initiatives, view.initiative.value));
}

} // namespace thidua::emulation
