// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Change.h"

#include "base/Sentence.h"

#include <QJsonArray>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

const QStringList kindKeys{u"recomputed"_s, u"cleared"_s, u"question"_s};
const QStringList topicKeys{u"date"_s,    u"year"_s,   u"anniversary"_s, u"citation"_s,
                            u"ordinal"_s, u"number"_s, u"slogan"_s,      u"place"_s,
                            u"agency"_s,  u"person"_s, u"record"_s,      u"edit"_s};

template <typename Enum> QString keyOf(const QStringList& keys, Enum value)
{
    return keys.value(static_cast<int>(value));
}

template <typename Enum>
Enum valueOf(const QStringList& keys, const QJsonValue& key, Enum otherwise)
{
    const auto at = keys.indexOf(key.toString());
    return at < 0 ? otherwise : static_cast<Enum>(at);
}

Change changeFrom(const QJsonObject& json)
{
    const auto text = [&json](const QString& key) { return json.value(key).toString(); };
    return {text(u"id"_s),
            valueOf(kindKeys, json.value(u"kind"_s), ChangeKind::Question),
            valueOf(topicKeys, json.value(u"topic"_s), Topic::Record),
            {text(u"paper"_s)},
            text(u"path"_s),
            text(u"where"_s),
            text(u"old"_s),
            text(u"new"_s),
            text(u"context"_s),
            text(u"why"_s)};
}

QJsonObject jsonOf(const Change& change)
{
    QJsonObject json{{u"id"_s, change.id},
                     {u"kind"_s, keyOf(kindKeys, change.kind)},
                     {u"topic"_s, keyOf(topicKeys, change.topic)},
                     {u"path"_s, change.path},
                     {u"where"_s, change.where},
                     {u"why"_s, change.why}};
    const auto put = [&json](const QString& key, const QString& value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"paper"_s, change.paper.value);
    put(u"old"_s, change.oldText);
    put(u"new"_s, change.newText);
    put(u"context"_s, change.context);
    return json;
}

} // namespace

QJsonObject toJson(const ChangeMap& map)
{
    QJsonArray changes;
    for (const Change& change : map.changes)
        changes += jsonOf(change);
    return {{u"from"_s, map.from}, {u"to"_s, map.to}, {u"changes"_s, changes}};
}

ChangeMap changeMapFrom(const QJsonObject& json)
{
    ChangeMap map{json.value(u"from"_s).toInt(), json.value(u"to"_s).toInt(), {}};
    for (const auto& change : json.value(u"changes"_s).toArray())
        map.changes.push_back(changeFrom(change.toObject()));
    return map;
}

QString nameOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Recomputed:
        return Sentence::tr("đã tính lại");
    case ChangeKind::Cleared:
        return Sentence::tr("đã xóa");
    case ChangeKind::Question:
        break;
    }
    return Sentence::tr("cần xem");
}

} // namespace thidua::renewal
