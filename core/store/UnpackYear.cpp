// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearPackage.h"

#include "archive/Salvage.h"
#include "base/Sentence.h"
#include "emulation/Json.h"
#include "store/PartNames.h"
#include "store/ReadParts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace thidua::store {

using namespace Qt::StringLiterals;
using archive::Part;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

Error refused(const QString& message, const QString& detail)
{
    return {ErrorCode::Refused, message, detail};
}

Error notOurs(const QString& name)
{
    return refused(Sentence::tr("%1: đây không phải là tệp năm thi đua của Thi Đua; hãy chọn tệp "
                                ".thidua khác.",
                                name),
                   u"not a year file"_s);
}

/// The parts with what is known of their loss.
struct Loot {
    std::vector<Part> parts;
    QStringList lost;
};

const Part* partOf(const std::vector<Part>& parts, const QString& name)
{
    const auto at = std::find_if(parts.begin(), parts.end(),
                                 [&name](const Part& part) { return part.name == name; });
    return at == parts.end() ? nullptr : &*at;
}

bool isOurs(const std::vector<Part>& parts)
{
    const Part* mimetype = partOf(parts, mimetypeName);
    return mimetype && mimetype->bytes == mediaType;
}

/// Through the gate, or, where an accident closed it, what lies behind.
Result<Loot> partsOf(const QByteArray& bytes, const QString& name, const archive::Limits& limits)
{
    auto read = archive::readParts(bytes, limits);
    if (auto* parts = std::get_if<std::vector<Part>>(&read)) {
        const bool isFirst = !parts->empty() && parts->front().name == mimetypeName &&
                             parts->front().stored && isOurs(*parts);
        return isFirst ? Result<Loot>(Loot{std::move(*parts), {}}) : notOurs(name);
    }
    const auto& fault = std::get<archive::Fault>(read);
    if (archive::isDamage(fault.kind)) {
        archive::Salvaged left = archive::salvage(bytes, limits);
        const bool isKnown = isOurs(left.parts) || partOf(left.parts, manifestName);
        if (isKnown)
            return Loot{std::move(left.parts),
                        {Sentence::tr("Gói bị hỏng: %1.", archive::faultText(fault))}};
    }
    return refused(Sentence::tr("%1: không mở được vì %2; hãy mở bản sao lưu (.bak) hoặc xin lại "
                                "tệp.",
                                name, archive::faultText(fault)),
                   archive::faultName(fault));
}

/// Nothing where it is lost.
std::optional<QJsonObject> manifestIn(const Loot& loot)
{
    const Part* part = partOf(loot.parts, manifestName);
    const auto document = part ? QJsonDocument::fromJson(part->bytes) : QJsonDocument();
    const bool isOne = document.isObject() && document[u"type"_s].toString() == manifestType;
    return isOne ? std::optional(document.object()) : std::nullopt;
}

/// Drops what is not as the manifest says; what the manifest does not list is dropped too where the
/// package is damaged, for nobody knows what it is.
void holdAgainst(const QJsonObject& manifest, Loot& loot)
{
    if (!manifest.contains(u"sha256"_s))
        return; // somebody wrote it by hand
    const QJsonObject wanted = manifest[u"sha256"_s].toObject();
    const bool isDamaged = !loot.lost.isEmpty();
    std::vector<Part> sound;
    QStringList good;
    for (Part& part : loot.parts) {
        const bool isFrame = part.name == mimetypeName || part.name == manifestName;
        const QByteArray hash = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256);
        const bool isListed = wanted.contains(part.name);
        const bool isRight = wanted[part.name].toString() == QString::fromLatin1(hash.toHex());
        if (!isFrame && (isListed ? !isRight : isDamaged))
            continue;
        good += part.name;
        sound.push_back(std::move(part));
    }
    for (const QString& name : wanted.keys())
        if (!good.contains(name))
            loot.lost += lossOf(name);
    loot.parts = std::move(sound);
}

Result<int> formatIn(const QJsonObject& manifest, const QString& name)
{
    const QJsonValue format = manifest[u"format"_s];
    if (!format.isDouble() || format.toDouble() != format.toInt(-1) || format.toInt() < 0)
        return refused(Sentence::tr("%1: tệp không cho biết phiên bản của nó; hãy mở bản sao lưu "
                                    "(.bak) hoặc xin lại tệp.",
                                    name),
                       u"no format"_s);
    return format.toInt();
}

/// Mimetype and manifest are not handed on.
OldPackage packageOf(Loot& loot, const QJsonObject& manifest)
{
    OldPackage package{manifest, {}};
    for (Part& part : loot.parts)
        if (part.name != mimetypeName && part.name != manifestName)
            package.parts.push_back(std::move(part));
    return package;
}

Error nothingLeft(const QString& name)
{
    return refused(
        Sentence::tr("%1: tệp bị hỏng đến mức không còn phần nào đọc được; hãy mở bản sao "
                     "lưu (.bak).",
                     name),
        u"nothing left"_s);
}

} // namespace

Result<UnpackedYear> unpackYear(const QByteArray& bytes, const QString& name,
                                const UnpackOptions& options)
{
    auto found = partsOf(bytes, name, options.limits);
    if (!found)
        return found.error();
    Loot loot = std::move(found).value();
    UnpackedYear year;
    const auto manifest = manifestIn(loot);
    if (manifest) {
        const auto format = formatIn(*manifest, name);
        if (!format)
            return format.error();
        year.format = *format;
        holdAgainst(*manifest, loot);
    } else {
        loot.lost += lossOf(manifestName);
    }
    year.lost = loot.lost;
    auto package = migrated(packageOf(loot, manifest.value_or(QJsonObject())), year.format, name,
                            options.steps);
    if (!package)
        return package.error();
    readParts(*package, year);
    const bool isEmpty = year.file.data == emulation::EmulationYear() && year.file.papers.empty();
    if (year.isDamaged() && isEmpty)
        return nothingLeft(name);
    return year;
}

} // namespace thidua::store
