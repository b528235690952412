// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearPackage.h"

#include "base/Sentence.h"
#include "emulation/Json.h"
#include "store/PartNames.h"
#include "store/YearFileMembers.h"

#include <QCryptographicHash>
#include <QSet>

namespace thidua::store {

using namespace Qt::StringLiterals;
using archive::Part;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;
using emulation::schema::writeRecord;

namespace {

/// The first id that cannot be, or is not alone, as the name of a part; null where all can.
QString wrongId(const YearFile& file)
{
    QSet<QString> seen;
    const auto isWrong = [&seen](const QString& id, const QString& part) {
        const QString key = part.toCaseFolded(); // to some systems "A" and "a" are one file
        const bool wrong = !isPartId(id) || seen.contains(key);
        seen.insert(key);
        return wrong;
    };
    for (const PaperFile& paper : file.papers)
        if (isWrong(paper.id.value, paperPart(paper.id)))
            return paper.id.value + u""_s;
    for (const Snapshot& snapshot : file.snapshots)
        if (snapshot.number < 1 ||
            isWrong(snapshot.paper.value, snapshotPart(snapshot.paper, snapshot.number)))
            return snapshot.paper.value + u""_s;
    for (const Attachment& attachment : file.attachments)
        if (isWrong(attachment.id.value, attachmentPart(attachment.id)))
            return attachment.id.value + u""_s;
    return {};
}

void addPapers(std::vector<Part>& parts, const YearFile& file)
{
    for (const PaperFile& paper : file.papers)
        parts.push_back({paperPart(paper.id), jsonBytes(writeRecord(paper)), false});
    for (const Snapshot& snapshot : file.snapshots)
        parts.push_back({snapshotPart(snapshot.paper, snapshot.number),
                         jsonBytes(writeRecord(snapshot)), false});
}

void addAttachments(std::vector<Part>& parts, const YearFile& file)
{
    if (file.attachments.empty())
        return;
    QJsonArray list;
    for (const Attachment& attachment : file.attachments)
        list += writeRecord(attachment);
    parts.push_back({attachmentListName, jsonBytes({{u"attachments"_s, list}}), false});
    for (const Attachment& attachment : file.attachments)
        parts.push_back({attachmentPart(attachment.id), attachment.bytes, false});
}

void addHistory(std::vector<Part>& parts, const YearFile& file)
{
    QJsonArray list;
    for (const HistoryEntry& entry : file.history)
        list += writeRecord(entry);
    if (!list.isEmpty())
        parts.push_back({historyName, jsonBytes({{u"history"_s, list}}), false});
}

/// What every part must be, so that damage shows, and the order of the papers.
QJsonObject manifestOf(const YearFile& file, const std::vector<Part>& parts)
{
    QJsonObject checks;
    for (const Part& part : parts) {
        const QByteArray hash = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256);
        checks[part.name] = QString::fromLatin1(hash.toHex());
    }
    QJsonArray papers;
    for (const PaperFile& paper : file.papers)
        papers += paper.id.value;
    QJsonObject manifest = file.unknown;
    manifest[u"type"_s] = manifestType;
    manifest[u"format"_s] = yearFormat;
    manifest[u"papers"_s] = papers;
    manifest[u"sha256"_s] = checks;
    return manifest;
}

} // namespace

Result<QByteArray> packYear(const YearFile& file)
{
    if (const QString id = wrongId(file); !id.isNull())
        return Error{ErrorCode::WrongUse,
                     Sentence::tr("Mã “%1” của văn bản hoặc tệp đính kèm không dùng được hoặc bị "
                                  "trùng; hãy đặt mã khác, chỉ gồm chữ không dấu, chữ số và - _ .",
                                  id),
                     {}};
    std::vector<Part> parts{{dataName, emulation::toJsonText(file.data), false}};
    addPapers(parts, file);
    addAttachments(parts, file);
    addHistory(parts, file);
    parts.insert(parts.end(), file.unknownParts.begin(), file.unknownParts.end());
    std::vector<Part> all{{mimetypeName, mediaType, true},
                          {manifestName, jsonBytes(manifestOf(file, parts)), false}};
    all.insert(all.end(), parts.begin(), parts.end());
    return archive::pack(all);
}

} // namespace thidua::store
