// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Directory.h"

#include "archive/PartName.h"

#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace thidua::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr quint32 none32 = 0xFFFFFFFF; // "see the zip64 field"
constexpr quint16 none16 = 0xFFFF;
constexpr quint16 flagEncrypted = 1 << 0 | 1 << 6 | 1 << 13;
constexpr quint16 flagSizesFollow = 1 << 3;
constexpr quint16 flagPatched = 1 << 5;

using MaybeFault = std::optional<Fault>;

quint16 word(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 quad(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct End {
    qint64 at = 0;
    qint64 directory = 0;
    int entries = 0;
};

bool reachesEnd(const QByteArray& bytes, qint64 at)
{
    return at + endSize + word(bytes, at + 20) == bytes.size();
}

/// The last end record must reach the end of the file, and no other one may.
std::variant<qint64, Fault> findEnd(const QByteArray& bytes)
{
    const QByteArray signature("PK\5\6");
    qint64 found = -1;
    const qint64 farthest = std::max<qint64>(0, bytes.size() - endSize - none16);
    for (qint64 at = bytes.size() - endSize; at >= farthest; --at) {
        if (quad(bytes, at) != 0x06054b50)
            continue;
        if (found < 0 && !reachesEnd(bytes, at))
            return Fault{FaultKind::AmbiguousEnd, {}};
        if (found >= 0 && reachesEnd(bytes, at))
            return Fault{FaultKind::AmbiguousEnd, {}};
        found = std::max(found, at);
    }
    if (found < 0)
        return Fault{FaultKind::NotAPackage, {}};
    return found;
}

std::variant<End, Fault> readEnd(const QByteArray& bytes, const Limits& limits)
{
    const auto found = findEnd(bytes);
    if (const auto* fault = std::get_if<Fault>(&found))
        return *fault;
    const qint64 at = std::get<qint64>(found);
    const quint32 size = quad(bytes, at + 12);
    const quint32 directory = quad(bytes, at + 16);
    const quint16 entries = word(bytes, at + 10);
    const bool locator = at >= 20 && quad(bytes, at - 20) == 0x07064b50;
    if (locator || size == none32 || directory == none32 || entries == none16)
        return Fault{FaultKind::Zip64, {}};
    if (word(bytes, at + 4) || word(bytes, at + 6) || word(bytes, at + 8) != entries)
        return Fault{FaultKind::SeveralDisks, {}};
    if (entries > limits.entries)
        return Fault{FaultKind::TooManyEntries, {}};
    const qint64 directoryEnd = qint64(directory) + size;
    if (directoryEnd != at)
        return Fault{directoryEnd < at ? FaultKind::Prepended : FaultKind::DamagedDirectory, {}};
    return End{at, directory, entries};
}

/// One record of the directory at `at`, which is moved behind it.
std::variant<Entry, Fault> readEntry(const QByteArray& bytes, qint64& at, const End& end)
{
    const Fault damaged{FaultKind::DamagedDirectory, {}};
    if (at + centralSize > end.at || quad(bytes, at) != 0x02014b50)
        return damaged;
    const qint64 nameSize = word(bytes, at + 28);
    const qint64 whole = centralSize + nameSize + word(bytes, at + 30) + word(bytes, at + 32);
    if (at + whole > end.at)
        return damaged;
    Entry entry;
    entry.rawName = bytes.mid(at + centralSize, nameSize);
    QStringDecoder utf8(QStringDecoder::Utf8);
    entry.name = utf8(entry.rawName);
    if (utf8.hasError())
        return Fault{FaultKind::WrongName, QString::fromLatin1(entry.rawName)};
    entry.madeBy = word(bytes, at + 4);
    entry.flags = word(bytes, at + 8);
    entry.method = word(bytes, at + 10);
    entry.crc = quad(bytes, at + 16);
    entry.storedSize = quad(bytes, at + 20);
    entry.size = quad(bytes, at + 24);
    entry.attributes = quad(bytes, at + 38);
    entry.header = quad(bytes, at + 42);
    if (entry.storedSize == none32 || entry.size == none32 || entry.header == none32)
        return Fault{FaultKind::Zip64, {}};
    if (word(bytes, at + 34))
        return Fault{FaultKind::SeveralDisks, {}};
    at += whole;
    return entry;
}

/// Only what Unix wrote has a file type; 0 means none was given.
bool isSpecial(const Entry& entry)
{
    const int system = entry.madeBy >> 8;
    const quint32 type = (entry.attributes >> 16) & 0170000;
    const quint32 expected = entry.isFolder() ? 0040000 : 0100000;
    return (system == 3 || system == 19) && type != 0 && type != expected;
}

MaybeFault checkKind(const Entry& entry)
{
    if (entry.flags & flagEncrypted)
        return Fault{FaultKind::Encrypted, entry.name};
    if ((entry.method != 0 && entry.method != 8) || entry.flags & flagPatched)
        return Fault{FaultKind::UnknownMethod, entry.name};
    if (isSpecial(entry))
        return Fault{FaultKind::SpecialFile, entry.name};
    return {};
}

MaybeFault checkName(const Entry& entry, const Limits& limits)
{
    const QString name = entry.isFolder() ? entry.name.chopped(1) : entry.name;
    if (entry.rawName.size() > limits.nameBytes)
        return Fault{FaultKind::LongName, entry.name};
    if (!isForeignName(name))
        return Fault{FaultKind::WrongName, entry.name};
    if (name.count(u'/') >= limits.nameDepth)
        return Fault{FaultKind::DeepName, entry.name};
    return {};
}

MaybeFault checkSize(const Entry& entry, const Limits& limits)
{
    constexpr qint64 harmless = 1024 * 1024;
    if ((entry.method == 0 && entry.size != entry.storedSize) || (entry.isFolder() && entry.size))
        return Fault{FaultKind::Mismatch, entry.name};
    if (entry.size > limits.partBytes)
        return Fault{FaultKind::LargePart, entry.name};
    if (entry.size > harmless && entry.size / std::max<qint64>(1, entry.storedSize) > limits.ratio)
        return Fault{FaultKind::Bomb, entry.name};
    return {};
}

/// The local header must repeat the directory. Its sizes may be missing only where they follow the
/// data.
MaybeFault checkLocal(const QByteArray& bytes, Entry& entry, const End& end)
{
    const Fault mismatch{FaultKind::Mismatch, entry.name};
    const qint64 at = entry.header;
    if (at + localSize > end.directory || quad(bytes, at) != 0x04034b50)
        return mismatch;
    const qint64 nameSize = word(bytes, at + 26);
    entry.data = at + localSize + nameSize + word(bytes, at + 28);
    if (entry.data + entry.storedSize > end.directory)
        return Fault{FaultKind::Overlap, entry.name};
    const bool sameName = bytes.mid(at + localSize, nameSize) == entry.rawName;
    const bool sameKind = word(bytes, at + 6) == entry.flags && word(bytes, at + 8) == entry.method;
    const bool open = entry.flags & flagSizesFollow;
    const auto agrees = [open](quint32 local, qint64 central) {
        return local == central || (open && (local == 0 || local == none32));
    };
    const bool sameSizes = agrees(quad(bytes, at + 14), entry.crc) &&
                           agrees(quad(bytes, at + 18), entry.storedSize) &&
                           agrees(quad(bytes, at + 22), entry.size);
    if (!sameName || !sameKind || !sameSizes)
        return mismatch;
    return {};
}

MaybeFault checkDoubles(const std::vector<Entry>& entries)
{
    QSet<QString> seen;
    for (const auto& entry : entries) {
        const QString key = nameKey(entry.isFolder() ? entry.name.chopped(1) : entry.name);
        if (seen.contains(key))
            return Fault{FaultKind::DoubleName, entry.name};
        seen.insert(key);
    }
    return {};
}

MaybeFault checkPlaces(const std::vector<Entry>& entries, const End& end)
{
    std::vector<const Entry*> order;
    for (const auto& entry : entries)
        order.push_back(&entry);
    std::sort(order.begin(), order.end(),
              [](const Entry* a, const Entry* b) { return a->header < b->header; });
    const qint64 first = order.empty() ? end.directory : order.front()->header;
    if (first != 0)
        return Fault{FaultKind::Prepended, {}};
    for (size_t index = 1; index < order.size(); ++index) {
        const auto* before = order[index - 1];
        if (before->data + before->storedSize > order[index]->header)
            return Fault{FaultKind::Overlap, order[index]->name};
    }
    return {};
}

MaybeFault checkEntry(const QByteArray& bytes, Entry& entry, const End& end, const Limits& limits)
{
    if (auto fault = checkName(entry, limits))
        return fault;
    if (auto fault = checkKind(entry))
        return fault;
    if (auto fault = checkSize(entry, limits))
        return fault;
    return checkLocal(bytes, entry, end);
}

} // namespace

std::variant<std::vector<Entry>, Fault> readDirectory(const QByteArray& bytes, const Limits& limits)
{
    const auto found = readEnd(bytes, limits);
    if (const auto* fault = std::get_if<Fault>(&found))
        return *fault;
    const End& end = std::get<End>(found);
    std::vector<Entry> entries;
    qint64 at = end.directory;
    qint64 total = 0;
    for (int index = 0; index < end.entries; ++index) {
        auto read = readEntry(bytes, at, end);
        if (const auto* fault = std::get_if<Fault>(&read))
            return *fault;
        auto& entry = std::get<Entry>(read);
        if (const auto fault = checkEntry(bytes, entry, end, limits))
            return *fault;
        total += entry.size;
        if (total > limits.packageBytes)
            return Fault{FaultKind::LargePackage, {}};
        entries.push_back(std::move(entry));
    }
    if (at != end.at)
        return Fault{FaultKind::DamagedDirectory, {}};
    if (const auto fault = checkDoubles(entries))
        return *fault;
    if (const auto fault = checkPlaces(entries, end))
        return *fault;
    return entries;
}

} // namespace thidua::archive
