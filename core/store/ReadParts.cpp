// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ReadParts.h"

#include "archive/PartName.h"
#include "base/Limits.h"
#include "base/Sentence.h"
#include "emulation/Json.h"
#include "store/PartNames.h"
#include "store/YearFileMembers.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace thidua::store {

using namespace Qt::StringLiterals;
using archive::Part;
using base::Sentence;
namespace schema = emulation::schema;

namespace {

/// Reads one object into a record; what is wrong in it joins the problems under the part's name.
template <typename Record>
void readInto(Record& record, const QJsonObject& json, const QString& part, UnpackedYear& year)
{
    std::vector<emulation::Problem> problems;
    const schema::Trail root{nullptr, u"", u"", -1, &problems, 0};
    schema::readRecord(json, record, root);
    for (emulation::Problem& problem : problems) {
        problem.path = part + u": "_s + problem.path;
        year.problems.push_back(std::move(problem));
    }
}

/// The object in a part; nothing, and a loss, where it is none.
std::optional<QJsonObject> objectIn(const Part& part, UnpackedYear& year)
{
    const auto document = QJsonDocument::fromJson(part.bytes);
    if (document.isObject())
        return document.object();
    year.lost += Sentence::tr("Phần “%1” không đọc được.", part.name);
    return std::nullopt;
}

void readData(const Part& part, UnpackedYear& year)
{
    auto reading = emulation::fromJsonText(part.bytes, part.name);
    if (!reading) {
        year.lost += Sentence::tr("Dữ liệu của năm không đọc được: %1", reading.error().message);
        return;
    }
    emulation::EmulationYear nothing;
    nothing.unknown = reading->year.unknown;
    if (!nothing.unknown.isEmpty() && reading->year == nothing) { // some other part in its place
        year.lost += lossOf(part.name);
        return;
    }
    year.file.data = reading->year;
    year.problems = reading->problems;
}

/// Without a manifest a part must say itself what it is.
bool isItself(bool saysNothing, bool saysSo, const OldPackage& package)
{
    return saysSo || (saysNothing && !package.manifest.isEmpty());
}

void readPaper(const Part& part, const PaperId& id, const OldPackage& package, UnpackedYear& year)
{
    const auto json = objectIn(part, year);
    if (!json)
        return;
    PaperFile paper;
    readInto(paper, *json, part.name, year);
    if (!isItself(paper.id.isEmpty(), paper.id == id, package)) {
        year.lost += lossOf(part.name);
        return;
    }
    paper.id = id;
    year.file.papers.push_back(std::move(paper));
}

void readSnapshot(const Part& part, const std::pair<PaperId, int>& which, const OldPackage& package,
                  UnpackedYear& year)
{
    const auto json = objectIn(part, year);
    if (!json)
        return;
    Snapshot snapshot;
    readInto(snapshot, *json, part.name, year);
    const bool saysSo = snapshot.paper == which.first && snapshot.number == which.second;
    if (!isItself(snapshot.paper.isEmpty(), saysSo, package)) {
        year.lost += lossOf(part.name);
        return;
    }
    snapshot.paper = which.first;
    snapshot.number = which.second;
    year.file.snapshots.push_back(std::move(snapshot));
}

template <typename Record>
std::vector<Record> readList(const Part& part, const QString& key, UnpackedYear& year)
{
    std::vector<Record> records;
    const auto json = objectIn(part, year);
    for (const auto& entry : json ? json->value(key).toArray() : QJsonArray()) {
        if (!entry.isObject())
            year.lost += Sentence::tr("Một mục trong “%1” không đọc được.", part.name);
        else
            readInto(records.emplace_back(), entry.toObject(), part.name, year);
    }
    return records;
}

/// Puts bytes and names together; bytes without a name keep their id as one.
void joinAttachments(const QHash<QString, QByteArray>& bytes, UnpackedYear& year)
{
    QHash<QString, QByteArray> left = bytes;
    std::vector<Attachment> whole;
    for (Attachment& one : year.file.attachments) {
        const auto found = left.constFind(one.id.value);
        if (found == left.constEnd()) {
            year.lost += Sentence::tr("Tệp đính kèm “%1” bị mất.", one.name);
            continue;
        }
        one.bytes = *found;
        left.erase(found);
        whole.push_back(std::move(one));
    }
    QStringList nameless = left.keys();
    nameless.sort();
    for (const QString& id : nameless)
        whole.push_back({{id}, id, {}, {}, left.value(id), {}});
    year.file.attachments = std::move(whole);
}

void keep(const Part& part, UnpackedYear& year)
{
    const bool canBeWritten =
        archive::isOwnName(part.name) && part.name.size() <= base::limits::packageNameBytes;
    if (canBeWritten)
        year.file.unknownParts.push_back(part);
    else
        year.lost += Sentence::tr("Phần lạ “%1” không giữ lại được.", part.name);
}

void sortPapers(const QJsonObject& manifest, std::vector<PaperFile>& papers)
{
    QHash<QString, int> places;
    for (const auto& id : manifest[u"papers"_s].toArray())
        places.insert(id.toString(), static_cast<int>(places.size()));
    const auto placeOf = [&places](const PaperFile& paper) {
        return places.value(paper.id.value, std::numeric_limits<int>::max());
    };
    std::stable_sort(papers.begin(), papers.end(),
                     [&placeOf](const PaperFile& left, const PaperFile& right) {
                         return placeOf(left) < placeOf(right);
                     });
}

} // namespace

QString lossOf(const QString& part) { return Sentence::tr("Phần “%1” bị hỏng hoặc bị mất.", part); }

void readParts(const OldPackage& package, UnpackedYear& year)
{
    QHash<QString, QByteArray> attachments;
    for (const Part& part : package.parts) {
        if (part.name == dataName)
            readData(part, year);
        else if (part.name == attachmentListName)
            year.file.attachments = readList<Attachment>(part, u"attachments"_s, year);
        else if (part.name == historyName)
            year.file.history = readList<HistoryEntry>(part, u"history"_s, year);
        else if (const auto paper = paperOf(part.name))
            readPaper(part, *paper, package, year);
        else if (const auto snapshot = snapshotOf(part.name))
            readSnapshot(part, *snapshot, package, year);
        else if (const auto attachment = attachmentOf(part.name))
            attachments.insert(attachment->value, part.bytes);
        else
            keep(part, year);
    }
    const bool hasData = std::any_of(package.parts.begin(), package.parts.end(),
                                     [](const Part& part) { return part.name == dataName; });
    const QString loss = lossOf(dataName);
    if (!hasData && !year.lost.contains(loss))
        year.lost += loss;
    joinAttachments(attachments, year);
    sortPapers(package.manifest, year.file.papers);
    year.file.unknown = package.manifest;
    for (const QString& key : {u"type"_s, u"format"_s, u"papers"_s, u"sha256"_s})
        year.file.unknown.remove(key);
}

} // namespace thidua::store
