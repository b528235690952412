// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactShapes.h"

#include "text/DatesInWords.h"
#include "text/NumbersInWords.h"

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Date;
using text::DateStyle;

namespace {

/// Parts that are not known are left to the pen.
QString penText(const Desk& desk, const Date& date)
{
    const QString blank = desk.say(u"pen.blank"_s);
    const auto part = [&blank](int number, bool two) {
        if (number == 0)
            return blank;
        return two ? text::twoDigits(number) : QString::number(number);
    };
    return QStringList{desk.say(u"pen.day"_s),   part(date.day(), true),
                       desk.say(u"pen.month"_s), part(date.month(), date.month() <= 2),
                       desk.say(u"pen.year"_s),  part(date.year(), false)}
        .join(u' ');
}

regulation::LegalBasis basisOf(const Desk& desk, const CitedDocument& cited)
{
    const auto* known = desk.law().legalBases.find(cited.basis);
    regulation::LegalBasis basis = known ? *known : regulation::LegalBasis();
    const auto take = [](QString& into, const QString& own) {
        if (!own.isEmpty())
            into = own;
    };
    take(basis.kind, cited.kind);
    take(basis.number, cited.number);
    take(basis.issuer, cited.issuer);
    take(basis.title, cited.title);
    if (!cited.date.isEmpty())
        basis.date = cited.date;
    return basis;
}

} // namespace

QJsonObject dateFacts(const Desk& desk, const Date& date)
{
    QJsonObject facts{{u"iso"_s, date.toIso()},
                      {u"long"_s, text::dateText(date, DateStyle::Long)},
                      {u"short"_s, text::dateText(date, DateStyle::Slashed)},
                      {u"pen"_s, penText(desk, date)},
                      {u"weekday"_s, text::weekdayName(date)}};
    if (date.year())
        facts[u"year"_s] = date.year();
    if (date.month())
        facts[u"month"_s] = date.month();
    if (date.day())
        facts[u"day"_s] = date.day();
    return facts;
}

QJsonObject agencyFacts(const Desk& desk, const AgencyFace& face)
{
    const Agency* agency = desk.agency(face.id);
    const AgencyFace parent = agency ? desk.parentOf(face, agency->role) : AgencyFace();
    const QStringList parentLines =
        parent.headLines.isEmpty() ? QStringList(parent.brief.toUpper()) : parent.headLines;
    const QString own = parent.name.isEmpty() ? face.name : face.shortName;
    QJsonObject facts{
        {u"id"_s, face.id.value},
        {u"name"_s, face.name},
        {u"shortName"_s, face.shortName},
        {u"brief"_s, face.brief},
        {u"abbreviation"_s, face.abbreviation},
        {u"headLines"_s,
         textList(face.headLines.isEmpty() ? QStringList(own.toUpper()) : face.headLines)},
        {u"parentName"_s, parent.name},
        {u"parentLines"_s, textList(parent.name.isEmpty() ? QStringList() : parentLines)},
        {u"place"_s, face.place},
        {u"province"_s, face.provinceName},
        {u"provinceUnit"_s, face.provinceUnit},
        {u"provinceKind"_s, face.provinceKind},
        {u"headTitle"_s, face.headTitle},
        {u"headCapitals"_s, face.headTitle.toUpper()}};
    if (!agency)
        return facts;
    facts[u"address"_s] = agency->address;
    facts[u"phone"_s] = agency->phone;
    facts[u"fax"_s] = agency->fax;
    facts[u"email"_s] = agency->email;
    facts[u"website"_s] = agency->website;
    QJsonArray units;
    for (const Unit& unit : agency->units)
        units += QJsonObject{{u"id"_s, unit.id.value},
                             {u"name"_s, unit.name},
                             {u"abbreviation"_s, unit.abbreviation},
                             {u"headcount"_s, unit.headcount},
                             {u"women"_s, unit.women}};
    facts[u"units"_s] = units;
    return facts;
}

QJsonObject citationFacts(const Desk& desk, const CitedDocument& cited)
{
    if (cited == CitedDocument())
        return {};
    const regulation::LegalBasis basis = basisOf(desk, cited);
    const auto text = [&desk, &basis](regulation::CitationStyle style) {
        // In a basis the day stands in words: PL I, II.6.a.
        const bool isBasis = style == regulation::CitationStyle::Basis;
        return desk.law().cite(basis, style, isBasis ? DateStyle::Long : DateStyle::Slashed).text;
    };
    return {{u"text"_s, text(regulation::CitationStyle::Full)},
            {u"short"_s, text(regulation::CitationStyle::Short)},
            {u"basis"_s, text(regulation::CitationStyle::Basis)},
            {u"kind"_s, basis.kind},
            {u"number"_s, basis.number},
            {u"date"_s, dateFacts(desk, basis.date)},
            {u"issuer"_s, basis.issuer},
            {u"title"_s, basis.title}};
}

QJsonArray citationList(const Desk& desk, const std::vector<CitedDocument>& cited)
{
    QJsonArray list;
    for (const CitedDocument& one : cited)
        if (const QJsonObject facts = citationFacts(desk, one); !facts.isEmpty())
            list += facts;
    return list;
}

QJsonArray itemFacts(const std::vector<PledgeItem>& items, const QString& above)
{
    QJsonArray list;
    for (const PledgeItem& item : items) {
        const QString number = above + QString::number(list.size() + 1);
        list += QJsonObject{{u"id"_s, item.id.value},
                            {u"number"_s, number},
                            {u"text"_s, item.text},
                            {u"brief"_s, item.brief.isEmpty() ? item.text : item.brief},
                            {u"indicator"_s, item.indicator},
                            {u"items"_s, itemFacts(item.items, number + u'.')}};
    }
    return list;
}

QJsonArray assignmentFacts(const Desk& desk, const std::vector<Assignment>& assignments)
{
    QJsonArray list;
    for (const Assignment& one : assignments)
        list += QJsonObject{{u"who"_s, partyText(desk, one.who)},
                            {u"name"_s, partyName(desk, one.who)},
                            {u"tasks"_s, textList(one.tasks)},
                            {u"tasksText"_s, one.tasks.join(u"; "_s)}};
    return list;
}

QJsonArray recipientFacts(const Desk& desk, const std::vector<Recipient>& recipients)
{
    QJsonArray list;
    for (const Recipient& one : recipients)
        if (const QString line = recipientLine(desk, one); !line.isEmpty())
            list += line;
    return list;
}

QJsonArray textList(const QStringList& texts) { return QJsonArray::fromStringList(texts); }

QString joined(const Desk& desk, const QStringList& texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    return texts.mid(0, texts.size() - 1).join(u", "_s) + desk.say(u"and"_s) + texts.last();
}

void putUnlessEmpty(QJsonObject& into, const QString& key, const QJsonObject& object)
{
    if (!object.isEmpty())
        into.insert(key, object);
}

} // namespace thidua::emulation
