// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace thidua::archive {

/// The check sum of zip (ISO 3309, polynomial 0xEDB88320).
inline quint32 crc32(const QByteArray& bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 index = 0; index < 256; ++index) {
            quint32 value = index;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320u ^ value >> 1 : value >> 1;
            values[index] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF] ^ crc >> 8;
    return crc ^ 0xFFFFFFFF;
}

} // namespace thidua::archive
