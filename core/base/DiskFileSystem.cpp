// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DiskFileSystem.h"

#include "base/SafeWriter.h"
#include "base/Sentence.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace thidua::base {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& path, qint64 mostBytes)
{
    return {ErrorCode::Refused,
            Sentence::tr("%1: tệp quá lớn (giới hạn %2 MB); hãy tách thành tệp nhỏ hơn.", path,
                         std::max<qint64>(1, mostBytes / (1024 * 1024))),
            {}};
}

Error unreadable(const QString& path, const QString& why, const QString& detail = {})
{
    return {ErrorCode::CannotRead, u"%1: %2"_s.arg(path, why), detail};
}

} // namespace

bool DiskFileSystem::exists(const QString& path) const { return QFileInfo::exists(path); }

Result<QByteArray> DiskFileSystem::read(const QString& path, qint64 mostBytes) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, Sentence::tr("không có tệp này; hãy xem lại tên và thư mục."));
    if (info.isDir())
        return unreadable(path, Sentence::tr("đây là thư mục; hãy chọn một tệp."));
    if (!info.isFile())
        return unreadable(path, Sentence::tr("đây không phải là tệp thường; hãy chọn một tệp."));
    if (info.size() > mostBytes)
        return refused(path, mostBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, Sentence::tr("không mở được tệp; hãy xem lại quyền đọc."),
                          file.errorString());
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, Sentence::tr("đọc tệp giữa chừng thì hỏng; hãy thử lại."),
                          file.errorString());
    if (bytes.size() > mostBytes)
        return refused(path, mostBytes);
    bytes.squeeze(); // read() sets aside all that it was allowed
    return bytes;
}

Result<Done> DiskFileSystem::write(const QString& path, const QByteArray& bytes,
                                   Overwrite overwrite)
{
    return writeWhole(path, bytes, overwrite);
}

} // namespace thidua::base
