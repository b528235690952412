// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/YearLock.h"

#include "base/Sentence.h"

#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace thidua::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using base::Sentence;

namespace {

QString lockName(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + QStringLiteral("/.~lock.") + file.fileName() + QStringLiteral("#");
}

Error heldByAnother(const QString& path, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {
        ErrorCode::CannotWrite,
        Sentence::tr("%1: tệp đang được mở ở nơi khác (%2, máy %3); hãy đóng nơi đó trước, hoặc mở "
                     "chỉ để xem.",
                     path, program, host),
        QStringLiteral("locked by process %1").arg(process)};
}

} // namespace

YearLock::YearLock(std::shared_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
YearLock::YearLock(YearLock&&) noexcept = default;
YearLock& YearLock::operator=(YearLock&&) noexcept = default;
YearLock::~YearLock() = default;

bool YearLock::isHeld() const { return m_lock && m_lock->isLocked(); }

Result<YearLock> YearLock::take(const QString& path)
{
    auto lock = std::make_shared<QLockFile>(lockName(path));
    lock->setStaleLockTime(0); // a living program may hold it as long as it likes
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError)
        return heldByAnother(path, *lock);
    return YearLock(std::move(lock));
}

} // namespace thidua::store
