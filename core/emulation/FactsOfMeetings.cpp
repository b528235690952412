// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "emulation/MeetingMembers.h"
#include "text/NumbersInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

/// A delegate with what his record among the people says where he himself says nothing.
Delegate completed(const Desk& desk, const Delegate& delegate)
{
    Delegate whole = delegate;
    const Person* person = desk.person(delegate.person);
    if (!person)
        return whole;
    const auto take = [](QString& into, const QString& known) {
        if (into.isEmpty())
            into = known;
    };
    take(whole.name, person->name);
    take(whole.honorific, honorificOf(desk, *person));
    take(whole.position, person->position);
    if (whole.agency.isEmpty() && whole.organisation.isEmpty())
        whole.agency = person->agency;
    return whole;
}

/// "Phó Giám đốc Sở Nội vụ tỉnh Hưng Yên"; a post that names its house already stays as it is.
QString postText(const Delegate& delegate, const QString& organisation)
{
    if (organisation.isEmpty() || delegate.position.contains(organisation))
        return delegate.position;
    return QString(delegate.position + u' ' + organisation).trimmed();
}

QJsonObject delegateFact(const Desk& desk, const Delegate& delegate)
{
    const Delegate whole = completed(desk, delegate);
    const QString organisation =
        whole.organisation.isEmpty() ? desk.face(whole.agency).name : whole.organisation;
    return {{u"name"_s, whole.name},
            {u"capitals"_s, whole.name.toUpper()},
            {u"honorific"_s, whole.honorific},
            {u"title"_s, QString(whole.honorific + u' ' + whole.name).trimmed()},
            {u"position"_s, whole.position},
            {u"organisation"_s, organisation},
            {u"post"_s, postText(whole, organisation)},
            {u"kind"_s, schema::writeValue(whole.kind)},
            {u"isAbsent"_s, whole.absent},
            {u"reason"_s, whole.reason},
            {u"note"_s, whole.note}};
}

QJsonArray delegateFacts(const Desk& desk, const std::vector<Delegate>& delegates)
{
    QJsonArray list;
    for (const Delegate& delegate : delegates) {
        QJsonObject facts = delegateFact(desk, delegate);
        facts[u"order"_s] = static_cast<int>(list.size()) + 1;
        list += facts;
    }
    return list;
}

QJsonArray agendaFacts(const Desk& desk, const std::vector<AgendaItem>& agenda)
{
    QJsonArray list;
    for (const AgendaItem& item : agenda)
        list += QJsonObject{{u"order"_s, static_cast<int>(list.size()) + 1},
                            {u"clock"_s, item.clock},
                            {u"until"_s, item.until},
                            {u"hours"_s, item.until.isEmpty()
                                             ? item.clock
                                             : QString(item.clock + u" - "_s + item.until)},
                            {u"title"_s, item.title},
                            {u"by"_s, partyText(desk, item.by)},
                            {u"announcement"_s, textList(item.announcement)}};
    return list;
}

QJsonArray speechFacts(const Desk& desk, const std::vector<Speech>& speeches)
{
    QJsonArray list;
    for (const Speech& speech : speeches) {
        QJsonObject facts = delegateFact(desk, speech.speaker);
        facts[u"points"_s] = textList(speech.points);
        list += facts;
    }
    return list;
}

/// "91,7%": with one place, none where it is whole.
QString percent(int part, int whole)
{
    if (whole <= 0)
        return {};
    const int tenths = (part * 2000 + whole) / (2 * whole);
    const QString full = QString::number(tenths / 10);
    return tenths % 10 ? QString(full + u',' + QString::number(tenths % 10) + u'%')
                       : QString(full + u'%');
}

QJsonArray voteFacts(const Desk& desk, const Meeting& meeting)
{
    const int members = desk.months ? static_cast<int>(desk.months->members.size()) : 0;
    const int voters = meeting.voters ? meeting.voters : members;
    QJsonArray list;
    for (const Vote& vote : meeting.votes) {
        const auto* award = desk.law().awards.find(vote.award);
        QJsonObject facts{{u"text"_s, vote.text},
                          {u"agency"_s, desk.face(vote.agency).name},
                          {u"award"_s, award ? award->name : QString()},
                          {u"agree"_s, vote.agree},
                          {u"disagree"_s, vote.disagree},
                          {u"invalid"_s, vote.invalid},
                          {u"voters"_s, voters},
                          {u"rate"_s, percent(vote.agree, voters)},
                          {u"isUnanimous"_s, voters > 0 && vote.agree == voters}};
        list += facts;
    }
    return list;
}

/// The event of the grouping's plan that the meeting is; null: it is none.
const Event* plannedEvent(const Desk& desk, const Meeting& meeting)
{
    if (!desk.months || !desk.months->plan || meeting.event.isEmpty())
        return nullptr;
    const auto& events = desk.months->plan->events;
    const auto at = std::find_if(events.begin(), events.end(), [&meeting](const Event& event) {
        return event.id == meeting.event;
    });
    return at == events.end() ? nullptr : &*at;
}

/// What the event of the plan says, where the meeting itself says nothing.
QJsonObject eventOf(const Desk& desk, const Meeting& meeting)
{
    const Event* planned = plannedEvent(desk, meeting);
    Event own = planned ? *planned : Event();
    if (!meeting.title.isEmpty())
        own.title = meeting.title;
    if (!(meeting.time == EventTime()))
        own.time = meeting.time;
    if (!meeting.place.isEmpty())
        own.place = meeting.place;
    if (!(meeting.host == Party()))
        own.host = meeting.host;
    return eventFacts(desk, {own})[0].toObject();
}

/// How many, as a number and as papers write it: 7, "07".
void addCount(QJsonObject& facts, const QString& key, qsizetype count)
{
    facts[key] = static_cast<int>(count);
    facts[QString(key + u"Text"_s)] = text::twoDigits(static_cast<int>(count));
}

void addDelegates(QJsonObject& facts, const Desk& desk, const Meeting& meeting)
{
    const QJsonArray all = delegateFacts(desk, meeting.delegates);
    QJsonArray attending;
    QJsonArray absent;
    QJsonArray guests;
    for (const auto& one : all) {
        const QString kind = one[u"kind"_s].toString();
        if (one[u"isAbsent"_s].toBool())
            absent += one;
        else if (kind == u"guest")
            guests += one;
        else if (kind == u"delegate")
            attending += one;
    }
    facts[u"delegates"_s] = all;
    facts[u"attending"_s] = attending;
    facts[u"absent"_s] = absent;
    facts[u"guests"_s] = guests;
    addCount(facts, u"delegateCount"_s, all.size());
    addCount(facts, u"attendingCount"_s, attending.size() + guests.size());
    addCount(facts, u"absentCount"_s, absent.size());
}

/// "Hội nghị … của Cụm thi đua …", where the title does not say so itself.
QString fullTitle(const Desk& desk, const QString& title, bool isOfGrouping)
{
    if (!isOfGrouping || title.contains(desk.grouping->name, Qt::CaseInsensitive))
        return title;
    return desk.say(u"meetingOf"_s, {{u"title"_s, title}, {u"grouping"_s, desk.grouping->name}});
}

QJsonObject meetingFact(const Desk& desk, const Meeting& meeting)
{
    QJsonObject facts = eventOf(desk, meeting);
    const bool isOfGrouping = plannedEvent(desk, meeting) != nullptr;
    facts[u"id"_s] = meeting.id.value;
    facts[u"isOfGrouping"_s] = isOfGrouping;
    facts[u"fullTitle"_s] = fullTitle(desk, facts[u"title"_s].toString(), isOfGrouping);
    facts[u"ends"_s] = meeting.ends;
    facts[u"presidium"_s] = delegateFacts(desk, meeting.presidium);
    facts[u"secretaries"_s] = delegateFacts(desk, meeting.secretaries);
    facts[u"invited"_s] = recipientFacts(desk, meeting.invited);
    facts[u"agenda"_s] = agendaFacts(desk, meeting.agenda);
    facts[u"documents"_s] = textList(meeting.documents);
    facts[u"speeches"_s] = speechFacts(desk, meeting.speeches);
    facts[u"conclusions"_s] = textList(meeting.conclusions);
    // Those of the event are how it is prepared, these are what it laid upon whom.
    facts[u"decided"_s] = assignmentFacts(desk, meeting.assignments);
    facts[u"duties"_s] = dutyFacts(desk, meeting.duties);
    facts[u"votes"_s] = voteFacts(desk, meeting);
    facts[u"answerBy"_s] = dateFacts(desk, meeting.answerBy);
    facts[u"contact"_s] = meeting.contact;
    addDelegates(facts, desk, meeting);
    return facts;
}

} // namespace

QJsonArray meetingFacts(const Desk& desk)
{
    QJsonArray list;
    for (const Meeting& meeting : desk.data.meetings)
        list += meetingFact(desk, meeting);
    return list;
}

QJsonObject chosenMeeting(const Desk& desk, const QJsonArray& all)
{
    for (const auto& one : all)
        if (desk.view.meeting.isEmpty() || one[u"id"_s].toString() == desk.view.meeting.value)
            return one.toObject();
    return {};
}

} // namespace thidua::emulation
