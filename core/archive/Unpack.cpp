// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Package.h"

#include "archive/Crc32.h"
#include "archive/Directory.h"

#include <QBuffer>

#include <KCompressionDevice>

#include <optional>

namespace thidua::archive {

namespace {

constexpr qint64 step = 64 * 1024;

/// Inflates no more than the directory promised; what comes beyond it makes the part a damaged one.
/// The container is read by the gate alone, so that no second reader can see another package in it.
std::optional<QByteArray> inflated(const QByteArray& stored, qint64 promised)
{
    QBuffer source;
    source.setData(stored);
    KCompressionDevice device(&source, false, KCompressionDevice::GZip);
    device.setSkipHeaders();
    if (!device.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes;
    QByteArray piece(step, Qt::Uninitialized);
    while (bytes.size() <= promised) {
        const qint64 got = device.read(piece.data(), step);
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), got);
    }
    return std::nullopt;
}

std::optional<QByteArray> content(const QByteArray& bytes, const Entry& entry)
{
    const QByteArray stored = bytes.mid(entry.data, entry.storedSize);
    std::optional<QByteArray> found = entry.method == 0 ? stored : inflated(stored, entry.size);
    const bool sound = found && found->size() == entry.size && crc32(*found) == entry.crc;
    return sound ? found : std::nullopt;
}

} // namespace

base::Result<std::vector<Part>> unpack(const QByteArray& bytes, const QString& file,
                                       const Limits& limits)
{
    const auto read = readDirectory(bytes, limits);
    if (const auto* fault = std::get_if<Fault>(&read))
        return refusal(*fault, file);
    std::vector<Part> parts;
    for (const auto& entry : std::get<std::vector<Entry>>(read)) {
        if (entry.isFolder())
            continue;
        auto found = content(bytes, entry);
        if (!found)
            return refusal({FaultKind::DamagedPart, entry.name}, file);
        parts.push_back({entry.name, std::move(*found), entry.method == 0});
    }
    return parts;
}

} // namespace thidua::archive
