// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactParts.h"

#include "text/Normal.h"
#include "text/NumbersInWords.h"

#include <QSet>

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

QString roleKey(MemberRole role)
{
    switch (role) {
    case MemberRole::Head:
        return u"head"_s;
    case MemberRole::Deputy:
        return u"deputy"_s;
    case MemberRole::Member:
        break;
    }
    return u"member"_s;
}

QString withRole(const Desk& desk, const QString& name, MemberRole role)
{
    if (role == MemberRole::Member)
        return name;
    return desk.say(u"withRole"_s, {{u"name"_s, name}, {u"role"_s, desk.word(roleKey(role))}});
}

/// Who signs the pledge for a member, where the data say so.
const Signer* pledgeSigner(const Desk& desk, const AgencyId& member)
{
    if (desk.months->pledge)
        for (const PledgeSignature& one : desk.months->pledge->signatures)
            if (one.member == member && !one.signer.isEmpty())
                return desk.signerFor(member, one.signer);
    return nullptr;
}

QJsonObject wordFacts(const Desk& desk)
{
    QJsonObject words;
    for (const auto& key :
         {u"kind"_s, u"brief"_s, u"head"_s, u"deputy"_s, u"member"_s, u"symbol"_s})
        words[key] = desk.word(key);
    for (const auto& key : {u"head"_s, u"deputy"_s}) {
        words[key + u"Capitals"_s] = text::upper(desk.word(key));
        words[key + u"Unit"_s] = desk.say(u"unitOf"_s, {{u"role"_s, desk.word(key)}});
    }
    return words;
}

/// "tỉnh", "thành phố" or both.
QString unitsText(const std::vector<MemberFace>& members)
{
    QStringList kinds;
    for (const MemberFace& one : members)
        if (!one.face.provinceKind.isEmpty() && !kinds.contains(one.face.provinceKind))
            kinds += one.face.provinceKind;
    kinds.sort(); // t-h before t-ỉ: turned round, papers say "tỉnh, thành phố"
    std::reverse(kinds.begin(), kinds.end());
    return kinds.join(u", "_s);
}

void addTexts(QJsonObject& facts, const Desk& desk, const std::vector<MemberFace>& members)
{
    QStringList names;
    QStringList namesWithRoles;
    QStringList places;
    QStringList placesWithRoles;
    QStringList withoutUs;
    for (const MemberFace& one : members) {
        const QString place = one.placeName();
        names += one.face.name;
        namesWithRoles += withRole(desk, one.face.name, one.role);
        places += place;
        placesWithRoles += withRole(desk, place, one.role);
        if (one.face.id != desk.data.office)
            withoutUs += one.face.name;
    }
    facts[u"namesText"_s] = joined(desk, names);
    facts[u"namesWithRolesText"_s] = joined(desk, namesWithRoles);
    facts[u"placesText"_s] = joined(desk, places);
    facts[u"placesWithRolesText"_s] = joined(desk, placesWithRoles);
    facts[u"allButUsText"_s] = joined(desk, withoutUs);
    facts[u"unitsText"_s] = unitsText(members);
    facts[u"membersText"_s] = membersText(desk, members);
}

void addLists(QJsonObject& facts, const Desk& desk, const std::vector<MemberFace>& members)
{
    QJsonArray all;
    QJsonArray deputies;
    QJsonArray others;
    QJsonArray withoutUs;
    for (const MemberFace& one : members) {
        const QJsonObject member = memberFacts(desk, one);
        all += member;
        if (one.role == MemberRole::Head && !facts.contains(u"head"_s))
            facts[u"head"_s] = member;
        if (one.role == MemberRole::Deputy)
            deputies += member;
        if (one.role == MemberRole::Member)
            others += member;
        if (one.face.id != desk.data.office)
            withoutUs += member;
    }
    if (!deputies.isEmpty())
        facts[u"deputy"_s] = deputies.first();
    facts[u"members"_s] = all;
    facts[u"deputies"_s] = deputies;
    facts[u"others"_s] = others;
    facts[u"allButUs"_s] = withoutUs;
    const int count = static_cast<int>(members.size());
    facts[u"count"_s] = count;
    facts[u"countText"_s] = text::twoDigits(count);
    facts[u"countWords"_s] = text::numberInWords(count);
}

QJsonObject ourFacts(const Desk& desk, const std::vector<MemberFace>& members)
{
    const auto we = std::find_if(members.begin(), members.end(), [&desk](const MemberFace& one) {
        return one.face.id == desk.data.office;
    });
    if (we == members.end() && !desk.view.role)
        return {};
    const MemberRole role =
        desk.view.role.value_or(we == members.end() ? MemberRole::Member : we->role);
    return {{u"role"_s, roleKey(role)},
            {u"roleName"_s, desk.word(roleKey(role))},
            {u"isHead"_s, role == MemberRole::Head},
            {u"isDeputy"_s, role == MemberRole::Deputy},
            {u"isMember"_s, role == MemberRole::Member}};
}

void warnOfMembers(const Desk& desk, const std::vector<MemberFace>& members)
{
    const QString year = QString::number(desk.year);
    const QString& name = desk.grouping->name;
    const auto heads = std::count_if(members.begin(), members.end(), [](const MemberFace& one) {
        return one.role == MemberRole::Head;
    });
    if (heads == 0)
        desk.warn(u"warning.noHead"_s,
                  {{u"grouping"_s, name}, {u"year"_s, year}, {u"head"_s, desk.word(u"head"_s)}});
    if (heads > 1)
        desk.warn(u"warning.twoHeads"_s, {{u"grouping"_s, name},
                                          {u"year"_s, year},
                                          {u"count"_s, QString::number(heads)},
                                          {u"head"_s, desk.word(u"head"_s)}});
    QSet<QString> seen;
    for (const MemberFace& one : members) {
        if (seen.contains(one.face.id.value))
            desk.warn(u"warning.twice"_s, {{u"name"_s, one.face.name}, {u"grouping"_s, name}});
        seen.insert(one.face.id.value);
    }
    if (!seen.contains(desk.data.office.value))
        desk.warn(u"warning.notMember"_s, {{u"us"_s, desk.face(desk.data.office).name},
                                           {u"grouping"_s, name},
                                           {u"year"_s, year}});
}

void addYear(QJsonObject& facts, const Desk& desk)
{
    const auto members = memberFaces(desk);
    warnOfMembers(desk, members);
    addLists(facts, desk, members);
    addTexts(facts, desk, members);
    facts[u"theme"_s] = desk.months->theme;
    facts[u"motto"_s] = desk.months->motto;
    putUnlessEmpty(facts, u"guidance"_s, citationFacts(desk, desk.months->guidance));
    putUnlessEmpty(facts, u"our"_s, ourFacts(desk, members));
    if (!desk.months->nextHead.isEmpty())
        facts[u"nextHead"_s] = agencyFacts(desk, desk.face(desk.months->nextHead));
    if (!desk.months->nextDeputy.isEmpty())
        facts[u"nextDeputy"_s] = agencyFacts(desk, desk.face(desk.months->nextDeputy));
    putUnlessEmpty(facts, u"signature"_s, groupingSignature(desk, desk.view.signer));
}

} // namespace

QString MemberFace::placeName() const
{
    return face.provinceName.isEmpty() ? face.name : face.provinceName;
}

std::vector<MemberFace> memberFaces(const Desk& desk)
{
    std::vector<MemberFace> faces;
    for (const Member& member : desk.months->members) {
        AgencyFace face = desk.face(member.agency);
        face.id = member.agency; // also of one that is not there
        faces.push_back({face, member.role, static_cast<int>(faces.size()) + 1});
    }
    return faces;
}

QString membersText(const Desk& desk, const std::vector<MemberFace>& members)
{
    QStringList names;
    QStringList places;
    QSet<QString> shortNames;
    bool allHavePlaces = true;
    for (const MemberFace& one : members) {
        names += withRole(desk, one.face.name, one.role);
        places += withRole(desk, one.placeName(), one.role);
        shortNames.insert(one.face.shortName);
        allHavePlaces = allHavePlaces && !one.face.provinceName.isEmpty();
    }
    if (shortNames.size() == 1 && allHavePlaces)
        return desk.say(u"members.alike"_s, {{u"shortName"_s, *shortNames.begin()},
                                             {u"units"_s, unitsText(members)},
                                             {u"places"_s, joined(desk, places)}});
    return desk.say(u"members.mixed"_s, {{u"names"_s, joined(desk, names)}});
}

QJsonObject memberSignature(const Desk& desk, const MemberFace& member)
{
    const Signer* signer = pledgeSigner(desk, member.face.id);
    const QStringList lines = titledSignature(desk, member.face, signer);
    const QString name = signerName(desk, signer);
    if (member.role == MemberRole::Member)
        return signatureFacts(lines, {}, name);
    return signatureFacts({text::upper(desk.word(roleKey(member.role)))}, lines, name);
}

QJsonObject memberFacts(const Desk& desk, const MemberFace& member)
{
    QJsonObject facts = agencyFacts(desk, member.face);
    facts[u"order"_s] = member.order;
    facts[u"orderText"_s] = text::twoDigits(member.order);
    facts[u"role"_s] = roleKey(member.role);
    facts[u"roleName"_s] = desk.word(roleKey(member.role));
    facts[u"roleCapitals"_s] = text::upper(desk.word(roleKey(member.role)));
    facts[u"isHead"_s] = member.role == MemberRole::Head;
    facts[u"isDeputy"_s] = member.role == MemberRole::Deputy;
    facts[u"isUs"_s] = member.face.id == desk.data.office;
    facts[u"nameWithRole"_s] = withRole(desk, member.face.name, member.role);
    facts[u"placeWithRole"_s] = withRole(desk, member.placeName(), member.role);
    facts[u"signature"_s] = memberSignature(desk, member);
    return facts;
}

QJsonObject groupingSignature(const Desk& desk, const SignerId& chosen)
{
    const Member* head = desk.head();
    if (!head)
        return {};
    const AgencyFace face = desk.face(head->agency);
    const Signer* signer = desk.signerFor(head->agency, chosen);
    return signatureFacts({text::upper(desk.word(u"head"_s))}, titledSignature(desk, face, signer),
                          signerName(desk, signer));
}

QJsonObject groupingFacts(const Desk& desk)
{
    if (!desk.grouping)
        return {};
    const Grouping& grouping = *desk.grouping;
    const bool isBlock = grouping.kind == GroupingKind::Block;
    QJsonObject facts{{u"id"_s, grouping.id.value},
                      {u"name"_s, grouping.name},
                      {u"shortName"_s, desk.groupingShortName()},
                      {u"headLines"_s, textList(grouping.headLines.isEmpty()
                                                    ? QStringList(text::upper(grouping.name))
                                                    : grouping.headLines)},
                      {u"kind"_s, isBlock ? u"block"_s : u"cluster"_s},
                      {u"isCluster"_s, !isBlock},
                      {u"isBlock"_s, isBlock},
                      {u"words"_s, wordFacts(desk)},
                      {u"council"_s, partyText(desk, {PartyRole::Witness, {}, {}, {}, {}})}};
    if (!grouping.organiser.isEmpty())
        facts[u"organiser"_s] = agencyFacts(desk, desk.face(grouping.organiser));
    putUnlessEmpty(facts, u"statute"_s, citationFacts(desk, grouping.statute));
    if (desk.months)
        addYear(facts, desk);
    return facts;
}

} // namespace thidua::emulation
