// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda/Cycle.h"

#include "base/JsonReader.h"
#include "base/Limits.h"
#include "base/Sentence.h"
#include "emulation/GroupingMembers.h"
#include "regulation/Records.h"

#include <algorithm>

namespace thidua::agenda {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::JsonReader;
using base::Result;
using emulation::MemberRole;

namespace {

/// The value of that name; complains about any other.
template <typename Value>
std::optional<Value> choiceOf(const JsonReader& json, const QString& key, const QString& word)
{
    for (const auto& [value, name] : emulation::schema::Choices<Value>::all)
        if (word == QString::fromUtf16(name))
            return value;
    json.complain(key, base::Sentence::tr("không có lựa chọn \"%1\"", word));
    return std::nullopt;
}

int monthIn(const JsonReader& json, const QString& key)
{
    const int month = json.integer(key, 0);
    if (month < 1 || month > 12)
        json.complain(key, base::Sentence::tr("phải là một tháng từ 1 đến 12"));
    return std::clamp(month, 1, 12);
}

CycleStep stepFrom(const JsonReader& json)
{
    CycleStep step;
    step.id = regulation::readNeeded(json, u"id"_s);
    step.part = regulation::readNeeded(json, u"part"_s);
    step.name = regulation::readNeeded(json, u"name"_s);
    step.templateId = json.text(u"template"_s);
    step.kind = json.text(u"kind"_s);
    for (const QString& word : json.lines(u"roles"_s))
        if (const auto role = choiceOf<MemberRole>(json, u"roles"_s, word))
            step.roles.push_back(*role);
    step.firstMonth = monthIn(json, u"first"_s);
    step.lastMonth = monthIn(json, u"last"_s);
    step.duty = json.text(u"duty"_s);
    if (const QString word = json.text(u"event"_s); !word.isEmpty())
        step.event = choiceOf<emulation::EventType>(json, u"event"_s, word);
    step.daysBefore = json.integer(u"daysBefore"_s);
    step.after = json.lines(u"after"_s);
    return step;
}

Result<Cycle> read(const QByteArray& bytes, const QString& path, ErrorCode code)
{
    const auto root = JsonReader::parse(bytes, path);
    if (!root)
        return base::Error{code, root.error().message, root.error().detail};
    Cycle cycle;
    for (const auto& part : root->objects(u"parts"_s))
        cycle.parts.push_back(
            {regulation::readNeeded(part, u"id"_s), regulation::readNeeded(part, u"name"_s)});
    for (const auto& step : root->objects(u"steps"_s))
        cycle.steps.push_back(stepFrom(step));
    if (!root->isSound())
        return root->problem(code);
    return cycle;
}

} // namespace

bool CycleStep::isFor(MemberRole role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

const CycleStep* Cycle::step(const QString& id) const { return regulation::findById(steps, id); }

const CycleStep* Cycle::stepOf(const QString& templateId, MemberRole role) const
{
    const auto at = std::find_if(steps.begin(), steps.end(), [&](const CycleStep& step) {
        return step.templateId == templateId && step.isFor(role);
    });
    return at == steps.end() ? nullptr : &*at;
}

Result<Cycle> loadCycle(const base::FileSystem& files, const QString& dataFolder,
                        const QString& officeFolder)
{
    const QString ours = dataFolder + u"/resources/catalogues/cycle.json"_s;
    const auto bytes = files.read(ours, base::limits::jsonFileBytes);
    if (!bytes)
        return base::Error{ErrorCode::Internal, bytes.error().message, bytes.error().detail};
    auto known = read(*bytes, ours, ErrorCode::Internal);
    const QString own = officeFolder + u"/regulations/cycle.json"_s;
    if (!known || officeFolder.isEmpty() || !files.exists(own))
        return known;
    const auto more = files.read(own, base::limits::jsonFileBytes);
    if (!more)
        return more.error();
    const auto theirs = read(*more, own, ErrorCode::Refused);
    if (!theirs)
        return theirs.error();
    Cycle cycle = std::move(known).value();
    regulation::overrideById(cycle.parts, theirs->parts);
    regulation::overrideById(cycle.steps, theirs->steps);
    return cycle;
}

} // namespace thidua::agenda
