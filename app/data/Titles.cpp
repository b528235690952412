// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Titles.h"

#include "data/FieldText.h"
#include "emulation/AgencyFace.h"
#include "emulation/PeopleMembers.h"

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::RecordShape;
using emulation::ShapeKind;

namespace {

/// By what a record is called, the first that it has; then what it refers to.
const QStringList nameKeys{u"name"_s, u"title"_s, u"brief"_s, u"text"_s};

QString ownName(const RecordShape& shape, const QJsonObject& record)
{
    for (const QString& key : nameKeys) {
        const MemberShape* member = shape.find(key);
        if (!member || member->shape.kind != ShapeKind::Text)
            continue;
        if (QString name = record.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

/// "Trần Thị B, Giấy khen": the first two of what it refers to.
QString borrowedName(const YearDesk& desk, const RecordShape& shape, const QJsonObject& record)
{
    QStringList parts;
    for (const MemberShape& member : shape.members) {
        const ShapeKind kind = member.shape.kind;
        const bool tells = kind == ShapeKind::Reference || saysWho(member) ||
                           (kind == ShapeKind::Text && member.needed) ||
                           (kind == ShapeKind::Whole && member.needed) ||
                           (kind == ShapeKind::Lines && member.needed) ||
                           member.keyText() == u"capacity" || member.keyText() == u"position";
        if (!tells || parts.size() == 2)
            continue;
        const QString text = shownText(desk, member, record.value(QStringView(member.key)));
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u", "_s);
}

/// A signer is somebody who signs, not an agency that is signed for.
QString signerName(const YearDesk& desk, const RecordShape& shape, const QJsonObject& record)
{
    const QString person = shownText(desk, *shape.find(u"person"_s), record.value(u"person"_s));
    const QString capacity =
        shownText(desk, *shape.find(u"capacity"_s), record.value(u"capacity"_s));
    const QString post = record.value(u"position"_s).toString();
    QStringList parts{person, post.isEmpty() ? capacity : post};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

bool isAgency(const RecordShape& shape)
{
    const MemberShape* role = shape.find(u"role"_s);
    return role && role->shape.kind == ShapeKind::Text && shape.find(u"province"_s);
}

bool saysWho(const MemberShape& member)
{
    const RecordShape* shape = member.shape.records();
    return member.shape.kind == ShapeKind::Record && shape && shape->members.size() <= 4 &&
           shape->find(u"agency"_s) && shape->find(u"unit"_s);
}

QString agencyNameToday(const YearDesk& desk, const QJsonObject& agency)
{
    emulation::Agency read;
    emulation::schema::readRecord(agency, read, emulation::schema::Trail());
    const auto day = desk.today().isEmpty()
                         ? base::Date::of(desk.hints().year).value_or(base::Date())
                         : desk.today();
    return emulation::faceOf(read, day, desk.law()).name;
}

QString titleOf(const YearDesk& desk, const RecordShape& shape, const QJsonObject& record)
{
    if (isAgency(shape))
        return agencyNameToday(desk, record);
    if (shape.find(u"capacity"_s) && shape.find(u"person"_s))
        return signerName(desk, shape, record);
    const QString name = ownName(shape, record);
    return name.isEmpty() ? borrowedName(desk, shape, record) : name;
}

QString titleOfId(const YearDesk& desk, const QString& target, const QString& id)
{
    const RegisterEntry* entry = desk.records().find(target, id);
    const QString title = entry ? titleOf(desk, *entry->shape, entry->record) : QString();
    return title.isEmpty() ? id : title;
}

} // namespace thidua::data
