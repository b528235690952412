// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/Evidence.h"

#include "base/Sentence.h"

#include <algorithm>
#include <array>
#include <utility>

namespace thidua::regulation {

using namespace Qt::StringLiterals;
using base::JsonReader;

namespace {

const std::array<std::pair<Confidence, QString>, 4> confidenceNames = {{
    {Confidence::High, u"cao"_s},
    {Confidence::Medium, u"vừa"_s},
    {Confidence::Low, u"thấp"_s},
    {Confidence::Unconfirmed, u"chưa xác nhận"_s},
}};

Confidence readConfidence(const JsonReader& json)
{
    const QString key = u"confidence"_s;
    const QString name = json.text(key);
    for (const auto& [confidence, known] : confidenceNames)
        if (known == name)
            return confidence;
    json.complain(key,
                  base::Sentence::tr("phải là \"cao\", \"vừa\", \"thấp\" hoặc \"chưa xác nhận\""));
    return Confidence::Unconfirmed;
}

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u"; "_s + second;
}

} // namespace

QString nameOf(Confidence confidence)
{
    for (const auto& [known, name] : confidenceNames)
        if (known == confidence)
            return name;
    return {};
}

Evidence together(const Evidence& first, const Evidence& second)
{
    return {std::min(first.confidence, second.confidence), joined(first.source, second.source),
            joined(first.toConfirm, second.toConfirm), joined(first.note, second.note),
            first.origin == Origin::Office ? first.origin : second.origin};
}

Evidence readEvidence(const JsonReader& json, const Evidence& otherwise)
{
    const auto textOr = [&json](const QString& key, const QString& usual) {
        return json.has(key) ? json.text(key) : usual;
    };
    return {json.has(u"confidence"_s) ? readConfidence(json) : otherwise.confidence,
            textOr(u"source"_s, otherwise.source), textOr(u"toConfirm"_s, otherwise.toConfirm),
            json.text(u"note"_s), otherwise.origin};
}

Evidence fileEvidence(const JsonReader& root, Origin origin)
{
    Evidence evidence;
    evidence.origin = origin;
    if (origin == Origin::Office) {
        evidence.confidence = Confidence::High;
        evidence.source = base::Sentence::tr("Cơ quan nhập");
    }
    return readEvidence(root, evidence);
}

} // namespace thidua::regulation
