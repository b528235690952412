// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileOps.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QStringBuilder>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace thidua::base {

namespace {

int outcome(int returned) { return returned == 0 ? 0 : errno; }

class PosixFileOps final : public FileOps {
public:
    int createBeside(const QByteArray& path, QByteArray& temporary, int& handle) override
    {
        const auto slash = path.lastIndexOf('/');
        temporary = path.left(slash + 1) + ".thidua-" + path.mid(slash + 1).left(150) + ".XXXXXX";
        handle = ::mkstemp(temporary.data());
        return handle >= 0 ? 0 : errno;
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
        if (::stat(from.constData(), &old) == 0)
            return outcome(::fchmod(handle, old.st_mode & 07777));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return outcome(::fchmod(handle, 0666 & ~mask));
    }
    int close(int handle) override { return outcome(::close(handle)); }
    int replace(const QByteArray& from, const QByteArray& to) override
    {
        return outcome(::rename(from.constData(), to.constData()));
    }
    int rename(const QByteArray& from, const QByteArray& to) override
    {
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
        const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return errno;
        int problem = outcome(::fsync(handle));
        // Some file systems cannot sync a folder and say so; that is no failure of ours.
        if (problem == EINVAL)
            problem = 0;
        ::close(handle);
        return problem;
    }
    void remove(const QByteArray& path) override { ::unlink(path.constData()); }
};

} // namespace

FileOps& systemFileOps()
{
    static PosixFileOps ops;
    return ops;
}

} // namespace thidua::base

#endif
