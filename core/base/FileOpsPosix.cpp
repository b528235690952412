// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileOps.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QStringBuilder>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace thidua::base {

namespace {

constexpr auto temporaryStem = ".thidua-";

/// What new files may not have. It can only be read by setting it, so that happens once.
mode_t usualMask()
{
    static const mode_t mask = [] {
        const mode_t found = ::umask(077);
        ::umask(found);
        return found;
    }();
    return mask;
}

/// The process in the name of a file that createBeside() made; 0: it made no such file.
pid_t makerOf(const QByteArray& path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (!name.startsWith(temporaryStem))
        return 0;
    const auto words = name.mid(static_cast<qsizetype>(std::strlen(temporaryStem))).split('-');
    return words.size() == 2 ? words.front().toInt() : 0;
}

int outcome(int returned) { return returned == 0 ? 0 : errno; }

class PosixFileOps final : public FileOps {
public:
    int createBeside(const QByteArray& path, QByteArray& temporary, int& handle) override
    {
        const auto slash = path.lastIndexOf('/');
        temporary =
            path.left(slash + 1) + temporaryStem + QByteArray::number(::getpid()) + "-XXXXXX";
        handle = ::mkostemp(temporary.data(), O_CLOEXEC);
        if (handle < 0)
            return errno;
        ::flock(handle, LOCK_EX | LOCK_NB); // not every file system can; isLeft() asks twice
        return 0;
    }
    bool isLeft(const QByteArray& path) override
    {
        const pid_t maker = makerOf(path);
        if (maker <= 0 || ::kill(maker, 0) == 0 || errno != ESRCH)
            return false;
        // On a shared folder or in another container it may live all the same: then it holds it.
        const int handle = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (handle < 0)
            return false;
        struct stat status = {};
        const bool isPlain = ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
        const bool isFree = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
        ::close(handle);
        return isPlain && isFree;
    }
    int write(int handle, const char* data, qint64 size, qint64& written) override
    {
        do {
            written = ::write(handle, data, static_cast<size_t>(size));
        } while (written < 0 && errno == EINTR);
        return written >= 0 ? 0 : errno;
    }
    int syncFile(int handle) override { return outcome(::fsync(handle)); }
    int size(int handle, qint64& bytes) override
    {
        struct stat status = {};
        const int problem = outcome(::fstat(handle, &status));
        bytes = status.st_size;
        return problem;
    }
    int copyPermissions(int handle, const QByteArray& from) override
    {
        struct stat old = {};
        if (::stat(from.constData(), &old) != 0)
            return outcome(::fchmod(handle, 0666 & ~usualMask()));
        mode_t mode = old.st_mode & 07777;
        // Only root can give a file away; where the group cannot be kept either, its rights go to
        // nobody else.
        if (::fchown(handle, old.st_uid, old.st_gid) != 0 &&
            ::fchown(handle, static_cast<uid_t>(-1), old.st_gid) != 0)
            mode = (mode & ~mode_t{070}) | (mode & 07) << 3;
        return outcome(::fchmod(handle, mode));
    }
    int close(int handle) override { return outcome(::close(handle)); }
    int replace(const QByteArray& from, const QByteArray& to) override
    {
        return outcome(::rename(from.constData(), to.constData()));
    }
    int rename(const QByteArray& from, const QByteArray& to) override
    {
#ifdef RENAME_NOREPLACE
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) ==
            0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
#endif
        // link() fails where the name is taken, which rename() does not.
        if (::link(from.constData(), to.constData()) == 0)
            return outcome(::unlink(from.constData()));
        const int problem = errno;
        const bool noLinks = problem == EPERM || problem == ENOSYS || problem == EOPNOTSUPP;
        if (!noLinks)
            return problem;
        if (::access(to.constData(), F_OK) == 0)
            return EEXIST;
        return outcome(::rename(from.constData(), to.constData()));
    }
    int syncFolder(const QByteArray& folder) override
    {
        // Some folders may be written and not read, some file systems cannot sync one; neither is a
        // failure.
        const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return errno == EACCES ? 0 : errno;
        const int problem = outcome(::fsync(handle));
        ::close(handle);
        return problem == EINVAL ? 0 : problem;
    }
    void remove(const QByteArray& path) override { ::unlink(path.constData()); }
    int openToAppend(const QByteArray& path, bool isNew, int& handle) override
    {
        const int creation = isNew ? O_CREAT | O_EXCL : 0;
        handle = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC | creation, 0600);
        return handle >= 0 ? 0 : errno;
    }
    int truncate(int handle, qint64 bytes) override { return outcome(::ftruncate(handle, bytes)); }
};

} // namespace

FileOps& systemFileOps()
{
    static PosixFileOps ops;
    return ops;
}

} // namespace thidua::base

#endif
