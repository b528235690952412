// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "base/Sentence.h"
#include "store/LeftJournals.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

namespace thidua::store {

using namespace Qt::StringLiterals;
using base::Done;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

constexpr int mostNames = 100;

bool isFull(int problem)
{
#ifdef EDQUOT
    if (problem == EDQUOT)
        return true;
#endif
    return problem == ENOSPC;
}

} // namespace

Journal::Journal(QString folder, JournalBase base, base::FileOps& ops)
    : m_folder(std::move(folder)), m_base(std::move(base)), m_ops(ops)
{
}

Journal::Journal(LeftJournal left, size_t entries, base::FileOps& ops)
    : m_folder(QFileInfo(left.path).path()), m_path(left.path), m_ops(ops),
      m_lock(std::move(left.lock)), m_mark(left.content.marks[entries])
{
}

Journal::~Journal() { close(); }

void Journal::close()
{
    if (m_sync.valid())
        m_sync.wait();
    if (m_handle >= 0)
        m_ops.close(m_handle); // nothing is written here, and sync() has told of the rest
    m_handle = -1;
}

Error Journal::failure(int problem, const QString& detail) const
{
    const QString place = QDir::toNativeSeparators(m_folder);
    return {ErrorCode::CannotWrite,
            isFull(problem)
                ? Sentence::tr("%1: đĩa đã đầy nên chưa giữ được bản phòng mất điện; chữ đang viết "
                               "vẫn còn trong cửa sổ, hãy lưu văn bản hoặc dọn bớt đĩa.",
                               place)
                : Sentence::tr("%1: không ghi được bản phòng mất điện ở đây; chữ đang viết vẫn còn "
                               "trong cửa sổ, hãy lưu văn bản luôn.",
                               place),
            detail};
}

/// The first free name: another program may have the same paper open, and an older journal that
/// nobody has decided on is not touched.
int Journal::openNew()
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return EACCES;
    const QString stem = journalStem(m_base ? m_base->path : QString());
    for (int number = 1; number <= mostNames; ++number) {
        const QString name = number == 1 ? stem : u"%1-%2"_s.arg(stem).arg(number);
        const QString path = folder.filePath(name + u".journal"_s);
        if (QFileInfo::exists(path))
            continue;
        auto lock = YearLock::take(path);
        if (!lock)
            continue;
        const int problem = m_ops.openToAppend(path.toUtf8(), true, m_handle);
        if (problem == EEXIST)
            continue;
        if (problem)
            return problem;
        m_path = path;
        m_lock = std::move(lock).value();
        return 0;
    }
    return EEXIST;
}

int Journal::open()
{
    if (m_handle >= 0)
        return 0;
    if (m_path.isEmpty())
        return openNew();
    // One that was left: what is damaged behind its good part goes away.
    if (const int problem = m_ops.openToAppend(m_path.toUtf8(), false, m_handle)) {
        m_handle = -1;
        return problem;
    }
    const int problem = m_ops.truncate(m_handle, m_mark.at - m_pending.size());
    if (problem)
        close();
    return problem;
}

Result<Done> Journal::append(const JournalEntry& entry)
{
    if (m_base && m_mark.at == 0)
        m_pending = journalHead(*m_base, m_mark);
    m_pending += journalLine(entry, m_mark);
    return flush();
}

Result<Done> Journal::flush()
{
    if (m_pending.isEmpty())
        return Done{};
    if (const int problem = open())
        return failure(problem, u"open"_s);
    m_base.reset();
    qint64 done = 0;
    int problem = 0;
    while (!problem && done < m_pending.size()) {
        qint64 written = 0;
        problem =
            m_ops.write(m_handle, m_pending.constData() + done, m_pending.size() - done, written);
        if (!problem && written <= 0)
            problem = EIO;
        if (!problem)
            done += written;
    }
    m_pending.remove(0, done); // the rest follows where this ended
    if (problem)
        return failure(problem, QString::fromStdString(std::generic_category().message(problem)));
    return Done{};
}

Result<Done> Journal::finishSync()
{
    if (!m_sync.valid())
        return Done{};
    if (const int problem = m_sync.get())
        return failure(problem, u"sync"_s);
    m_synced = m_syncing;
    return Done{};
}

Result<Done> Journal::syncBehind()
{
    if (m_sync.valid() && m_sync.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return Done{};
    if (auto finished = finishSync(); !finished)
        return finished;
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (isSynced())
        return Done{};
    m_syncing = m_mark.at;
    const bool isNew = m_synced == 0;
    m_sync = std::async(std::launch::async, [this, isNew, handle = m_handle] {
        if (const int problem = m_ops.syncFile(handle))
            return problem;
        return isNew ? m_ops.syncFolder(m_folder.toUtf8()) : 0; // it names the file
    });
    return Done{};
}

Result<Done> Journal::sync()
{
    // What is under way may have begun before the last step.
    auto finished = finishSync();
    if (finished)
        finished = syncBehind();
    return finished ? finishSync() : finished;
}

void Journal::remove()
{
    close();
    if (!m_path.isEmpty())
        m_ops.remove(m_path.toUtf8());
    m_path.clear();
    m_lock.reset();
    m_base.reset();
    m_pending.clear();
    m_mark = {};
}

} // namespace thidua::store
