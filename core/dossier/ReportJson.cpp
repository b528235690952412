// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/Report.h"

#include "emulation/PlanRulesMembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua::dossier {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Met met)
{
    return met == Met::Yes ? u"met"_s : met == Met::No ? u"notMet"_s : u"unknown"_s;
}

QString conclusionOf(Met met)
{
    return met == Met::Yes ? u"eligible"_s : met == Met::No ? u"notEligible"_s : u"unknown"_s;
}

QString nameOf(PartState state)
{
    switch (state) {
    case PartState::Present:
        return u"present"_s;
    case PartState::Unsigned:
        return u"unsigned"_s;
    case PartState::Missing:
        return u"missing"_s;
    case PartState::NotNeeded:
        return u"notNeeded"_s;
    case PartState::Perhaps:
        break;
    }
    return u"perhaps"_s;
}

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object[key] = value;
}

QJsonObject jsonOf(const Condition& condition)
{
    QJsonObject object{{u"condition"_s, condition.text},
                       {u"state"_s, nameOf(condition.met)},
                       {u"reason"_s, condition.reason},
                       {u"evidence"_s, QJsonArray::fromStringList(condition.evidence)}};
    put(object, u"id"_s, condition.id);
    put(object, u"article"_s, condition.article);
    put(object, u"toConfirm"_s, condition.toConfirm);
    object[u"uncertain"_s] = !condition.toConfirm.isEmpty();
    QJsonArray ways;
    for (const auto& way : condition.ways) {
        QJsonArray list;
        for (const Condition& one : way)
            list += jsonOf(one);
        ways += list;
    }
    if (!ways.isEmpty())
        object[u"ways"_s] = ways;
    return object;
}

QJsonObject jsonOf(const PartReport& part)
{
    QJsonObject object{{u"name"_s, part.name}, {u"state"_s, nameOf(part.state)}};
    put(object, u"part"_s, part.part);
    put(object, u"when"_s, part.when);
    put(object, u"article"_s, part.place);
    put(object, u"note"_s, part.note);
    put(object, u"number"_s, part.number);
    put(object, u"date"_s, part.date.toIso());
    QJsonArray papers;
    for (const auto& id : part.papers)
        papers += id.value;
    QJsonArray files;
    for (const auto& id : part.files)
        files += id.value;
    if (!papers.isEmpty())
        object[u"papers"_s] = papers;
    if (!files.isEmpty())
        object[u"files"_s] = files;
    return object;
}

QJsonObject jsonOf(const TimeReport& time)
{
    QJsonObject object{{u"title"_s, time.title},
                       {u"source"_s, time.source},
                       {u"lastDay"_s, time.last.toIso()},
                       {u"workingDay"_s, time.workingDay.toIso()},
                       {u"late"_s, time.isLate}};
    put(object, u"hint"_s, time.hint);
    put(object, u"done"_s, time.done.toIso());
    put(object, u"toConfirm"_s, time.toConfirm);
    if (time.daysLeft)
        object[u"daysLeft"_s] = *time.daysLeft;
    return object;
}

QJsonObject jsonOf(const Report& report);

template <typename Record> QJsonArray listOf(const std::vector<Record>& records)
{
    QJsonArray list;
    for (const Record& record : records)
        list += jsonOf(record);
    return list;
}

QJsonObject jsonOf(const Report& report)
{
    QJsonObject object{
        {u"dossier"_s, report.id.value},
        {u"submission"_s, report.submission.value},
        {u"subject"_s, report.name},
        {u"kind"_s, emulation::schema::writeValue(report.kind)},
        {u"award"_s, report.award},
        {u"awardName"_s, report.awardName},
        {u"lawOf"_s, report.day.toIso()},
        {u"lawDayAssumed"_s, report.isDayAssumed},
        {u"eligibility"_s, conclusionOf(report.eligible)},
        {u"conditions"_s, listOf(report.conditions)},
        {u"complete"_s, report.isComplete()},
        {u"components"_s, listOf(report.parts)},
        {u"missing"_s, QJsonArray::fromStringList(report.partsIn(PartState::Missing))},
        {u"deadlines"_s, listOf(report.times)}};
    put(object, u"rule"_s, report.rule);
    put(object, u"article"_s, report.article);
    put(object, u"copies"_s, report.copies);
    put(object, u"toConfirm"_s, report.toConfirm);
    return object;
}

} // namespace

QByteArray asJson(const std::vector<Report>& reports)
{
    return QJsonDocument(listOf(reports)).toJson(QJsonDocument::Indented);
}

} // namespace thidua::dossier
