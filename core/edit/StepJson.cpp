// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/StepJson.h"

#include "document/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace thidua::edit {

using namespace Qt::StringLiterals;
using document::Blocks;
using document::Inlines;

namespace {

QJsonArray toJson(const std::vector<int>& path)
{
    QJsonArray json;
    for (const int step : path)
        json.append(step);
    return json;
}

std::vector<int> pathFrom(const QJsonValue& json)
{
    std::vector<int> path;
    for (const auto& step : json.toArray())
        path.push_back(step.toInt(-1));
    return path;
}

/// Blocks and runs speak the schema of a paper: they travel as the body of one.
QJsonValue toJson(const Blocks& blocks)
{
    document::OfficialDocument carrier;
    carrier.body = blocks;
    return document::toJson(carrier).value(u"body"_s);
}

base::Result<Blocks> blocksFrom(const QJsonValue& json)
{
    const QJsonObject carrier{{u"format"_s, document::paperFormat}, {u"body"_s, json}};
    auto read =
        document::fromJsonText(QJsonDocument(carrier).toJson(QJsonDocument::Compact), u"journal"_s);
    if (!read)
        return read.error();
    return std::move(read).value().body;
}

QJsonValue toJson(const Inlines& text)
{
    document::Block block;
    block.text = text;
    return text.empty() ? QJsonValue(QJsonArray()) : toJson(Blocks{block});
}

base::Result<Inlines> inlinesFrom(const QJsonValue& json)
{
    auto blocks = blocksFrom(json);
    if (!blocks)
        return blocks.error();
    return blocks->empty() ? Inlines{} : blocks->front().text;
}

QJsonObject toJson(const Caret& caret)
{
    return {{u"in"_s, caret.place.component},
            {u"path"_s, toJson(caret.place.path)},
            {u"part"_s, caret.place.part},
            {u"offset"_s, caret.offset}};
}

document::TextPlace placeFrom(const QJsonObject& json)
{
    return {json.value(u"in"_s).toString(), pathFrom(json.value(u"path"_s)),
            json.value(u"part"_s).toString()};
}

Caret caretFrom(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return {placeFrom(json), json.value(u"offset"_s).toInt()};
}

QJsonObject toJson(const Selection& selection)
{
    return {{u"anchor"_s, toJson(selection.anchor)}, {u"caret"_s, toJson(selection.caret)}};
}

Selection selectionFrom(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return {caretFrom(json.value(u"anchor"_s)), caretFrom(json.value(u"caret"_s))};
}

QJsonObject toJson(const Edit& edit)
{
    if (const auto* text = std::get_if<TextEdit>(&edit)) {
        QJsonObject json = toJson(Caret{text->place, text->offset});
        json.insert(u"removed"_s, toJson(text->removed));
        json.insert(u"inserted"_s, toJson(text->inserted));
        return json;
    }
    if (const auto* blocks = std::get_if<BlocksEdit>(&edit))
        return {{u"blocksOf"_s, blocks->list.component},
                {u"path"_s, toJson(blocks->list.path)},
                {u"index"_s, blocks->index},
                {u"removed"_s, toJson(blocks->removed)},
                {u"inserted"_s, toJson(blocks->inserted)}};
    const auto& member = std::get<MemberEdit>(edit);
    QJsonObject json{{u"member"_s, member.member}};
    if (!member.before.isUndefined())
        json.insert(u"removed"_s, member.before);
    if (!member.after.isUndefined())
        json.insert(u"inserted"_s, member.after);
    return json;
}

base::Result<Edit> blocksEditFrom(const QJsonObject& json)
{
    auto removed = blocksFrom(json.value(u"removed"_s));
    auto inserted = blocksFrom(json.value(u"inserted"_s));
    if (!removed)
        return removed.error();
    if (!inserted)
        return inserted.error();
    return Edit(BlocksEdit{{json.value(u"blocksOf"_s).toString(), pathFrom(json.value(u"path"_s))},
                           json.value(u"index"_s).toInt(),
                           std::move(removed).value(),
                           std::move(inserted).value()});
}

base::Result<Edit> editFrom(const QJsonObject& json)
{
    if (json.contains(u"member"_s))
        return Edit(MemberEdit{json.value(u"member"_s).toString(), json.value(u"removed"_s),
                               json.value(u"inserted"_s)});
    if (json.contains(u"blocksOf"_s))
        return blocksEditFrom(json);
    auto removed = inlinesFrom(json.value(u"removed"_s));
    auto inserted = inlinesFrom(json.value(u"inserted"_s));
    if (!removed)
        return removed.error();
    if (!inserted)
        return inserted.error();
    return Edit(TextEdit{placeFrom(json), json.value(u"offset"_s).toInt(),
                         std::move(removed).value(), std::move(inserted).value()});
}

} // namespace

QJsonObject toJson(const Step& step)
{
    QJsonArray edits;
    for (const auto& edit : step.edits)
        edits.append(toJson(edit));
    return {{u"name"_s, step.name},
            {u"edits"_s, edits},
            {u"before"_s, toJson(step.before)},
            {u"after"_s, toJson(step.after)},
            {u"grouping"_s, static_cast<int>(step.grouping)}};
}

base::Result<Step> stepFromJson(const QJsonObject& json)
{
    Step step;
    step.name = json.value(u"name"_s).toString();
    step.before = selectionFrom(json.value(u"before"_s));
    step.after = selectionFrom(json.value(u"after"_s));
    step.grouping = static_cast<Grouping>(std::clamp(json.value(u"grouping"_s).toInt(), 0, 2));
    for (const auto& value : json.value(u"edits"_s).toArray()) {
        auto edit = editFrom(value.toObject());
        if (!edit)
            return edit.error();
        step.edits.push_back(std::move(edit).value());
    }
    return step;
}

} // namespace thidua::edit
