// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Inflate.h"

#include <QBuffer>

#include <KCompressionDevice>

namespace thidua::archive {

namespace {

constexpr qint64 step = 64 * 1024;

} // namespace

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

} // namespace thidua::archive
