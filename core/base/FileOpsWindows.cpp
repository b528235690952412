// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileOps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <windows.h>

namespace thidua::base {

namespace {

struct Translation {
    DWORD windows;
    int posix;
};

constexpr std::array<Translation, 13> translations = {{
    {ERROR_FILE_EXISTS, EEXIST},
    {ERROR_ALREADY_EXISTS, EEXIST},
    {ERROR_FILE_NOT_FOUND, ENOENT},
    {ERROR_PATH_NOT_FOUND, ENOENT},
    {ERROR_INVALID_NAME, EINVAL},
    {ERROR_FILENAME_EXCED_RANGE, ENAMETOOLONG},
    {ERROR_ACCESS_DENIED, EACCES},
    {ERROR_SHARING_VIOLATION, EACCES},
    {ERROR_LOCK_VIOLATION, EACCES},
    {ERROR_WRITE_PROTECT, EROFS},
    {ERROR_DISK_FULL, ENOSPC},
    {ERROR_HANDLE_DISK_FULL, ENOSPC},
    {ERROR_NOT_SAME_DEVICE, EXDEV},
}};

int lastProblem()
{
    const DWORD error = ::GetLastError();
    for (const auto& translation : translations)
        if (translation.windows == error)
            return translation.posix;
    return EIO;
}

std::wstring wide(const QByteArray& path)
{
    return QString::fromUtf8(path).replace(u'/', u'\\').toStdWString();
}

/// A virus scanner, a synchroniser or Word may hold the file for a moment: five tries within a
/// second.
int move(const QByteArray& from, const QByteArray& to, DWORD flags)
{
    constexpr int tries = 5;
    constexpr DWORD pause = 200; // milliseconds
    const std::wstring source = wide(from);
    const std::wstring target = wide(to);
    for (int attempt = 1;; ++attempt) {
        if (::MoveFileExW(source.c_str(), target.c_str(), flags | MOVEFILE_WRITE_THROUGH))
            return 0;
        const int problem = lastProblem();
        if (problem != EACCES || attempt == tries)
            return problem;
        ::Sleep(pause);
    }
}

class WindowsFileOps final : public FileOps {
public:
    int createBeside(const QByteArray& path, QByteArray& temporary, int& handle) override
    {
        const auto slash = std::max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        const QByteArray stem =
            path.left(slash + 1) + ".thidua-" + QByteArray::number(::GetCurrentProcessId());
        for (int number = 0; number < 1000; ++number) {
            temporary = stem + '-' + QByteArray::number(number);
            const HANDLE file = ::CreateFileW(wide(temporary).c_str(), GENERIC_WRITE, 0, nullptr,
                                              CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
            if (file != INVALID_HANDLE_VALUE) {
                handle = ::_open_osfhandle(reinterpret_cast<intptr_t>(file), _O_BINARY | _O_WRONLY);
                return handle >= 0 ? 0 : EMFILE;
            }
            if (const int problem = lastProblem(); problem != EEXIST)
                return problem;
        }
        return EEXIST;
    }
    bool isLeft(const QByteArray& path) override
    {
        const auto slash = std::max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        const auto words = path.mid(slash + 1).split('-');
        const DWORD maker = words.size() == 3 ? words[1].toULong() : 0;
        if (maker == 0 || words.front() != ".thidua")
            return false;
        // remove() fails by itself where somebody still has the file open.
        const HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, maker);
        if (process)
            ::CloseHandle(process);
        return !process && ::GetLastError() == ERROR_INVALID_PARAMETER;
    }
    int write(int handle, const char* data, qint64 size, qint64& written) override
    {
        constexpr qint64 most = 16 * 1024 * 1024;
        written = ::_write(handle, data, static_cast<unsigned>(std::min(size, most)));
        return written >= 0 ? 0 : errno;
    }
    int syncFile(int handle) override
    {
        return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(handle)))
                   ? 0
                   : lastProblem();
    }
    int size(int handle, qint64& bytes) override
    {
        bytes = ::_filelengthi64(handle);
        return bytes >= 0 ? 0 : errno;
    }
    /// The folder gives its rights to what is made in it.
    int copyPermissions(int, const QByteArray&) override { return 0; }
    int close(int handle) override { return ::_close(handle) == 0 ? 0 : errno; }
    int replace(const QByteArray& from, const QByteArray& to) override
    {
        return move(from, to, MOVEFILE_REPLACE_EXISTING);
    }
    int rename(const QByteArray& from, const QByteArray& to) override { return move(from, to, 0); }
    /// Moving with write-through has done it.
    int syncFolder(const QByteArray&) override { return 0; }
    void remove(const QByteArray& path) override { ::DeleteFileW(wide(path).c_str()); }
    int openToAppend(const QByteArray& path, bool isNew, int& handle) override
    {
        const HANDLE file =
            ::CreateFileW(wide(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                          isNew ? CREATE_NEW : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file == INVALID_HANDLE_VALUE)
            return lastProblem();
        handle =
            ::_open_osfhandle(reinterpret_cast<intptr_t>(file), _O_BINARY | _O_WRONLY | _O_APPEND);
        return handle >= 0 ? 0 : EMFILE;
    }
    int truncate(int handle, qint64 bytes) override { return ::_chsize_s(handle, bytes); }
};

} // namespace

FileOps& systemFileOps()
{
    static WindowsFileOps ops;
    return ops;
}

} // namespace thidua::base

#endif
