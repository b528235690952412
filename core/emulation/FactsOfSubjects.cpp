// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactsOfSubjects.h"

#include "emulation/AwardingMembers.h"
#include "emulation/CouncilMembers.h"
#include "emulation/PeopleMembers.h"
#include "text/NumbersInWords.h"

#include <algorithm>
#include <optional>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using regulation::AwardSubject;

namespace {

constexpr int monthsOfAYear = 12;

bool isSame(const Subject& left, const Subject& right)
{
    return left.person == right.person && left.agency == right.agency && left.unit == right.unit;
}

/// "Giấy khen của Giám đốc Sở …": the words of the catalogue name a level, papers name who gives.
QString awardNameBy(const Desk& desk, const QString& id, const AgencyFace& decider)
{
    const QString name = awardFacts(desk, id)[u"name"_s].toString();
    if (decider.name.isEmpty())
        return name;
    const bool isOfProvince = !decider.provinceUnit.isEmpty();
    const QString said =
        desk.say(u"award.givenBy."_s + id,
                 {{u"head"_s, decider.headTitle},
                  {u"decider"_s, decider.name},
                  {u"scope"_s, isOfProvince ? decider.provinceUnit : decider.name}});
    return said.isEmpty() ? name : said;
}

QJsonArray givenFacts(const Desk& desk, const Subject& subject, regulation::AwardKind kind)
{
    QJsonArray list;
    for (const AwardGiven& given : desk.data.awardsGiven) {
        const auto* award = desk.law().awards.find(given.award);
        if (!award || award->kind != kind || !isSame(given.subject, subject))
            continue;
        const QString by =
            desk.say(u"award.byIssuer."_s + given.award, {{u"issuer"_s, given.decision.issuer}});
        const bool isNamed = !by.isEmpty() && !given.decision.issuer.isEmpty();
        QJsonObject facts{{u"year"_s, given.year}, {u"name"_s, isNamed ? by : award->name}};
        putUnlessEmpty(facts, u"decision"_s, citationFacts(desk, given.decision));
        list += facts;
    }
    return list;
}

QString givenText(const Desk& desk, const QJsonArray& titles, const QJsonArray& commendations)
{
    QStringList texts;
    for (const QJsonArray& list : {titles, commendations})
        for (const auto& one : list)
            texts +=
                desk.say(u"award.inYear"_s, {{u"award"_s, one[u"name"_s].toString()},
                                             {u"year"_s, QString::number(one[u"year"_s].toInt())}});
    return texts.join(u"; "_s);
}

QJsonArray ratingFacts(const Desk& desk, const Subject& subject)
{
    QJsonArray list;
    for (const Rating& rating : desk.data.ratings) {
        if (!isSame(rating.subject, subject))
            continue;
        QJsonObject facts{
            {u"year"_s, rating.year},
            {u"grade"_s, desk.say(u"grade."_s + schema::writeValue(rating.grade).toString())}};
        putUnlessEmpty(facts, u"decision"_s, citationFacts(desk, rating.decision));
        list += facts;
    }
    return list;
}

/// Whole months from the first to the last, both counted; null where a month is not known.
std::optional<int> monthsOf(const Desk& desk, const Service& service)
{
    const base::Date& end = service.until.isEmpty() ? desk.day : service.until;
    if (!service.from.month() || !end.month())
        return std::nullopt;
    const int first = service.from.year() * monthsOfAYear + service.from.month();
    const int last = end.year() * monthsOfAYear + end.month();
    return std::max(0, last - first + 1);
}

QString spanText(const Desk& desk, int months)
{
    const auto part = [&desk](const QString& key, int count) {
        return count ? desk.say(key, {{u"count"_s, text::twoDigits(count)}}) : QString();
    };
    QStringList parts{part(u"service.years"_s, months / monthsOfAYear),
                      part(u"service.months"_s, months % monthsOfAYear)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString monthText(const base::Date& date)
{
    return date.month() ? u"%1/%2"_s.arg(date.month()).arg(date.year())
                        : (date.year() ? QString::number(date.year()) : QString());
}

QJsonArray careerFacts(const Desk& desk, const Person& person)
{
    QJsonArray list;
    for (const Service& service : person.career) {
        const QString until =
            service.until.isEmpty() ? desk.say(u"service.now"_s) : monthText(service.until);
        const auto months = monthsOf(desk, service);
        QJsonObject entry{{u"from"_s, monthText(service.from)},
                          {u"until"_s, until},
                          {u"position"_s, service.position},
                          {u"place"_s, service.place},
                          {u"span"_s, spanText(desk, months.value_or(0))},
                          {u"note"_s, service.note}};
        if (months)
            entry[u"months"_s] = *months;
        list += entry;
    }
    return list;
}

/// How long each post was held, in the order in which they came; posts of which that is known.
QJsonArray careerTotals(const Desk& desk, const Person& person)
{
    std::vector<std::pair<QString, std::optional<int>>> totals;
    for (const Service& service : person.career) {
        const auto known = std::find_if(totals.begin(), totals.end(), [&service](const auto& one) {
            return one.first == service.position;
        });
        const auto months = monthsOf(desk, service);
        if (known == totals.end())
            totals.emplace_back(service.position, months);
        else
            known->second =
                known->second && months ? std::optional(*known->second + *months) : std::nullopt;
    }
    QJsonArray list;
    for (const auto& [position, months] : totals)
        if (months)
            list += QJsonObject{{u"position"_s, position}, {u"span"_s, spanText(desk, *months)}};
    return list;
}

QJsonArray initiativesOf(const Desk& desk, const PersonId& person)
{
    QJsonArray list;
    for (const Initiative& one : desk.data.initiatives)
        if (std::find(one.authors.begin(), one.authors.end(), person) != one.authors.end())
            list += initiativeFact(desk, one);
    return list;
}

/// On that day: money, factor and what is not certain about it.
QJsonObject bonusFacts(const Desk& desk, const AwardDossier& dossier, const base::Date& decided)
{
    const auto* award = desk.law().awards.find(dossier.award);
    const AwardSubject subject = awardSubjectOf(dossier.subject);
    const auto* bonus = award ? award->bonusOn(subject, decided) : nullptr;
    const auto money =
        bonus ? regulation::bonusOf(*award, subject, decided, desk.law().salaries) : std::nullopt;
    if (!money)
        return {};
    const int hundredths = bonus->factor.hundredths;
    QString factor = QString::number(hundredths / 100.0, 'f', hundredths % 10 ? 2 : 1);
    factor.replace(u'.', u',');
    return {{u"money"_s, static_cast<double>(money->dong)},
            {u"factor"_s, factor},
            {u"article"_s, bonus->article},
            {u"isUncertain"_s, money->evidence.isUncertain()}};
}

} // namespace

AwardSubject awardSubjectOf(const Subject& subject)
{
    return subject.person.isEmpty() ? AwardSubject::Collective : AwardSubject::Person;
}

const Submission* submissionOf(const Desk& desk, const SubmissionId& id)
{
    const auto& all = desk.data.submissions;
    const auto at =
        std::find_if(all.begin(), all.end(), [&id](const Submission& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

QJsonObject awardFactsBy(const Desk& desk, const QString& id, const AgencyId& decider)
{
    QJsonObject facts = awardFacts(desk, id);
    const auto* award = desk.law().awards.find(id);
    const bool isTitle = award && award->kind == regulation::AwardKind::Title;
    const QString name = awardNameBy(desk, id, desk.face(decider));
    facts[u"name"_s] = name;
    facts[u"isTitle"_s] = isTitle;
    facts[u"phrase"_s] = isTitle ? desk.say(u"award.title"_s, {{u"award"_s, name}}) : name;
    return facts;
}

QJsonObject initiativeFact(const Desk& desk, const Initiative& one)
{
    QJsonArray authors;
    for (const PersonId& id : one.authors)
        if (const Person* person = desk.person(id))
            authors += personFacts(desk, *person);
    QJsonObject facts{
        {u"id"_s, one.id.value},
        {u"title"_s, one.title},
        {u"authors"_s, authors},
        {u"level"_s, desk.say(u"initiative."_s + schema::writeValue(one.level).toString())},
        {u"year"_s, one.year},
        {u"field"_s, one.field},
        {u"before"_s, one.before},
        {u"idea"_s, one.idea},
        {u"effect"_s, one.effect},
        {u"spread"_s, one.spread}};
    putUnlessEmpty(facts, u"recognition"_s, citationFacts(desk, one.recognition));
    return facts;
}

QJsonObject personFacts(const Desk& desk, const Person& person)
{
    const auto known = desk.people.constFind(&person);
    if (known != desk.people.constEnd())
        return *known;
    QJsonObject facts = schema::writeRecord(person);
    const QString honorific = honorificOf(desk, person);
    const auto say = [&desk](const QString& key) { return desk.say(key); };
    facts[u"honorific"_s] = honorific;
    facts[u"title"_s] = QString(honorific + u' ' + person.name).trimmed();
    facts[u"sexName"_s] = person.sex == Sex::Female ? say(u"sex.female"_s)
                          : person.sex == Sex::Male ? say(u"sex.male"_s)
                                                    : QString();
    for (const auto& [key, date] : {std::pair{u"born"_s, person.born},
                                    {u"joined"_s, person.joined},
                                    {u"joinedParty"_s, person.joinedParty},
                                    {u"retired"_s, person.retired}})
        facts[key] = dateFacts(desk, date);
    const AgencyId& agency = person.agency.isEmpty() ? desk.data.office : person.agency;
    facts[u"unit"_s] = desk.unitName(agency, person.unit);
    facts[u"agency"_s] = desk.face(agency).name;
    facts[u"career"_s] = careerFacts(desk, person);
    facts[u"careerTotals"_s] = careerTotals(desk, person);
    desk.people.insert(&person, facts);
    return facts;
}

void addAwardDetails(QJsonObject& facts, const Desk& desk, const AwardDossier& dossier)
{
    const Submission* submission = submissionOf(desk, dossier.submission);
    const AgencyId decider = submission ? submission->to.agency : AgencyId();
    facts[u"award"_s] = awardFactsBy(desk, dossier.award, decider);
    if (const Person* person = desk.person(dossier.subject.person))
        facts[u"person"_s] = personFacts(desk, *person);
    facts[u"isPerson"_s] = !dossier.subject.person.isEmpty();
    const QJsonArray titles = givenFacts(desk, dossier.subject, regulation::AwardKind::Title);
    const QJsonArray commendations =
        givenFacts(desk, dossier.subject, regulation::AwardKind::Commendation);
    facts[u"titlesGiven"_s] = titles;
    facts[u"commendationsGiven"_s] = commendations;
    facts[u"givenText"_s] = givenText(desk, titles, commendations);
    facts[u"ratings"_s] = ratingFacts(desk, dossier.subject);
    facts[u"initiatives"_s] = initiativesOf(desk, dossier.subject.person);
    const base::Date decided =
        submission && submission->decision.date.isWhole() ? submission->decision.date : desk.day;
    putUnlessEmpty(facts, u"bonus"_s, bonusFacts(desk, dossier, decided));
    putUnlessEmpty(facts, u"vote"_s, voteOn(desk, dossier));
    const auto* award = desk.law().awards.find(dossier.award);
    const auto* form = award ? award->formOn(awardSubjectOf(dossier.subject), desk.day) : nullptr;
    facts[u"form"_s] = form ? form->number : QString();
}

} // namespace thidua::emulation
