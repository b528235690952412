// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/Change.h"

#include "base/Sentence.h"

#include <QJsonArray>

namespace thidua::renewal {

using namespace Qt::StringLiterals;
using base::Sentence;

namespace {

QString keyOf(ChangeKind kind)
{
    static const QStringList keys{u"recomputed"_s, u"cleared"_s, u"question"_s};
    return keys.value(static_cast<int>(kind));
}

QString keyOf(Topic topic)
{
    static const QStringList keys{u"date"_s,    u"year"_s,   u"anniversary"_s, u"citation"_s,
                                  u"ordinal"_s, u"number"_s, u"slogan"_s,      u"place"_s,
                                  u"agency"_s,  u"person"_s, u"record"_s,      u"edit"_s};
    return keys.value(static_cast<int>(topic));
}

QJsonObject jsonOf(const Change& change)
{
    QJsonObject json{{u"id"_s, change.id},
                     {u"kind"_s, keyOf(change.kind)},
                     {u"topic"_s, keyOf(change.topic)},
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
