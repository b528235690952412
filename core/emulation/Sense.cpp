// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulation/Sense.h"

#include "base/Date.h"
#include "base/Sentence.h"
#include "emulation/Schema.h"
#include "emulation/Shape.h"
#include "text/DatesInWords.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

namespace thidua::emulation {

using namespace Qt::StringLiterals;
using base::Sentence;
using schema::Trail;

namespace {

/// The trail wants a kind; a contradiction has none.
constexpr ProblemKind anyKind = ProblemKind::Double;

/// Members of one record of which the second is not before the first.
constexpr std::array<std::pair<const char16_t*, const char16_t*>, 7> spans = {
    {{u"from", u"until"},
     {u"date", u"until"},
     {u"achievedFrom", u"achievedUntil"},
     {u"sent", u"returned"},
     {u"born", u"joined"},
     {u"born", u"joinedParty"},
     {u"joined", u"retired"}}};

/// What of an element of a list may stand there once only.
struct Once {
    const char16_t* list;
    const char16_t* record; ///< a member that tells lists of that name apart; empty: any
    QStringList keys;
};

const std::vector<Once>& onces()
{
    static const std::vector<Once> all = {
        {u"members", u"agency", {u"agency"_s}},
        {u"signatures", u"member", {u"member"_s}},
        {u"circulation", u"member", {u"member"_s}},
        {u"sheets", u"member", {u"member"_s}},
        {u"scores", u"criterion", {u"criterion"_s}},
        {u"seats", u"person", {u"person"_s}},
        {u"absent", u"person", {u"person"_s}},
        {u"votes", u"dossier", {u"dossier"_s}},
        {u"years", u"year", {u"year"_s}},
        {u"registrations", u"subject", {u"subject"_s}},
        {u"ratings", u"subject", {u"subject"_s, u"year"_s}},
        {u"awardsGiven", u"subject", {u"subject"_s, u"award"_s, u"year"_s}},
        {u"dossiers", u"subject", {u"subject"_s, u"award"_s, u"submission"_s}},
        {u"people", u"name", {u"name"_s, u"born"_s, u"unit"_s, u"position"_s}},
    };
    return all;
}

Trail at(const Trail& trail, const MemberShape& member)
{
    return trail.member(member.key, member.label);
}

QJsonValue of(const QJsonObject& record, const char16_t* key)
{
    return record.value(QStringView(key));
}

/// As far as both are known: March is not before 5 March.
bool isBefore(const QString& late, const QString& early)
{
    const qsizetype known = qMin(late.size(), early.size());
    return late.left(known) < early.left(known);
}

void checkSpans(const RecordShape& shape, const QJsonObject& record, const Trail& trail)
{
    for (const auto& [begin, end] : spans) {
        const QString early = of(record, begin).toString();
        const QString late = of(record, end).toString();
        const MemberShape* member = shape.find(QString::fromUtf16(end));
        if (!member || early.isEmpty() || late.isEmpty() || !isBefore(late, early))
            continue;
        const auto date = base::Date::fromIso(early).value_or(base::Date());
        const QString shown = text::dateText(date, text::DateStyle::Slashed);
        const MemberShape* first = shape.find(QString::fromUtf16(begin));
        const QString label = first ? first->labelText() : QString();
        at(trail, *member).complain(anyKind, Sentence::tr("đứng trước %1 (%2)", label, shown));
    }
}

void checkCounts(const RecordShape& shape, const QJsonObject& record, const Trail& trail)
{
    const MemberShape* women = shape.find(u"women"_s);
    if (women && of(record, u"women").toInt() > of(record, u"headcount").toInt() &&
        of(record, u"headcount").toInt() > 0)
        at(trail, *women).complain(anyKind, Sentence::tr("nhiều hơn số người của đơn vị"));
}

void checkDoubles(const MemberShape& list, const QJsonArray& elements, const Trail& trail)
{
    const RecordShape* shape = list.shape.records();
    for (const Once& once : onces()) {
        if (QStringView(once.list) != QStringView(list.key) || !shape ||
            !shape->find(QString::fromUtf16(once.record)))
            continue;
        QHash<QByteArray, int> seen;
        int index = 0;
        for (const auto& element : elements) {
            const QJsonObject record = element.toObject();
            QJsonArray identity;
            for (const QString& key : once.keys)
                identity += record.value(key);
            const bool isBlank = !of(record, once.record).isBool() &&
                                 of(record, once.record) == QJsonValue(QJsonValue::Undefined);
            const QByteArray bytes = QJsonDocument(identity).toJson(QJsonDocument::Compact);
            const auto first = seen.constFind(bytes);
            if (!isBlank && first != seen.constEnd())
                at(trail.element(index), *shape->find(once.keys.first()))
                    .complain(anyKind, Sentence::tr("đã có ở dòng %1", *first + 1));
            else
                seen.insert(bytes, index);
            ++index;
        }
    }
}

void checkHeads(const MemberShape& list, const QJsonArray& elements, const Trail& trail)
{
    const RecordShape* shape = list.shape.records();
    const MemberShape* role = shape ? shape->find(u"role"_s) : nullptr;
    if (QStringView(list.key) != u"members" || !role)
        return;
    int heads = 0;
    int index = 0;
    for (const auto& element : elements) {
        const bool isHead = of(element.toObject(), u"role").toString() == u"head";
        if (isHead && heads++ > 0)
            at(trail.element(index), *role)
                .complain(anyKind, Sentence::tr("chỉ một thành viên đứng đầu"));
        ++index;
    }
}

void checkRecord(const RecordShape& shape, const QJsonObject& record, const Trail& trail);

void checkList(const MemberShape& list, const QJsonArray& elements, const Trail& trail)
{
    checkDoubles(list, elements, trail);
    checkHeads(list, elements, trail);
    const RecordShape* shape = list.shape.records();
    int index = 0;
    for (const auto& element : elements) {
        if (shape)
            checkRecord(*shape, element.toObject(), trail.element(index));
        ++index;
    }
}

void checkRecord(const RecordShape& shape, const QJsonObject& record, const Trail& trail)
{
    if (trail.depth > schema::mostDepth)
        return;
    checkSpans(shape, record, trail);
    checkCounts(shape, record, trail);
    for (const MemberShape& member : shape.members) {
        const QJsonValue value = of(record, member.key);
        if (member.shape.kind == ShapeKind::List)
            checkList(member, value.toArray(), at(trail, member));
        else if (member.shape.kind == ShapeKind::Record && value.isObject())
            checkRecord(member.shape.record(), value.toObject(), at(trail, member));
    }
}

} // namespace

std::vector<Contradiction> checkSense(const QJsonObject& data)
{
    std::vector<Problem> problems;
    checkRecord(yearShape(), data, {nullptr, u"", u"", -1, &problems, 0});
    std::vector<Contradiction> found;
    for (const Problem& problem : problems)
        found.push_back({problem.path, problem.label, problem.what});
    return found;
}

} // namespace thidua::emulation
