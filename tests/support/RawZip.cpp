// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawZip.h"

#include "archive/Crc32.h"

#include <QtEndian>

namespace thidua::support {

namespace {

void word(QByteArray& bytes, quint16 value)
{
    char raw[2];
    qToLittleEndian(value, raw);
    bytes.append(raw, 2);
}

void quad(QByteArray& bytes, quint32 value)
{
    char raw[4];
    qToLittleEndian(value, raw);
    bytes.append(raw, 4);
}

quint32 sizeOf(const QByteArray& bytes) { return static_cast<quint32>(bytes.size()); }
quint16 shortSizeOf(const QByteArray& bytes) { return static_cast<quint16>(bytes.size()); }

quint32 crcOf(const RawEntry& entry) { return entry.crc.value_or(archive::crc32(entry.content)); }

void appendLocal(QByteArray& bytes, const RawEntry& entry)
{
    const QByteArray name = entry.localName.value_or(entry.name);
    quad(bytes, 0x04034b50);
    word(bytes, 20);
    word(bytes, entry.localFlags.value_or(entry.flags));
    word(bytes, entry.localMethod.value_or(entry.method));
    quad(bytes, 0x00210000); // 1980-01-01
    quad(bytes, entry.localCrc.value_or(crcOf(entry)));
    quad(bytes, entry.localStoredSize.value_or(entry.storedSize.value_or(sizeOf(entry.stored))));
    quad(bytes, entry.localSize.value_or(entry.size.value_or(sizeOf(entry.content))));
    word(bytes, shortSizeOf(name));
    word(bytes, shortSizeOf(entry.extra));
    bytes.append(name).append(entry.extra).append(entry.stored).append(entry.after);
}

void appendCentral(QByteArray& bytes, const RawEntry& entry, quint32 header)
{
    quad(bytes, 0x02014b50);
    word(bytes, entry.madeBy);
    word(bytes, 20);
    word(bytes, entry.flags);
    word(bytes, entry.method);
    quad(bytes, 0x00210000);
    quad(bytes, crcOf(entry));
    quad(bytes, entry.storedSize.value_or(sizeOf(entry.stored)));
    quad(bytes, entry.size.value_or(sizeOf(entry.content)));
    word(bytes, shortSizeOf(entry.name));
    word(bytes, shortSizeOf(entry.extra));
    word(bytes, 0);
    word(bytes, entry.disk);
    word(bytes, 0);
    quad(bytes, entry.attributes);
    quad(bytes, entry.header.value_or(header));
    bytes.append(entry.name).append(entry.extra);
}

} // namespace

RawEntry RawEntry::named(const QByteArray& name)
{
    RawEntry entry;
    entry.name = name;
    return entry;
}

RawEntry RawEntry::deflated(const QByteArray& name, const QByteArray& content)
{
    RawEntry entry = named(name);
    entry.content = content;
    entry.stored = deflate(content);
    entry.method = 8;
    return entry;
}

RawZip RawZip::of(std::vector<RawEntry> entries)
{
    RawZip zip;
    zip.entries = std::move(entries);
    return zip;
}

QByteArray RawZip::bytes() const
{
    QByteArray made = before;
    const quint32 base = shifted ? 0 : sizeOf(before);
    QByteArray directory;
    for (const auto& entry : entries) {
        appendCentral(directory, entry, sizeOf(made) - base);
        appendLocal(made, entry);
    }
    made.append(beforeDirectory);
    const quint32 offset = sizeOf(made) - base;
    made.append(directory).append(beforeEnd);
    const auto number = static_cast<quint16>(entries.size());
    quad(made, 0x06054b50);
    word(made, disk);
    word(made, disk);
    word(made, countHere.value_or(count.value_or(number)));
    word(made, count.value_or(number));
    quad(made, directorySize.value_or(sizeOf(directory)));
    quad(made, directoryOffset.value_or(offset));
    word(made, shortSizeOf(comment));
    return made.append(comment).append(after);
}

RawZip twice(const QByteArray& first, const QByteArray& second)
{
    return RawZip::of({RawEntry::named(first), RawEntry::named(second)});
}

QByteArray deflate(const QByteArray& content)
{
    // Qt's own form: four bytes of length, then zlib's header of two and check sum of four.
    return qCompress(content, 9).sliced(6).chopped(4);
}

} // namespace thidua::support
