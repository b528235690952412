// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/Options.h"

#include "data/FormWords.h"
#include "data/Titles.h"
#include "text/Collation.h"
#include "text/Normal.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace thidua::data {

using namespace Qt::StringLiterals;
using emulation::MemberShape;
using emulation::RecordShape;
using emulation::Shape;
using emulation::ShapeKind;

namespace {

base::Date dayOf(const YearDesk& desk)
{
    return desk.today().isEmpty() ? base::Date::of(desk.hints().year).value_or(base::Date())
                                  : desk.today();
}

void addChoices(Options& options, const MemberShape& member)
{
    const Shape& shape =
        member.shape.kind == ShapeKind::List ? *member.shape.element : member.shape;
    for (const QString& choice : shape.choices)
        if (!choice.isEmpty())
            options.all.push_back({choice, FormWords::choice(member, choice), {}, {}});
    options.mayBeBlank = !shape.choices.contains(shape.usual.toString());
}

QString ownerTitle(const YearDesk& desk, const RegisterEntry& entry)
{
    if (entry.owner.isEmpty())
        return {};
    const auto& shape = emulation::yearShape();
    const MemberShape* agencies = shape.find(u"agencies"_s);
    const MemberShape* id = agencies ? agencies->shape.records()->find(u"id"_s) : nullptr;
    const RegisterEntry* owner = id ? desk.records().find(id->shape.target, entry.owner) : nullptr;
    return owner ? titleOf(desk, *owner->shape, owner->record) : QString();
}

void addReferences(Options& options, const YearDesk& desk, const QString& target)
{
    for (const RegisterEntry& entry : desk.records().of(target)) {
        const QString title = titleOf(desk, *entry.shape, entry.record);
        QString detail = ownerTitle(desk, entry);
        if (detail.isEmpty())
            detail = entry.record.value(u"position"_s).toString();
        options.all.push_back({entry.id, title.isEmpty() ? entry.id : title, detail, entry.owner});
    }
}

/// Another reference of the record names the owner: only what belongs to it remains.
void narrow(Options& options, const MemberShape& member, const QJsonObject& record)
{
    QSet<QString> named;
    for (auto it = record.begin(); it != record.end(); ++it)
        if (it.value().isString() && it.key() != member.keyText())
            named.insert(it.value().toString());
    const auto isOwned = [&named](const Option& option) { return named.contains(option.owner); };
    if (std::any_of(options.all.begin(), options.all.end(), isOwned))
        std::erase_if(options.all, [&](const Option& option) { return !isOwned(option); });
}

/// "Sở Nội vụ {unit}" → "Sở Nội vụ".
QString roleTitle(QString full)
{
    static const QRegularExpression slot(u"\\{[^}]*\\}"_s);
    return full.remove(slot).simplified();
}

void addRoles(Options& options, const YearDesk& desk)
{
    QStringList seen;
    for (const auto& form : desk.law().agencyNames.all) {
        if (seen.contains(form.role))
            continue;
        seen += form.role;
        options.all.push_back({form.role, roleTitle(form.full), form.abbreviation, {}});
    }
}

void addAwards(Options& options, const YearDesk& desk)
{
    for (const auto& award : desk.law().awards.all)
        options.all.push_back({award.id, award.name, award.code, {}});
}

void addParts(Options& options, const YearDesk& desk)
{
    QStringList seen;
    for (const auto& rule : desk.law().dossiers.all)
        for (const auto& part : rule.parts) {
            if (seen.contains(part.id))
                continue;
            seen += part.id;
            options.all.push_back({part.id, part.name, {}, {}});
        }
}

void addBases(Options& options, const YearDesk& desk)
{
    for (const auto& basis : desk.law().legalBases.all) {
        const auto citation =
            desk.law().cite(basis, regulation::CitationStyle::Full, text::DateStyle::Slashed);
        options.all.push_back({basis.id, citation.text, basis.number, {}});
    }
}

void addOfLaw(Options& options, const YearDesk& desk, Source source)
{
    switch (source) {
    case Source::Award:
        return addAwards(options, desk);
    case Source::AgencyRole:
        return addRoles(options, desk);
    case Source::Province:
        for (const auto* province : desk.law().provinces.on(dayOf(desk)))
            options.all.push_back({province->name, province->name, {}, {}});
        options.isFree = true; // of another time
        return;
    case Source::DossierPart:
        return addParts(options, desk);
    case Source::LegalBasis:
        return addBases(options, desk);
    case Source::None:
        return;
    }
}

void addWho(Options& options, const YearDesk& desk, const RecordShape& shape)
{
    options.isWho = true;
    options.isFree = shape.find(u"text"_s) != nullptr;
    for (const MemberShape& member : shape.members) {
        const QString key = member.keyText();
        Options inner;
        if (member.shape.kind == ShapeKind::Choice)
            addChoices(inner, member);
        if (member.shape.kind == ShapeKind::Reference)
            addReferences(inner, desk, member.shape.target);
        for (Option& option : inner.all) {
            QJsonObject who{{key, option.value}};
            if (key == u"unit")
                who[u"agency"_s] = option.owner;
            options.all.push_back({who, option.title, option.detail, option.owner});
        }
    }
}

/// The list in which records of that kind stand, at any depth; of those that stand in others, the
/// one in `owner`, else in the office.
QString listPlace(const YearDesk& desk, const QString& target, const QString& owner)
{
    for (const MemberShape& list : emulation::yearShape().members) {
        const RecordShape* shape = list.shape.records();
        const MemberShape* id = shape ? shape->find(u"id"_s) : nullptr;
        if (id && id->shape.target == target)
            return list.keyText();
        for (const MemberShape& inner : shape ? shape->members : std::vector<MemberShape>()) {
            const RecordShape* deep = inner.shape.records();
            const MemberShape* deepId = deep ? deep->find(u"id"_s) : nullptr;
            if (!id || !deepId || deepId->shape.target != target)
                continue;
            const QString wanted = owner.isEmpty() ? desk.value(u"office"_s).toString() : owner;
            const RegisterEntry* entry = desk.records().find(id->shape.target, wanted);
            return entry ? QString(entry->place + u'.' + inner.keyText()) : QString();
        }
    }
    return {};
}

/// Empty where its name is not a member of its own.
QJsonObject namedRecord(const RecordShape& shape, const QString& name)
{
    if (isAgency(shape))
        return {{u"names"_s, QJsonArray{QJsonObject{{u"name"_s, name}}}}};
    for (const QString& key : {u"name"_s, u"title"_s, u"text"_s})
        if (const MemberShape* member = shape.find(key);
            member && member->shape.kind == ShapeKind::Text && member->needed)
            return {{key, name}};
    return {};
}

} // namespace

QString Option::line() const
{
    return detail.isEmpty() || detail == title ? title : QString(title + u" – "_s + detail);
}

QJsonValue Options::wrapped(const QString& words) const
{
    return isWho ? QJsonValue(QJsonObject{{u"text"_s, words}}) : QJsonValue(words);
}

bool hasOptions(const MemberShape& member)
{
    const ShapeKind kind = member.shape.kind;
    return kind == ShapeKind::Choice || kind == ShapeKind::Reference || saysWho(member) ||
           (kind == ShapeKind::Text && FormWords::look(member).source != Source::None);
}

bool isPicked(const MemberShape& member)
{
    if (member.shape.kind == ShapeKind::Lines)
        return FormWords::look(member).source != Source::None;
    if (member.shape.kind != ShapeKind::List)
        return false;
    const ShapeKind kind = member.shape.element->kind;
    return kind == ShapeKind::Choice || kind == ShapeKind::Reference;
}

Options optionsFor(const YearDesk& desk, const MemberShape& member, const QJsonObject& record)
{
    Options options;
    const Shape& shape =
        member.shape.kind == ShapeKind::List ? *member.shape.element : member.shape;
    if (shape.kind == ShapeKind::Choice)
        addChoices(options, member);
    else if (shape.kind == ShapeKind::Reference)
        addReferences(options, desk, shape.target);
    else if (saysWho(member))
        addWho(options, desk, shape.record());
    else
        addOfLaw(options, desk, FormWords::look(member).source);
    narrow(options, member, record);
    if (shape.kind == ShapeKind::Reference && member.keyText() == u"person")
        std::stable_sort(
            options.all.begin(), options.all.end(), [](const Option& left, const Option& right) {
                return text::personSortKey(left.title) < text::personSortKey(right.title);
            });
    return options;
}

QJsonValue emptyOf(const MemberShape& member)
{
    switch (member.shape.kind) {
    case ShapeKind::Lines:
    case ShapeKind::List:
        return QJsonArray();
    case ShapeKind::Record:
        return QJsonObject();
    case ShapeKind::Whole:
    case ShapeKind::Number:
        return 0;
    case ShapeKind::Flag:
        return false;
    default:
        return QString();
    }
}

QJsonObject namedAgency(const YearDesk& desk, const QString& name)
{
    const QString wanted = text::bare(name).simplified();
    for (const auto& form : desk.law().agencyNames.all) {
        if (!wanted.startsWith(text::bare(roleTitle(form.full))))
            continue;
        for (const auto* province : desk.law().provinces.on(dayOf(desk))) {
            const QJsonObject made{{u"role"_s, form.role}, {u"province"_s, province->name}};
            if (wanted.endsWith(text::bare(province->name)) &&
                text::bare(agencyNameToday(desk, made)).simplified() == wanted)
                return made;
        }
    }
    return {{u"names"_s, QJsonArray{QJsonObject{{u"name"_s, name}}}}};
}

QString freshId(const YearDesk& desk, const QString& target, const QString& name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    constexpr qsizetype longest = 40;
    QString wanted = text::bare(name).replace(other, u"-"_s).left(longest);
    while (wanted.startsWith(u'-'))
        wanted.remove(0, 1);
    while (wanted.endsWith(u'-'))
        wanted.chop(1);
    if (wanted.isEmpty())
        wanted = u"muc"_s;
    QString id = wanted;
    for (int number = 2; desk.records().find(target, id); ++number)
        id = wanted + u"-%1"_s.arg(number);
    return id;
}

std::optional<NewRecord> newRecordFor(const YearDesk& desk, const MemberShape& member,
                                      const QString& name, const QJsonObject& record)
{
    if (member.shape.kind != ShapeKind::Reference || name.isEmpty())
        return std::nullopt;
    const QString list = listPlace(desk, member.shape.target, record.value(u"agency"_s).toString());
    const MemberShape* place = list.isEmpty() ? nullptr : emulation::memberAt(list);
    QJsonObject made = place ? namedRecord(*place->shape.records(), name) : QJsonObject();
    if (made.isEmpty())
        return std::nullopt;
    const QString id = freshId(desk, member.shape.target, name);
    made[u"id"_s] = id;
    const QString element = list + u"[%1]"_s.arg(desk.value(list).toArray().size());
    return NewRecord{{{element, {}, made}}, id, element};
}

} // namespace thidua::data
