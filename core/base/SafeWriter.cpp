// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeWriter.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

namespace thidua::base {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString& path, int problem)
{
    switch (problem) {
    case EEXIST:
        return u"%1: đã có tệp này; dùng --force nếu muốn ghi đè."_s.arg(path);
    case ENOENT:
    case ENOTDIR:
        return u"%1: không có thư mục để ghi tệp này; hãy tạo thư mục trước."_s.arg(path);
    case EISDIR:
        return u"%1: đây là thư mục; hãy cho tên một tệp."_s.arg(path);
    case ENOSPC:
    case EDQUOT:
        return u"%1: không ghi được vì đĩa đã đầy; hãy dọn bớt rồi ghi lại."_s.arg(path);
    case EACCES:
    case EPERM:
    case EROFS:
        return u"%1: không có quyền ghi ở đây; hãy chọn nơi khác."_s.arg(path);
    default:
        return u"%1: không ghi được tệp; hãy thử lại hoặc chọn nơi khác."_s.arg(path);
    }
}

Error failure(const QString& path, const char* step, int problem)
{
    const auto words = QString::fromStdString(std::generic_category().message(problem));
    return {ErrorCode::CannotWrite, sentence(path, problem),
            QString::fromLatin1(step) + u": "_s + words};
}

int writeAll(FileOps& ops, int handle, const QByteArray& bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        qint64 written = 0;
        if (const int problem = ops.write(handle, bytes.constData() + done, bytes.size() - done, written))
            return problem;
        if (written <= 0)
            return EIO;
        done += written;
    }
    return 0;
}

/// Everything that is done to the temporary file while it is open.
int fill(FileOps& ops, int handle, const QByteArray& bytes, const QByteArray& target,
         const char*& step)
{
    step = "write";
    if (const int problem = writeAll(ops, handle, bytes))
        return problem;
    step = "permissions";
    if (const int problem = ops.copyPermissions(handle, target))
        return problem;
    step = "sync";
    if (const int problem = ops.syncFile(handle))
        return problem;
    step = "size";
    qint64 size = 0;
    if (const int problem = ops.size(handle, size))
        return problem;
    return size == bytes.size() ? 0 : EIO;
}

QString resolved(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

} // namespace

Result<Done> writeWhole(const QString& path, const QByteArray& bytes, Overwrite overwrite,
                        FileOps& ops)
{
    const QString real = resolved(path);
    if (QFileInfo(real).isDir())
        return failure(path, "target", EISDIR);
    if (overwrite == Overwrite::No && QFileInfo::exists(real))
        return failure(path, "target", EEXIST);
    const QByteArray target = QFile::encodeName(real);
    const QByteArray folder = QFile::encodeName(QFileInfo(real).absolutePath());

    QByteArray temporary;
    int handle = -1;
    if (const int problem = ops.createBeside(target, temporary, handle))
        return failure(path, "create", problem);
    const char* step = nullptr;
    int problem = fill(ops, handle, bytes, target, step);
    const int closing = ops.close(handle);
    if (!problem && closing) {
        step = "close";
        problem = closing;
    }
    if (!problem) {
        step = "rename";
        problem = overwrite == Overwrite::Yes ? ops.replace(temporary, target)
                                              : ops.rename(temporary, target);
    }
    if (problem) {
        ops.remove(temporary);
        return failure(path, step, problem);
    }
    // The file stands whole under its name now; a folder that cannot be synced cannot be undone.
    if (const int folderProblem = ops.syncFolder(folder))
        return failure(path, "sync folder", folderProblem);
    return Done{};
}

} // namespace thidua::base
