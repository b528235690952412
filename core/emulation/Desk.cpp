// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Desk.h"

#include "text/DatesInWords.h"

#include <algorithm>

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

template <typename Record, typename Id>
const Record* found(const std::vector<Record>& records, const Id& id)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&id](const Record& record) { return record.id == id; });
    return at == records.end() ? nullptr : &*at;
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString ownWord(const GroupingWords& words, const QString& key)
{
    if (key == u"kind")
        return words.kind;
    if (key == u"brief")
        return words.brief;
    if (key == u"head")
        return words.head;
    if (key == u"deputy")
        return words.deputy;
    if (key == u"member")
        return words.member;
    return key == u"symbol" ? words.symbol : QString();
}

QString roleText(const Desk& desk, PartyRole role)
{
    const auto say = [&desk](const QString& key) {
        return desk.say(
            key, {{u"member"_s, desk.word(u"member"_s)}, {u"brief"_s, desk.word(u"brief"_s)}});
    };
    const auto unit = [&desk](const QString& key) {
        return desk.say(u"unitOf"_s, {{u"role"_s, desk.word(key)}});
    };
    switch (role) {
    case PartyRole::Head:
        return unit(u"head"_s);
    case PartyRole::Deputy:
        return unit(u"deputy"_s);
    case PartyRole::Members:
        return say(u"party.members"_s);
    case PartyRole::Others:
        return say(u"party.others"_s);
    case PartyRole::Organiser:
        return desk.grouping ? desk.face(desk.grouping->organiser).name : QString();
    case PartyRole::Witness: {
        const bool isRound = !desk.grouping || desk.grouping->council.role == PartyRole::Witness;
        return isRound ? QString() : partyText(desk, desk.grouping->council);
    }
    case PartyRole::Us:
        return desk.face(desk.data.office).name;
    case PartyRole::None:
        break;
    }
    return {};
}

QString nameOfRole(const Desk& desk, MemberRole role)
{
    if (desk.months)
        for (const Member& member : desk.months->members)
            if (member.role == role)
                return desk.face(member.agency).name;
    return {};
}

} // namespace

void Desk::warn(const QString& key, Phrases::Values values) const
{
    const QString sentence = say(key, values);
    if (!warnings.contains(sentence))
        warnings += sentence;
}

const Agency* Desk::agency(const AgencyId& id) const { return found(data.agencies, id); }
const Person* Desk::person(const PersonId& id) const { return found(data.people, id); }
const Signer* Desk::signer(const SignerId& id) const { return found(data.signers, id); }

const Signer* Desk::signerFor(const AgencyId& agency, const SignerId& chosen) const
{
    const Signer* wanted = signer(chosen);
    if (wanted && wanted->agency == agency)
        return wanted;
    for (const Signer& one : data.signers) {
        const regulation::Period period{one.from, one.until};
        if (one.agency == agency && period.contains(day))
            return &one;
    }
    return nullptr;
}

QString Desk::unitName(const AgencyId& agencyId, const UnitId& unit) const
{
    const Agency* owner = agency(agencyId);
    const Unit* part = owner ? found(owner->units, unit) : nullptr;
    return part ? part->name : QString();
}

AgencyFace Desk::face(const AgencyId& id) const
{
    if (id.isEmpty())
        return {};
    if (const auto seen = faces.constFind(id.value); seen != faces.constEnd())
        return *seen;
    const Agency* known = agency(id);
    if (!known) {
        warn(u"warning.noSuchAgency"_s, {{u"id"_s, id.value}});
        return {};
    }
    const AgencyFace face = faceOf(*known, day, law());
    const QString date = text::dateInSentence(day, text::DateStyle::Slashed);
    if (face.name.isEmpty())
        warn(u"warning.noName"_s, {{u"id"_s, id.value}, {u"date"_s, date}});
    if (face.isGone)
        warn(u"warning.gone"_s,
             {{u"name"_s, face.name}, {u"unit"_s, face.provinceUnit}, {u"date"_s, date}});
    faces.insert(id.value, face);
    return face;
}

AgencyFace Desk::parentOf(const AgencyFace& child, const QString& role) const
{
    return child.parent.isEmpty() ? parentByRole(child, phrases().parentRoleOf(role), day, law())
                                  : face(child.parent);
}

QString Desk::word(const QString& key) const
{
    const bool isBlock = grouping && grouping->kind == GroupingKind::Block;
    const QString own = grouping ? ownWord(grouping->words, key) : QString();
    return own.isEmpty() ? say((isBlock ? u"block."_s : u"cluster."_s) + key) : own;
}

QString Desk::groupingShortName() const
{
    return grouping && !grouping->shortName.isEmpty() ? grouping->shortName : word(u"kind"_s);
}

const Member* Desk::head() const
{
    if (!months)
        return nullptr;
    const auto& members = months->members;
    const auto at = std::find_if(members.begin(), members.end(), [](const Member& member) {
        return member.role == MemberRole::Head;
    });
    return at == members.end() ? nullptr : &*at;
}

QString partyText(const Desk& desk, const Party& party)
{
    if (!party.text.isEmpty())
        return party.text;
    if (party.agency.isEmpty())
        return roleText(desk, party.role);
    const QString agency = desk.face(party.agency).name;
    const QString unit = desk.unitName(party.agency, party.unit);
    // Within our own house the unit alone says it.
    if (unit.isEmpty() || party.agency == desk.data.office)
        return unit.isEmpty() ? agency : unit;
    return desk.say(u"party.unitOfAgency"_s, {{u"unit"_s, unit}, {u"agency"_s, agency}});
}

QString partyName(const Desk& desk, const Party& party)
{
    const bool isWorded = !party.text.isEmpty() || !party.agency.isEmpty();
    if (!isWorded && party.role == PartyRole::Head)
        return nameOfRole(desk, MemberRole::Head);
    if (!isWorded && party.role == PartyRole::Deputy)
        return nameOfRole(desk, MemberRole::Deputy);
    return partyText(desk, party);
}

QString recipientLine(const Desk& desk, const Recipient& recipient)
{
    const QString who = capitalized(partyName(desk, recipient.who));
    if (who.isEmpty() || recipient.purpose.isEmpty())
        return who;
    return desk.say(u"recipient"_s, {{u"who"_s, who}, {u"purpose"_s, recipient.purpose}});
}

} // namespace thidua::emulation
