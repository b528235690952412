// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templating/Rounds.h"

#include <QJsonArray>

namespace thidua::templating {

using namespace Qt::StringLiterals;
using document::FieldMark;

void repeat(const Repeat& loop, Evaluation& evaluation, int& rounds,
            const std::function<void()>& round)
{
    const QJsonValue value = evaluation.value(loop.list);
    if (!isSomething(value))
        return;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    const bool isPath = loop.list.filters.empty() && loop.list.head.kind == Operand::Kind::Path;
    Scope& scope = evaluation.scope();
    const QString path = isPath && value.isArray() ? scope.rooted(loop.list.head.text) : QString();
    const qsizetype last = list.size() - 1;
    for (qsizetype i = 0; i <= last && --rounds > 0; ++i) {
        const QString place = path.isEmpty() ? QString() : u"%1.%2"_s.arg(path).arg(i);
        scope.push(u"lượt"_s,
                   QJsonObject{{u"số"_s, i + 1},
                               {u"đầu"_s, i == 0},
                               {u"cuối"_s, i == last},
                               {u"dấu"_s, i == last ? u"."_s : u";"_s}},
                   {});
        scope.push(loop.name, list[i], place);
        round();
        scope.pop();
        scope.pop();
    }
}

const Nodes* chosen(const Choice& choice, Evaluation& evaluation)
{
    for (const auto& branch : choice.branches)
        if (branch.otherwise || evaluation.holds(branch.condition))
            return &branch.nodes;
    return nullptr;
}

std::optional<FieldMark> markOf(const Scope& scope, const Expression& field, const QString& drawn)
{
    const auto& head = field.head;
    if (head.kind != Operand::Kind::Path)
        return scope.inLoop() ? std::nullopt : std::optional(FieldMark{field.source, drawn});
    const QString path = scope.rooted(head.text);
    if (path.isEmpty())
        return std::nullopt;
    return FieldMark{path + field.source.mid(head.text.size()), drawn};
}

} // namespace thidua::templating
