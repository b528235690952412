// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PaperDocument.h"

#include "document/Json.h"

#include <QJsonDocument>

namespace thidua::store {

base::Result<document::OfficialDocument> documentOf(const QJsonObject& json, const QString& name)
{
    return document::fromJsonText(QJsonDocument(json).toJson(QJsonDocument::Compact), name);
}

QJsonObject jsonOf(const document::OfficialDocument& document, const QJsonObject& old)
{
    QJsonObject json = document::toJson(document);
    QStringList absent;
    for (auto member = old.begin(); member != old.end(); ++member)
        if (!json.contains(member.key()))
            absent += member.key();
    if (absent.isEmpty()) // as nearly always; what follows takes longer than all before
        return json;
    const auto before = documentOf(old, QString());
    if (!before)
        return json;
    // A member that we know and that is absent now was taken away, not overlooked.
    const QJsonObject known = document::toJson(*before);
    for (const QString& member : absent)
        if (!known.contains(member))
            json.insert(member, old.value(member));
    return json;
}

} // namespace thidua::store
