// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeWriter.h"

#include <QFile>

#include <cerrno>
#include <filesystem>
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
    case ENAMETOOLONG:
        return u"%1: tên tệp quá dài; hãy đặt tên ngắn hơn."_s.arg(path);
    case ELOOP:
        return u"%1: liên kết trỏ vòng quanh; hãy cho tên một tệp."_s.arg(path);
    case EINVAL:
        return u"%1: tên tệp không hợp lệ; hãy đặt tên khác."_s.arg(path);
    case ENXIO:
        return u"%1: đây không phải là tệp thường; hãy cho tên một tệp khác."_s.arg(path);
    case EISDIR:
        return u"%1: đây là thư mục; hãy cho tên một tệp."_s.arg(path);
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
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
    // Only now: until it is whole nobody else needs to read it.
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

std::filesystem::path pathOf(const QString& path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

QByteArray nameOf(const std::filesystem::path& path)
{
    const auto utf8 = path.u8string();
    return QByteArray(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
}

/// Follows links to the end, also to a file that is not there yet, as open() would.
int follow(std::filesystem::path& path)
{
    std::error_code none;
    for (int links = 0; links < 40; ++links) {
        if (!std::filesystem::is_symlink(std::filesystem::symlink_status(path, none)))
            return 0;
        const auto target = std::filesystem::read_symlink(path, none);
        path = target.is_absolute() ? target : path.parent_path() / target;
    }
    return ELOOP;
}

/// Finds the file that is meant, and whether it may be written there.
int findTarget(const QString& path, Overwrite overwrite, std::filesystem::path& target)
{
    if (path.contains(QChar::Null))
        return EINVAL;
    target = pathOf(path);
    if (const int problem = follow(target))
        return problem;
    std::error_code none;
    const auto status = std::filesystem::status(target, none);
    if (std::filesystem::is_directory(status))
        return EISDIR;
    if (!std::filesystem::exists(status))
        return 0;
    if (!std::filesystem::is_regular_file(status))
        return ENXIO;
    return overwrite == Overwrite::No ? EEXIST : 0;
}

QByteArray folderOf(const std::filesystem::path& target)
{
    const auto folder = target.parent_path();
    return folder.empty() ? QByteArray(".") : nameOf(folder);
}

/// The file stands whole under its name; that cannot be undone, and may not outlast a power cut.
Error unsynced(const QString& path, int problem)
{
    Error error = failure(path, "sync folder", problem);
    error.message = u"%1: đã ghi tệp, nhưng ổ đĩa báo lỗi; hãy kiểm tra ổ đĩa rồi ghi lại."_s.arg(path);
    return error;
}

/// Writes the new file beside the old one and lets it take its place. `step` says how far that went.
int writeBeside(FileOps& ops, const QByteArray& target, const QByteArray& bytes, Overwrite overwrite,
                const char*& step)
{
    QByteArray temporary;
    int handle = -1;
    step = "create";
    if (const int problem = ops.createBeside(target, temporary, handle))
        return problem;
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
    if (problem)
        ops.remove(temporary);
    return problem;
}

} // namespace

Result<Done> writeWhole(const QString& path, const QByteArray& bytes, Overwrite overwrite,
                        FileOps& ops)
{
    std::filesystem::path target;
    if (const int problem = findTarget(path, overwrite, target))
        return failure(path, "target", problem);
    const char* step = nullptr;
    if (const int problem = writeBeside(ops, nameOf(target), bytes, overwrite, step))
        return failure(path, step, problem);
    if (const int problem = ops.syncFolder(folderOf(target)))
        return unsynced(path, problem);
    return Done{};
}

} // namespace thidua::base
