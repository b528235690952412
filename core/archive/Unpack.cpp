// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Package.h"

#include "archive/Crc32.h"
#include "archive/Directory.h"
#include "archive/Inflate.h"
#include "archive/Salvage.h"

#include <optional>

namespace thidua::archive {

namespace {

std::optional<QByteArray> content(const QByteArray& bytes, const Entry& entry)
{
    const QByteArray stored = bytes.mid(entry.data, entry.storedSize);
    std::optional<QByteArray> found = entry.method == 0 ? stored : inflated(stored, entry.size);
    const bool sound = found && found->size() == entry.size && crc32(*found) == entry.crc;
    return sound ? found : std::nullopt;
}

} // namespace

std::variant<std::vector<Part>, Fault> readParts(const QByteArray& bytes, const Limits& limits)
{
    const auto read = readDirectory(bytes, limits);
    if (const auto* fault = std::get_if<Fault>(&read))
        return *fault;
    std::vector<Part> parts;
    for (const auto& entry : std::get<std::vector<Entry>>(read)) {
        if (entry.isFolder())
            continue;
        auto found = content(bytes, entry);
        if (!found)
            return Fault{FaultKind::DamagedPart, entry.name};
        parts.push_back({entry.name, std::move(*found), entry.method == 0});
    }
    return parts;
}

base::Result<std::vector<Part>> unpack(const QByteArray& bytes, const QString& file,
                                       const Limits& limits)
{
    auto read = readParts(bytes, limits);
    if (const auto* fault = std::get_if<Fault>(&read))
        return refusal(*fault, file);
    return std::get<std::vector<Part>>(std::move(read));
}

} // namespace thidua::archive
