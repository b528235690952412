// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Json.h"

#include "document/JsonBlocks.h"

#include "base/JsonReader.h"
#include "base/Sentence.h"
#include "text/Normal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace thidua::document {

using namespace Qt::StringLiterals;
using base::Date;
using base::JsonReader;
using base::Sentence;

namespace {

QJsonArray linesToJson(const QStringList& lines) { return QJsonArray::fromStringList(lines); }

QJsonObject signatureToJson(const Signature& signature)
{
    return {{u"authority"_s, linesToJson(signature.authority)},
            {u"otherPosition"_s, linesToJson(signature.otherPosition)},
            {u"name"_s, signature.name}};
}

QJsonArray signaturesToJson(const std::vector<Signature>& signatures)
{
    QJsonArray array;
    for (const auto& signature : signatures)
        array += signatureToJson(signature);
    return array;
}

QJsonObject matrixToJson(const SignatureMatrix& matrix)
{
    QJsonObject object{{u"witness"_s, linesToJson(matrix.witness)},
                       {u"cells"_s, signaturesToJson(matrix.cells)}};
    if (matrix.derived)
        object[u"derived"_s] = true;
    return object;
}

QJsonArray annexesToJson(const std::vector<Annex>& annexes)
{
    QJsonArray array;
    for (const auto& annex : annexes) {
        array += QJsonObject{{u"label"_s, annex.label},
                             {u"title"_s, linesToJson(annex.title)},
                             {u"note"_s, linesToJson(annex.note)},
                             {u"orientation"_s, annex.landscape ? u"landscape"_s : u"portrait"_s},
                             {u"body"_s, blocksToJson(annex.body)}};
    }
    return array;
}

QJsonArray warningsToJson(const std::vector<Warning>& warnings)
{
    QJsonArray array;
    for (const auto& warning : warnings)
        array += QJsonObject{
            {u"line"_s, warning.line}, {u"text"_s, warning.text}, {u"message"_s, warning.message}};
    return array;
}

QJsonArray regionsToJson(const std::vector<Region>& regions)
{
    QJsonArray array;
    for (const auto& region : regions) {
        QJsonObject object{{u"id"_s, region.id}, {u"hash"_s, region.hash}};
        if (region.detached)
            object[u"detached"_s] = true;
        array += object;
    }
    return array;
}

constexpr std::array urgencyNames = {"", "khẩn", "thượng khẩn", "hỏa tốc"};

QString urgencyName(Urgency urgency)
{
    return QString::fromUtf8(urgencyNames[static_cast<size_t>(urgency)]);
}

Urgency urgencyFrom(const JsonReader& json)
{
    const QString name = json.text(u"urgency"_s);
    for (size_t i = 0; i < urgencyNames.size(); ++i)
        if (name == QString::fromUtf8(urgencyNames[i]))
            return static_cast<Urgency>(i);
    json.complain(u"urgency"_s,
                  Sentence::tr("chỉ nhận \"khẩn\", \"thượng khẩn\" hoặc \"hỏa tốc\""));
    return Urgency::None;
}

void addHead(QJsonObject& object, const OfficialDocument& paper)
{
    object[u"format"_s] = paperFormat;
    object[u"kind"_s] = paper.kind;
    object[u"parent"_s] = linesToJson(paper.parent);
    object[u"issuer"_s] = linesToJson(paper.issuer);
    object[u"number"_s] = paper.number;
    object[u"symbol"_s] = paper.symbol;
    object[u"place"_s] = paper.place;
    object[u"date"_s] = paper.date.toIso();
    object[u"draft"_s] = paper.draft;
    object[u"title"_s] = paper.title;
    object[u"abstract"_s] = linesToJson(paper.abstract);
    object[u"authorityLine"_s] = linesToJson(paper.authorityLine);
    object[u"enacting"_s] = paper.enacting;
    object[u"urgency"_s] = urgencyName(paper.urgency);
    object[u"circulation"_s] = paper.circulation;
    object[u"drafter"_s] = paper.drafter;
    object[u"contact"_s] = linesToJson(paper.contact);
}

Signature signatureFrom(const JsonReader& json)
{
    return {json.lines(u"authority"_s), json.lines(u"otherPosition"_s), json.text(u"name"_s)};
}

std::vector<Signature> signaturesFrom(const JsonReader& json, const QString& key)
{
    std::vector<Signature> signatures;
    for (const auto& entry : json.objects(key))
        signatures.push_back(signatureFrom(entry));
    return signatures;
}

std::vector<Annex> annexesFrom(const JsonReader& json)
{
    std::vector<Annex> annexes;
    for (const auto& entry : json.objects(u"annexes"_s))
        annexes.push_back({entry.text(u"label"_s), entry.lines(u"title"_s), entry.lines(u"note"_s),
                           entry.text(u"orientation"_s) == u"landscape",
                           blocksFrom(entry, u"body"_s, 0)});
    return annexes;
}

Date dateFrom(const JsonReader& json)
{
    const auto date = base::Date::fromIso(json.text(u"date"_s));
    if (!date)
        json.complain(u"date"_s,
                      Sentence::tr("phải là ngày dạng 2026-03-26, 2026-03, 2026 hoặc để trống"));
    return date.value_or(base::Date());
}

void readHead(OfficialDocument& paper, const JsonReader& json)
{
    paper.kind = json.text(u"kind"_s);
    paper.parent = json.lines(u"parent"_s);
    paper.issuer = json.lines(u"issuer"_s);
    paper.number = json.text(u"number"_s);
    paper.symbol = json.text(u"symbol"_s);
    paper.place = json.text(u"place"_s);
    paper.date = dateFrom(json);
    paper.draft = json.text(u"draft"_s);
    paper.title = json.text(u"title"_s);
    paper.abstract = json.lines(u"abstract"_s);
    paper.authorityLine = json.lines(u"authorityLine"_s);
    paper.enacting = json.text(u"enacting"_s);
    paper.urgency = urgencyFrom(json);
    paper.circulation = json.text(u"circulation"_s);
    paper.drafter = json.text(u"drafter"_s);
    paper.contact = json.lines(u"contact"_s);
}

/// Lengths in twips. What takes nothing away is left out.
QJsonObject fitToJson(const FitValues& fit)
{
    QJsonObject object;
    const auto add = [&object](const QString& key, int value) {
        if (value != 0)
            object[key] = value;
    };
    add(u"after"_s, fit.after.twips());
    add(u"lineHundredths"_s, fit.lineHundredths);
    add(u"points"_s, fit.points);
    add(u"margins"_s, fit.margins.twips());
    return object;
}

FitValues fitFrom(const JsonReader& json)
{
    return {base::Length::twips(json.integer(u"after"_s)), json.integer(u"lineHundredths"_s),
            json.integer(u"points"_s), base::Length::twips(json.integer(u"margins"_s))};
}

void readRest(OfficialDocument& paper, const JsonReader& json)
{
    paper.addressees = json.lines(u"addressees"_s);
    paper.bases = json.lines(u"bases"_s);
    paper.body = blocksFrom(json, u"body"_s, 0);
    paper.recipients = json.lines(u"recipients"_s);
    paper.signatures = signaturesFrom(json, u"signatures"_s);
    if (json.has(u"matrix"_s)) {
        const auto matrix = json.object(u"matrix"_s);
        paper.matrix = SignatureMatrix{matrix.flag(u"derived"_s), matrix.lines(u"witness"_s),
                                       signaturesFrom(matrix, u"cells"_s)};
    }
    if (json.has(u"copies"_s))
        paper.copies = json.integer(u"copies"_s);
    paper.annexes = annexesFrom(json);
    for (const auto& entry : json.objects(u"warnings"_s))
        paper.warnings.push_back(
            {entry.integer(u"line"_s), entry.text(u"text"_s), entry.text(u"message"_s)});
    paper.templateId = json.text(u"template"_s);
    paper.landscape = json.text(u"orientation"_s) == u"landscape";
    paper.presentation = json.text(u"presentation"_s);
    paper.numbered = !json.flag(u"unnumbered"_s);
    paper.fit = fitFrom(json.object(u"fit"_s));
    for (const auto& entry : json.objects(u"regions"_s))
        paper.regions.push_back(
            {entry.text(u"id"_s), entry.text(u"hash"_s), entry.flag(u"detached"_s)});
}

} // namespace

QJsonObject toJson(const OfficialDocument& paper)
{
    QJsonObject object;
    addHead(object, paper);
    object[u"addressees"_s] = linesToJson(paper.addressees);
    object[u"bases"_s] = linesToJson(paper.bases);
    object[u"body"_s] = blocksToJson(paper.body);
    object[u"recipients"_s] = linesToJson(paper.recipients);
    object[u"signatures"_s] = signaturesToJson(paper.signatures);
    if (paper.matrix)
        object[u"matrix"_s] = matrixToJson(*paper.matrix);
    object[u"copies"_s] = paper.copies ? QJsonValue(*paper.copies) : QJsonValue();
    object[u"annexes"_s] = annexesToJson(paper.annexes);
    object[u"warnings"_s] = warningsToJson(paper.warnings);
    if (!paper.templateId.isEmpty())
        object[u"template"_s] = paper.templateId;
    if (paper.landscape)
        object[u"orientation"_s] = u"landscape"_s;
    if (!paper.presentation.isEmpty())
        object[u"presentation"_s] = paper.presentation;
    if (!paper.regions.empty())
        object[u"regions"_s] = regionsToJson(paper.regions);
    if (!paper.fit.isEmpty())
        object[u"fit"_s] = fitToJson(paper.fit);
    if (!paper.numbered)
        object[u"unnumbered"_s] = true;
    return object;
}

QByteArray toJsonText(const OfficialDocument& paper)
{
    return QJsonDocument(toJson(paper)).toJson(QJsonDocument::Indented);
}

base::Result<OfficialDocument> fromJsonText(const QByteArray& text, const QString& name)
{
    // Decoded once as text so that what comes from elsewhere in NFD is NFC inside.
    const QString composed = text::composed(QString::fromUtf8(text));
    const auto parsed = JsonReader::parse(composed.toUtf8(), name);
    if (!parsed)
        return parsed.error();
    const JsonReader& json = *parsed;
    if (json.integer(u"format"_s, paperFormat) > paperFormat)
        return base::Error{
            base::ErrorCode::Refused,
            Sentence::tr("%1: tệp do bản Thi Đua mới hơn tạo ra; hãy cập nhật chương trình.", name),
            {}};
    OfficialDocument paper;
    readHead(paper, json);
    readRest(paper, json);
    if (!json.isSound())
        return json.problem(base::ErrorCode::Refused);
    return paper;
}

} // namespace thidua::document
