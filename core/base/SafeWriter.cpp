// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeWriter.h"

#include "base/Sentence.h"

#include <QFile>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace thidua::base {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const QString& path, int problem)
{
    switch (problem) {
    case EEXIST:
        return Sentence::tr("%1: đã có tệp này; dùng --force nếu muốn ghi đè.", path);
    case ENOENT:
    case ENOTDIR:
        return Sentence::tr("%1: không có thư mục để ghi tệp này; hãy tạo thư mục trước.", path);
    case ENAMETOOLONG:
        return Sentence::tr("%1: tên tệp quá dài; hãy đặt tên ngắn hơn.", path);
    case ELOOP:
        return Sentence::tr("%1: liên kết trỏ vòng quanh; hãy cho tên một tệp.", path);
    case EINVAL:
        return Sentence::tr("%1: tên tệp không hợp lệ; hãy đặt tên khác.", path);
    case ENXIO:
        return Sentence::tr("%1: đây không phải là tệp thường; hãy cho tên một tệp khác.", path);
    case EISDIR:
        return Sentence::tr("%1: đây là thư mục; hãy cho tên một tệp.", path);
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Sentence::tr("%1: không ghi được vì đĩa đã đầy; hãy dọn bớt rồi ghi lại.", path);
    case EACCES:
    case EPERM:
    case EROFS:
        return Sentence::tr("%1: không có quyền ghi ở đây; hãy chọn nơi khác.", path);
    default:
        return Sentence::tr("%1: không ghi được tệp; hãy thử lại hoặc chọn nơi khác.", path);
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
        if (const int problem =
                ops.write(handle, bytes.constData() + done, bytes.size() - done, written))
            return problem;
        if (written <= 0)
            return EIO;
        done += written;
    }
    return 0;
}

/// One write, and how far it got.
struct Work {
    FileOps& ops;
    QByteArray target;
    const QByteArray& bytes;
    const char* step = nullptr;
};

/// Everything that is done to the temporary file while it is open.
int fill(Work& work, int handle)
{
    work.step = "write";
    if (const int problem = writeAll(work.ops, handle, work.bytes))
        return problem;
    // Only now: until it is whole nobody else needs to read it.
    work.step = "permissions";
    if (const int problem = work.ops.copyPermissions(handle, work.target))
        return problem;
    work.step = "sync";
    if (const int problem = work.ops.syncFile(handle))
        return problem;
    work.step = "size";
    qint64 size = 0;
    if (const int problem = work.ops.size(handle, size))
        return problem;
    return size == work.bytes.size() ? 0 : EIO;
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
    return QByteArray(reinterpret_cast<const char*>(utf8.data()),
                      static_cast<qsizetype>(utf8.size()));
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
    error.message =
        Sentence::tr("%1: đã ghi tệp, nhưng ổ đĩa báo lỗi; hãy kiểm tra ổ đĩa rồi ghi lại.", path);
    return error;
}

/// What programs that were killed while they wrote have left in this folder.
void sweep(const std::filesystem::path& target, FileOps& ops)
{
    const auto folder = target.parent_path().empty() ? "." : target.parent_path();
    std::error_code none;
    std::vector<QByteArray> left;
    for (std::filesystem::directory_iterator file(folder, none), end; file != end && !none;
         file.increment(none))
        if (const auto name = nameOf(file->path()); ops.isLeft(name))
            left.push_back(name);
    for (const auto& name : left)
        ops.remove(name);
}

/// Writes the new file beside the old one and lets it take its place.
int writeBeside(Work& work, Overwrite overwrite)
{
    QByteArray temporary;
    int handle = -1;
    work.step = "create";
    if (const int problem = work.ops.createBeside(work.target, temporary, handle))
        return problem;
    int problem = fill(work, handle);
    const int closing = work.ops.close(handle);
    if (!problem && closing) {
        work.step = "close";
        problem = closing;
    }
    if (!problem) {
        work.step = "rename";
        problem = overwrite == Overwrite::Yes ? work.ops.replace(temporary, work.target)
                                              : work.ops.rename(temporary, work.target);
    }
    if (problem)
        work.ops.remove(temporary);
    return problem;
}

} // namespace

Result<Done> writeWhole(const QString& path, const QByteArray& bytes, Overwrite overwrite,
                        FileOps& ops)
{
    std::filesystem::path target;
    if (const int problem = findTarget(path, overwrite, target))
        return failure(path, "target", problem);
    sweep(target, ops);
    Work work{ops, nameOf(target), bytes};
    if (const int problem = writeBeside(work, overwrite))
        return failure(path, work.step, problem);
    if (const int problem = ops.syncFolder(folderOf(target)))
        return unsynced(path, problem);
    return Done{};
}

} // namespace thidua::base
