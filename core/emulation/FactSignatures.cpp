// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/FactShapes.h"

#include "text/Normal.h"

namespace thidua::emulation {

using namespace Qt::StringLiterals;

namespace {

QString phraseOf(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Deputy:
        return u"capacity.deputy"_s;
    case Capacity::Acting:
        return u"capacity.acting"_s;
    case Capacity::ByOrder:
        return u"capacity.byOrder"_s;
    case Capacity::Delegated:
        return u"capacity.delegated"_s;
    case Capacity::Head:
    case Capacity::OnBehalf:
        break;
    }
    return u"capacity.head"_s;
}

/// Whether the own post stands in a line of its own below the right in which one signs.
bool hasOwnPost(Capacity capacity)
{
    return capacity == Capacity::Deputy || capacity == Capacity::ByOrder ||
           capacity == Capacity::Delegated;
}

/// What stands above the head's title: "TM. ỦY BAN NHÂN DÂN".
QStringList bodyLine(const Desk& desk, const Signer* signer)
{
    if (!signer || signer->body.isEmpty())
        return {};
    return {desk.say(u"capacity.onBehalf"_s, {{u"body"_s, text::upper(signer->body)}})};
}

/// "KT. GIÁM ĐỐC"; of one who signs as head: "GIÁM ĐỐC".
QString rightLine(const Desk& desk, const AgencyFace& face, const Signer* signer)
{
    const Capacity capacity = signer ? signer->capacity : Capacity::Head;
    const bool hasPost = capacity == Capacity::OnBehalf && !signer->position.isEmpty();
    const QString title = text::upper(hasPost ? signer->position : face.headTitle);
    return desk.say(phraseOf(capacity), {{u"head"_s, title}});
}

} // namespace

QString honorificOf(const Desk& desk, const Person& person)
{
    if (!person.honorific.isEmpty() || person.sex == Sex::Unknown)
        return person.honorific;
    return desk.say(person.sex == Sex::Male ? u"honorific.male"_s : u"honorific.female"_s);
}

QString signerName(const Desk& desk, const Signer* signer)
{
    const Person* person = signer ? desk.person(signer->person) : nullptr;
    return person ? person->name : QString();
}

QJsonObject signatureFacts(const QStringList& authority, const QStringList& otherPosition,
                           const QString& name)
{
    return {{u"authority"_s, textList(authority)},
            {u"otherPosition"_s, textList(otherPosition)},
            {u"name"_s, name}};
}

QJsonObject ownSignature(const Desk& desk, const AgencyFace& face, const Signer* signer)
{
    QStringList lines = bodyLine(desk, signer);
    lines += rightLine(desk, face, signer);
    if (signer && hasOwnPost(signer->capacity))
        lines += text::upper(signer->position);
    lines.removeAll(QString());
    return signatureFacts(lines, {}, signerName(desk, signer));
}

QStringList titledSignature(const Desk& desk, const AgencyFace& face, const Signer* signer)
{
    const QString right = rightLine(desk, face, signer);
    QStringList lines;
    if (signer && hasOwnPost(signer->capacity))
        lines = QStringList{right, text::upper(signer->position)} + face.nameLines();
    else
        lines = face.titledLines(right);
    lines.removeAll(QString());
    return lines;
}

} // namespace thidua::emulation
