// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Salvage.h"

#include "archive/Crc32.h"
#include "archive/Inflate.h"
#include "archive/PartName.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace thidua::archive {

namespace {

constexpr qint64 localSize = 30;

quint16 word(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 quad(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// A local header as pack() writes it.
struct Local {
    QString name;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 storedSize = 0;
    qint64 size = 0;
    qint64 data = 0;
};

/// Nothing where these bytes are none, or one that is not ours.
std::optional<Local> localAt(const QByteArray& bytes, qint64 at, const Limits& limits)
{
    if (at + localSize > bytes.size())
        return std::nullopt;
    const qint64 nameSize = word(bytes, at + 26);
    Local local;
    local.name = QString::fromLatin1(bytes.mid(at + localSize, nameSize));
    local.method = word(bytes, at + 8);
    local.crc = quad(bytes, at + 14);
    local.storedSize = quad(bytes, at + 18);
    local.size = quad(bytes, at + 22);
    local.data = at + localSize + nameSize + word(bytes, at + 28);
    const bool isNamed = nameSize <= limits.nameBytes && local.name.size() == nameSize &&
                         local.name.count(u'/') < limits.nameDepth && isOwnName(local.name);
    const bool isKnown = word(bytes, at + 6) == 0 && (local.method == 0 || local.method == 8);
    return isNamed && isKnown ? std::optional(local) : std::nullopt;
}

bool fits(const QByteArray& bytes, const Local& local, const Limits& limits)
{
    constexpr qint64 harmless = 1024 * 1024;
    const bool isBomb =
        local.size > harmless && local.size / std::max<qint64>(1, local.storedSize) > limits.ratio;
    return local.data + local.storedSize <= bytes.size() && local.size <= limits.partBytes &&
           !isBomb && (local.method == 8 || local.size == local.storedSize);
}

/// The content, taken from the budget whether it turns out whole or not.
std::optional<QByteArray> contentOf(const QByteArray& bytes, const Local& local,
                                    const Limits& limits, qint64& budget)
{
    if (!fits(bytes, local, limits) || local.size > budget)
        return std::nullopt;
    budget -= std::max<qint64>(local.size, localSize);
    // Not a copy: a liar may claim the whole file over and over.
    const auto stored = QByteArray::fromRawData(bytes.constData() + local.data, local.storedSize);
    auto content = local.method == 0 ? std::optional(bytes.mid(local.data, local.storedSize))
                                     : inflated(stored, local.size);
    const bool isWhole = content && content->size() == local.size && crc32(*content) == local.crc;
    return isWhole ? content : std::nullopt;
}

} // namespace

bool isDamage(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotAPackage:
    case FaultKind::AmbiguousEnd:
    case FaultKind::DamagedDirectory:
    case FaultKind::Mismatch:
    case FaultKind::DamagedPart:
        return true;
    default:
        return false;
    }
}

Salvaged salvage(const QByteArray& bytes, const Limits& limits)
{
    Salvaged found;
    QSet<QString> names;
    qint64 budget = limits.packageBytes;
    const QByteArray signature("PK\3\4");
    qint64 at = bytes.indexOf(signature);
    for (int tries = 0; at >= 0 && tries < limits.entries; ++tries) {
        qint64 next = at + signature.size();
        if (const auto local = localAt(bytes, at, limits)) {
            auto content = contentOf(bytes, *local, limits, budget);
            const bool isNew = !names.contains(nameKey(local->name));
            if (content && isNew) {
                names.insert(nameKey(local->name));
                found.parts.push_back({local->name, std::move(*content), local->method == 0});
                next = local->data + local->storedSize;
            } else if (isNew) {
                found.lost += local->name;
            }
        }
        at = bytes.indexOf(signature, next);
    }
    return found;
}

} // namespace thidua::archive
