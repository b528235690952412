// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/Package.h"
#include "base/Sentence.h"

#include "archive/PartName.h"

#include <QBuffer>
#include <QDateTime>
#include <QSet>

#include <KZip>

namespace thidua::archive {

using base::Sentence;

namespace {

base::Error internal(const QString& message, const QString& detail = {})
{
    return {base::ErrorCode::Internal, message, detail};
}

/// The first name that is not allowed or occurs twice; null where all are well.
QString wrongName(const std::vector<Part>& parts)
{
    QSet<QString> seen;
    for (const auto& part : parts) {
        const QString key = nameKey(part.name);
        if (!isOwnName(part.name) || part.name.size() > base::limits::packageNameBytes ||
            seen.contains(key))
            return part.name.isEmpty() ? Sentence::tr("(rỗng)") : part.name;
        seen.insert(key);
    }
    return {};
}

bool add(KZip& zip, const Part& part)
{
    // The zip's time has no zone: the earliest it knows, read in UTC, is the same everywhere.
    static const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    // Nothing deflates to a stream of two bytes, which KZip leaves out.
    const bool plain = part.stored || part.bytes.isEmpty();
    zip.setCompression(plain ? KZip::NoCompression : KZip::DeflateCompression);
    return zip.writeFile(part.name, part.bytes, 0100644, {}, {}, earliest, earliest, earliest);
}

} // namespace

base::Result<QByteArray> pack(const std::vector<Part>& parts)
{
    if (const QString name = wrongName(parts); !name.isNull())
        return internal(Sentence::tr("Không đóng gói được tệp vì tên phần “%1” không hợp lệ hoặc "
                                     "bị trùng; hãy báo cho người làm chương trình.",
                                     name));
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    bool written = zip.open(QIODevice::WriteOnly);
    for (const auto& part : parts)
        written = written && add(zip, part);
    if (!written || !zip.close())
        return internal(
            Sentence::tr("Không đóng gói được tệp; hãy đóng bớt chương trình khác rồi thử lại."),
            zip.errorString());
    return buffer.data();
}

} // namespace thidua::archive
