// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalLine.h"

#include "archive/Crc32.h"

#include <QStringBuilder>

namespace thidua::store {

namespace {

constexpr qsizetype sumLength = 8;
constexpr qsizetype mostDigits = 10;

QByteArray hex(quint32 sum) { return QByteArray::number(sum, 16).rightJustified(sumLength, '0'); }

quint32 sumOf(const QByteArray& json, quint32 chain) { return archive::crc32(hex(chain) + json); }

/// The length that a line begins with, and where its sum begins; negative where there is none.
qint64 readLength(const QByteArray& bytes, qint64& at)
{
    qint64 length = 0;
    const qint64 start = at;
    for (; at < bytes.size() && at - start <= mostDigits; ++at) {
        const char digit = bytes[at];
        if (digit == ' ' && at > start) {
            ++at;
            return length;
        }
        if (digit < '0' || digit > '9')
            break;
        length = length * 10 + (digit - '0');
    }
    return -1;
}

} // namespace

QByteArray journalLine(const QByteArray& json, JournalMark& mark)
{
    mark.chain = sumOf(json, mark.chain);
    const QByteArray line =
        QByteArray::number(json.size()) + ' ' + hex(mark.chain) + ' ' + json + '\n';
    mark.at += line.size();
    return line;
}

std::optional<QByteArray> nextJournalLine(const QByteArray& bytes, JournalMark& mark)
{
    qint64 at = mark.at;
    const qint64 length = readLength(bytes, at);
    const qint64 json = at + sumLength + 1;
    if (length < 0 || json + length >= bytes.size() || bytes[json - 1] != ' ' ||
        bytes[json + length] != '\n')
        return std::nullopt;
    QByteArray text = bytes.mid(json, length);
    const quint32 sum = sumOf(text, mark.chain);
    if (bytes.mid(at, sumLength) != hex(sum))
        return std::nullopt;
    mark = {json + length + 1, sum};
    return text;
}

} // namespace thidua::store
