// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FileOps.h"

namespace thidua::support {

/// The real calls, of which one fails: the n-th, counted from 1. What can fail is counted, remove()
/// is not.
class FailingFileOps final : public base::FileOps {
public:
    enum class Then {
        GoOn,  ///< later calls work again
        Vanish ///< nothing happens any more, as if the process had been killed there
    };

    FailingFileOps(int failing, int problem, Then then = Then::GoOn)
        : m_failing(failing), m_problem(problem), m_then(then)
    {
    }

    int calls() const { return m_calls; }
    /// Every write takes that many bytes at most.
    qint64 mostAtOnce = -1;
    /// What the size of the new file is said to be; negative: the truth.
    qint64 claimedSize = -1;

    int createBeside(const QByteArray& path, QByteArray& temporary, int& handle) override
    {
        return fails() ? m_problem : m_real.createBeside(path, temporary, handle);
    }
    bool isLeft(const QByteArray& path) override { return !m_vanished && m_real.isLeft(path); }
    int write(int handle, const char* data, qint64 size, qint64& written) override
    {
        written = 0;
        if (fails())
            return m_problem;
        return m_real.write(handle, data, mostAtOnce < 0 ? size : qMin(size, mostAtOnce), written);
    }
    int syncFile(int handle) override { return fails() ? m_problem : m_real.syncFile(handle); }
    int size(int handle, qint64& bytes) override
    {
        const int problem = fails() ? m_problem : m_real.size(handle, bytes);
        bytes = claimedSize < 0 ? bytes : claimedSize;
        return problem;
    }
    int copyPermissions(int handle, const QByteArray& from) override
    {
        return fails() ? m_problem : m_real.copyPermissions(handle, from);
    }
    int close(int handle) override
    {
        const int closed = m_real.close(handle); // the kernel does it for the dead
        return fails() ? m_problem : closed;
    }
    int replace(const QByteArray& from, const QByteArray& to) override
    {
        return fails() ? m_problem : m_real.replace(from, to);
    }
    int rename(const QByteArray& from, const QByteArray& to) override
    {
        return fails() ? m_problem : m_real.rename(from, to);
    }
    int syncFolder(const QByteArray& folder) override
    {
        return fails() ? m_problem : m_real.syncFolder(folder);
    }
    void remove(const QByteArray& path) override
    {
        if (!m_vanished)
            m_real.remove(path);
    }
    int openToAppend(const QByteArray& path, bool isNew, int& handle) override
    {
        return fails() ? m_problem : m_real.openToAppend(path, isNew, handle);
    }
    int truncate(int handle, qint64 bytes) override
    {
        return fails() ? m_problem : m_real.truncate(handle, bytes);
    }

private:
    bool fails()
    {
        const bool hit = ++m_calls == m_failing;
        m_vanished = m_vanished || (hit && m_then == Then::Vanish);
        return hit || m_vanished;
    }

    base::FileOps& m_real = base::systemFileOps();
    int m_failing;
    int m_problem;
    Then m_then;
    int m_calls = 0;
    bool m_vanished = false;
};

} // namespace thidua::support
