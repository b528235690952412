// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace thidua::base {

/// The system calls of one safe write, in the order in which writeWhole() makes them, and those of
/// a file that grows line by line. Paths are UTF-8 (on POSIX the bytes of the file system). Each
/// returns 0 or an errno. The seam at which tests let any one of them fail.
class FileOps {
public:
    virtual ~FileOps() = default;
    /// Makes a new file `.thidua-…` next to `path`, for its owner only; its name is returned in
    /// `temporary`.
    virtual int createBeside(const QByteArray& path, QByteArray& temporary, int& handle) = 0;
    /// Whether this is such a file of a program that is gone. In doubt it is not.
    virtual bool isLeft(const QByteArray& path) = 0;
    virtual int write(int handle, const char* data, qint64 size, qint64& written) = 0;
    virtual int syncFile(int handle) = 0;
    virtual int size(int handle, qint64& bytes) = 0;
    /// Gives the new file the owner, as far as possible, and the permissions of the old one, or the
    /// usual ones where there is no old one.
    virtual int copyPermissions(int handle, const QByteArray& from) = 0;
    virtual int close(int handle) = 0;
    /// Takes the place of `to` if that exists.
    virtual int replace(const QByteArray& from, const QByteArray& to) = 0;
    /// Fails with EEXIST if `to` exists.
    virtual int rename(const QByteArray& from, const QByteArray& to) = 0;
    virtual int syncFolder(const QByteArray& folder) = 0;
    virtual void remove(const QByteArray& path) = 0;
    /// Opens a file whose writes go to its end: a new one, for its owner only (EEXIST if it is
    /// there), or one that is there.
    virtual int openToAppend(const QByteArray& path, bool isNew, int& handle) = 0;
    /// Cuts off what stands behind that many bytes.
    virtual int truncate(int handle, qint64 bytes) = 0;
};

/// The real ones.
FileOps& systemFileOps();

} // namespace thidua::base
