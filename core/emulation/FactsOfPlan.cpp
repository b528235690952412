// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "regulation/Calendar.h"
#include "text/DatesInWords.h"

#include <algorithm>
#include <tuple>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Date;
using text::DateStyle;

namespace {

QString partPhrase(MonthPart part)
{
    switch (part) {
    case MonthPart::Early:
        return u"time.early"_s;
    case MonthPart::Mid:
        return u"time.mid"_s;
    case MonthPart::Late:
        return u"time.late"_s;
    case MonthPart::None:
        break;
    }
    return {};
}

QString dateWords(const Desk& desk, const EventTime& time)
{
    const QString date = text::dateInSentence(time.date, DateStyle::Slashed);
    if (!time.until.isEmpty())
        return desk.say(u"time.days"_s,
                        {{u"from"_s, date},
                         {u"until"_s, text::dateInSentence(time.until, DateStyle::Slashed)}});
    const bool hasPart = time.part != MonthPart::None && !time.date.isWhole();
    return hasPart ? desk.say(partPhrase(time.part), {{u"date"_s, date}}) : date;
}

QString timeText(const Desk& desk, const EventTime& time)
{
    if (!time.text.isEmpty() || time.date.isEmpty())
        return time.text;
    QString words = dateWords(desk, time);
    if (!time.clock.isEmpty() && time.date.isWhole())
        words = desk.say(u"time.clock"_s, {{u"clock"_s, time.clock}, {u"date"_s, words}});
    return time.expected ? desk.say(u"time.expected"_s, {{u"time"_s, words}}) : words;
}

QJsonObject timeFacts(const Desk& desk, const EventTime& time)
{
    return {{u"text"_s, timeText(desk, time)},
            {u"date"_s, dateFacts(desk, time.date)},
            {u"until"_s, dateFacts(desk, time.until)},
            {u"clock"_s, time.clock},
            {u"isExact"_s, time.date.isWhole() && !time.expected},
            {u"isMonth"_s, time.date.month() != 0 && !time.date.isWhole()},
            {u"isExpected"_s, time.expected}};
}

/// Where in the year it stands: a month without a day comes after its days, the early part of one
/// within it, what has no time at the end.
std::tuple<int, Date> orderOf(const EventTime& time)
{
    if (time.date.isEmpty())
        return {1, Date()};
    if (time.date.isWhole() || time.date.month() == 0 || time.part == MonthPart::None)
        return {0, regulation::lastDayOf(time.date)};
    const int day = time.part == MonthPart::Early ? 10 : time.part == MonthPart::Mid ? 20 : 0;
    const auto within = Date::of(time.date.year(), time.date.month(), day);
    return {0, day ? within.value_or(time.date) : regulation::lastDayOf(time.date)};
}

QString statusKey(EventStatus status)
{
    switch (status) {
    case EventStatus::Changed:
        return u"changed"_s;
    case EventStatus::Postponed:
        return u"postponed"_s;
    case EventStatus::Cancelled:
        return u"cancelled"_s;
    case EventStatus::Done:
        return u"done"_s;
    case EventStatus::Planned:
        break;
    }
    return u"planned"_s;
}

QString typeKey(EventType type)
{
    switch (type) {
    case EventType::Signing:
        return u"signing"_s;
    case EventType::MidYear:
        return u"midYear"_s;
    case EventType::ArtsSport:
        return u"artsSport"_s;
    case EventType::YearEnd:
        return u"yearEnd"_s;
    case EventType::Other:
        break;
    }
    return u"other"_s;
}

QJsonObject changeFacts(const Desk& desk, const Event& event)
{
    if (event.changes.empty())
        return {};
    const EventChange& change = event.changes.back();
    const QJsonObject document = citationFacts(desk, change.document);
    const QString key = event.status == EventStatus::Cancelled   ? u"change.cancelled"_s
                        : event.status == EventStatus::Postponed ? u"change.postponed"_s
                                                                 : u"change.changed"_s;
    QString text;
    if (!document.isEmpty())
        text = desk.say(key, {{u"document"_s, document[u"text"_s].toString()}});
    if (!text.isEmpty() && !change.reason.isEmpty())
        text = desk.say(u"change.reason"_s, {{u"change"_s, text}, {u"reason"_s, change.reason}});
    QJsonObject facts{{u"reason"_s, change.reason},
                      {u"oldTime"_s, timeFacts(desk, change.oldTime)},
                      {u"text"_s, text.isEmpty() ? change.reason : text}};
    putUnlessEmpty(facts, u"document"_s, document);
    return facts;
}

/// The agency that hosts, where it is one of ours; its role in the grouping.
struct Host {
    AgencyFace face;
    QString roleName;
};

Host hostOf(const Desk& desk, const Party& party)
{
    if (!desk.months || !party.text.isEmpty())
        return {};
    const bool byRole = party.agency.isEmpty();
    for (const MemberFace& member : memberFaces(desk)) {
        const bool isHead = member.role == MemberRole::Head;
        const bool isDeputy = member.role == MemberRole::Deputy;
        const bool isMeant =
            byRole ? (party.role == PartyRole::Head && isHead) ||
                         (party.role == PartyRole::Deputy && isDeputy) ||
                         (party.role == PartyRole::Us && member.face.id == desk.data.office)
                   : member.face.id == party.agency;
        if (isMeant)
            return {member.face, isHead     ? desk.word(u"head"_s)
                                 : isDeputy ? desk.word(u"deputy"_s)
                                            : QString()};
    }
    return {byRole ? AgencyFace() : desk.face(party.agency), {}};
}

void addHost(QJsonObject& facts, const Desk& desk, const Event& event)
{
    const Host host = hostOf(desk, event.host);
    const QString name = host.face.name.isEmpty() ? partyName(desk, event.host) : host.face.name;
    const QString unit = desk.say(u"unitOf"_s, {{u"role"_s, host.roleName}});
    facts[u"host"_s] = name;
    facts[u"hostRole"_s] = host.roleName;
    facts[u"hostText"_s] = host.roleName.isEmpty() || name.isEmpty()
                               ? name
                               : desk.say(u"withRole"_s, {{u"name"_s, name}, {u"role"_s, unit}});
    facts[u"isOurs"_s] = !host.face.id.isEmpty() && host.face.id == desk.data.office;
    const bool isSent = facts[u"isBySending"_s].toBool();
    const QString usual = isSent ? QString() : host.face.provinceUnit;
    facts[u"place"_s] = event.place.isEmpty() || isSent ? usual : event.place;
}

QJsonObject eventFact(const Desk& desk, const Event& event)
{
    const bool isSent = event.type == EventType::Signing && desk.months && desk.months->pledge &&
                        desk.months->pledge->mode == SignMode::Circulation;
    QJsonObject facts{{u"id"_s, event.id.value},
                      {u"type"_s, typeKey(event.type)},
                      {u"title"_s, event.title},
                      {u"time"_s, timeFacts(desk, event.time)},
                      {u"participants"_s, textList(event.participants)},
                      {u"contents"_s, textList(event.contents)},
                      {u"assignments"_s, assignmentFacts(desk, event.assignments)},
                      {u"status"_s, statusKey(event.status)},
                      {u"isPlanned"_s, event.status == EventStatus::Planned},
                      {u"isChanged"_s, event.status == EventStatus::Changed},
                      {u"isPostponed"_s, event.status == EventStatus::Postponed},
                      {u"isCancelled"_s, event.status == EventStatus::Cancelled},
                      {u"isDone"_s, event.status == EventStatus::Done},
                      {u"isBySending"_s, isSent},
                      {u"sendingText"_s, isSent ? desk.say(u"signing.bySending"_s) : QString()}};
    addHost(facts, desk, event);
    putUnlessEmpty(facts, u"change"_s, changeFacts(desk, event));
    return facts;
}

const PledgeItem* itemWithId(const std::vector<PledgeItem>& items, const PledgeItemId& id)
{
    for (const PledgeItem& item : items) {
        if (item.id == id)
            return &item;
        if (const PledgeItem* below = itemWithId(item.items, id))
            return below;
    }
    return nullptr;
}

/// The items of the pledge that the plan repeats: those it names, else all.
std::vector<PledgeItem> repeatedItems(const Desk& desk, const ActivityPlan& plan)
{
    if (!desk.months->pledge)
        return {};
    const auto& all = desk.months->pledge->items;
    std::vector<PledgeItem> chosen;
    for (const PledgeItemId& id : plan.items)
        if (const PledgeItem* item = itemWithId(all, id))
            chosen.push_back(*item);
    return plan.items.empty() ? all : chosen;
}

} // namespace

QJsonArray eventFacts(const Desk& desk, const std::vector<Event>& events)
{
    std::vector<Event> sorted = events;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Event& left, const Event& right) {
        return orderOf(left.time) < orderOf(right.time);
    });
    QJsonArray list;
    for (const Event& event : sorted) {
        QJsonObject facts = eventFact(desk, event);
        facts[u"order"_s] = static_cast<int>(list.size()) + 1;
        list += facts;
    }
    return list;
}

QJsonObject planFacts(const Desk& desk)
{
    if (!desk.months || !desk.months->plan)
        return {};
    const ActivityPlan& plan = *desk.months->plan;
    const SignerId& signer = desk.view.signer.isEmpty() ? plan.signer : desk.view.signer;
    QJsonObject facts{{u"number"_s, plan.number},
                      {u"date"_s, dateFacts(desk, plan.date)},
                      {u"bases"_s, citationList(desk, plan.bases)},
                      {u"purposes"_s, textList(plan.purposes)},
                      {u"requirements"_s, textList(plan.requirements)},
                      {u"items"_s, itemFacts(repeatedItems(desk, plan))},
                      {u"events"_s, eventFacts(desk, plan.events)},
                      {u"duties"_s, dutyFacts(desk, plan.duties)},
                      {u"execution"_s, assignmentFacts(desk, plan.execution)},
                      {u"closing"_s, textList(plan.closing)},
                      {u"recipients"_s, recipientFacts(desk, plan.recipients)}};
    putUnlessEmpty(facts, u"signature"_s, groupingSignature(desk, signer));
    return facts;
}

} // namespace thidua::emulation
