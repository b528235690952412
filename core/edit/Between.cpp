// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/Between.h"

#include "document/Json.h"

#include <QJsonObject>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using document::OfficialDocument;

namespace {

QJsonObject headOf(OfficialDocument paper)
{
    paper.body.clear();
    return document::toJson(paper);
}

} // namespace

std::optional<Step> between(const OfficialDocument& before, const OfficialDocument& after,
                            const QString& name, const Selection& selection)
{
    Step step{name, {}, selection, selection, Grouping::Alone};
    const QJsonObject old = headOf(before);
    const QJsonObject now = headOf(after);
    QStringList members = old.keys();
    for (const QString& member : now.keys())
        if (!old.contains(member))
            members.append(member);
    for (const QString& member : members)
        if (old.value(member) != now.value(member))
            step.edits.emplace_back(MemberEdit{member, old.value(member), now.value(member)});
    const BlocksEdit body = difference({}, before.body, after.body);
    if (!body.removed.empty() || !body.inserted.empty())
        step.edits.emplace_back(body);
    return step.edits.empty() ? std::nullopt : std::optional(step);
}

} // namespace thidua::edit
