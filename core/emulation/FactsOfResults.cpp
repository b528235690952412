// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "emulation/ScoringMembers.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

QString attainmentText(const Desk& desk, Attainment attainment)
{
    return attainment == Attainment::None
               ? QString()
               : desk.say(u"attainment."_s + schema::writeValue(attainment).toString());
}

/// What one member reported on one item; null: nothing.
const ItemResult* resultOf(const Desk& desk, const PledgeItemId& item, const AgencyId& member,
                           ReportPeriod period)
{
    const auto& all = desk.months->results;
    const auto at = std::find_if(all.begin(), all.end(), [&](const ItemResult& one) {
        const AgencyId& owner = one.member.isEmpty() ? desk.data.office : one.member;
        return one.item == item && one.period == period && owner == member;
    });
    return at == all.end() ? nullptr : &*at;
}

QJsonObject resultFact(const Desk& desk, const ItemResult* result)
{
    if (!result)
        return {};
    return {{u"summary"_s, textList(result->summary)},
            {u"figure"_s, result->figure},
            {u"attainment"_s, schema::writeValue(result->attainment)},
            {u"attainmentText"_s, attainmentText(desk, result->attainment)},
            {u"note"_s, result->note}};
}

/// What all members reported on an item, in their order, with how many reached it.
void addMembers(QJsonObject& facts, const Desk& desk, const PledgeItem& item, ReportPeriod period)
{
    QJsonArray reports;
    int reached = 0;
    int missed = 0;
    for (const MemberFace& member : memberFaces(desk)) {
        const ItemResult* result = resultOf(desk, item.id, member.face.id, period);
        if (!result)
            continue;
        QJsonObject one = resultFact(desk, result);
        one[u"name"_s] = member.face.name;
        reached +=
            result->attainment == Attainment::Met || result->attainment == Attainment::Exceeded;
        missed += result->attainment == Attainment::Missed;
        reports += one;
    }
    facts[u"members"_s] = reports;
    facts[u"reached"_s] = reached;
    facts[u"missed"_s] = missed;
}

/// The items of the pledge as in every view of them, with what became of them.
QJsonArray withResults(const Desk& desk, QJsonArray items, const std::vector<PledgeItem>& pledged,
                       ReportPeriod period)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PledgeItem& item = pledged[static_cast<size_t>(i)];
        QJsonObject facts = items[i].toObject();
        const QJsonObject ours =
            resultFact(desk, resultOf(desk, item.id, desk.data.office, period));
        for (auto member = ours.begin(); member != ours.end(); ++member)
            facts[member.key()] = member.value();
        addMembers(facts, desk, item, period);
        facts[u"items"_s] = withResults(desk, facts[u"items"_s].toArray(), item.items, period);
        items[i] = facts;
    }
    return items;
}

/// Item after item, those below behind theirs: the rows of a table.
QJsonArray flat(const QJsonArray& items)
{
    QJsonArray rows;
    for (const auto& item : items) {
        rows += item;
        for (const auto& below : flat(item[u"items"_s].toArray()))
            rows += below;
    }
    return rows;
}

} // namespace

QJsonObject resultFacts(const Desk& desk, ReportPeriod period)
{
    if (!desk.months || !desk.months->pledge)
        return {};
    const auto& pledged = desk.months->pledge->items;
    const QJsonArray items = withResults(desk, itemFacts(pledged), pledged, period);
    const QJsonArray rows = flat(items);
    const auto counted = [&rows](QStringView word) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [word](const auto& row) {
            return row[u"attainment"_s].toString() == word;
        }));
    };
    const int exceeded = counted(u"exceeded");
    return {{u"items"_s, items},
            {u"rows"_s, rows},
            {u"exceeded"_s, exceeded},
            {u"reached"_s, exceeded + counted(u"met")},
            {u"missed"_s, counted(u"missed")}};
}

QJsonArray awardCountFacts(const Desk& desk)
{
    QStringList order;
    QHash<QString, QJsonObject> counts;
    for (const AwardGiven& given : desk.data.awardsGiven) {
        const Person* person = desk.person(given.subject.person);
        const AgencyId& agency = person ? person->agency : given.subject.agency;
        const auto* award = desk.law().awards.find(given.award);
        if (given.year != desk.year || !award || (!agency.isEmpty() && agency != desk.data.office))
            continue;
        if (!counts.contains(given.award)) {
            order += given.award;
            counts[given.award] = {{u"name"_s, award->name}, {u"units"_s, 0}, {u"people"_s, 0}};
        }
        QJsonObject& count = counts[given.award];
        const QString key = given.subject.person.isEmpty() ? u"units"_s : u"people"_s;
        count[key] = count[key].toInt() + 1;
    }
    QJsonArray list;
    for (const QString& award : order)
        list += counts[award];
    return list;
}

} // namespace thidua::emulation
