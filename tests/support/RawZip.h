// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace thidua::support {

/// An entry of a zip written byte by byte, so that anything about it can be a lie. What is not set
/// is the truth.
struct RawEntry {
    QByteArray name = "word/document.xml";
    QByteArray stored = "nội dung";  ///< the bytes as they lie in the file
    QByteArray content = "nội dung"; ///< what they inflate to
    quint16 method = 0;
    quint16 flags = 0;
    quint16 madeBy = 3 << 8 | 20;
    quint32 attributes = 0100644u << 16;
    quint16 disk = 0;
    QByteArray extra;
    QByteArray after; ///< between this entry and the next: a data descriptor, padding …
    std::optional<QByteArray> localName;
    std::optional<quint16> localFlags;
    std::optional<quint16> localMethod;
    std::optional<quint32> crc;
    std::optional<quint32> localCrc;
    std::optional<quint32> storedSize;
    std::optional<quint32> localStoredSize;
    std::optional<quint32> size;
    std::optional<quint32> localSize;
    std::optional<quint32> header; ///< where the directory says the local header is

    static RawEntry named(const QByteArray& name);
    /// Content that the test deflates itself.
    static RawEntry deflated(const QByteArray& name, const QByteArray& content);
};

struct RawZip {
    std::vector<RawEntry> entries;
    QByteArray before;
    QByteArray beforeDirectory;
    QByteArray beforeEnd;
    QByteArray comment;
    QByteArray after;
    bool shifted = false; ///< offsets count what stands before
    quint16 disk = 0;
    std::optional<quint16> count;
    std::optional<quint16> countHere;
    std::optional<quint32> directorySize;
    std::optional<quint32> directoryOffset;

    static RawZip of(std::vector<RawEntry> entries);
    QByteArray bytes() const;
};

RawZip twice(const QByteArray& first, const QByteArray& second);

/// Raw deflate of zlib.
QByteArray deflate(const QByteArray& content);

} // namespace thidua::support
