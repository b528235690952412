// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LeftJournals.h"

#include "base/Limits.h"

#include <QCryptographicHash>
#include <QDir>

#include <utility>

namespace thidua::store {

using namespace Qt::StringLiterals;

namespace {

/// Signs of programs that died between the journal and its sign.
void sweepLocks(const QDir& folder)
{
    constexpr qsizetype before = 7; // ".~lock."
    for (const QString& name :
         folder.entryList({u".~lock.*.journal#"_s}, QDir::Files | QDir::Hidden))
        if (const QString journal = name.mid(before).chopped(1); !folder.exists(journal)) {
            const auto taken = YearLock::take(folder.filePath(journal)); // given back at once
            Q_UNUSED(taken)
        }
}

void layAside(const QString& path)
{
    QFile::remove(path + u".damaged"_s);
    QFile::rename(path, path + u".damaged"_s);
}

} // namespace

QString journalStem(const QString& paperPath)
{
    if (paperPath.isEmpty())
        return u"untitled"_s;
    const QByteArray path = QDir::cleanPath(QDir().absoluteFilePath(paperPath)).toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

std::vector<LeftJournal> leftJournals(base::FileSystem& files, const QString& folder,
                                      const QString& stem)
{
    std::vector<LeftJournal> left;
    const QDir dir(folder);
    sweepLocks(dir);
    const QStringList names = dir.entryList({stem + u"*.journal"_s}, QDir::Files, QDir::Time);
    for (const QString& name : names) {
        const QString path = dir.filePath(name);
        auto lock = YearLock::take(path);
        if (!lock)
            continue; // somebody is writing it
        const auto bytes = files.read(path, base::limits::journalBytes);
        if (!bytes)
            continue;
        auto content = readJournal(*bytes, path);
        if (content && !content->entries.empty())
            left.push_back({path, std::move(lock).value(), std::move(content).value()});
        else if (content && content->lost == 0)
            QFile::remove(path);
        else if (content || content.error().detail != newerJournal)
            layAside(path);
    }
    return left;
}

void discard(LeftJournal left) { QFile::remove(left.path); }

} // namespace thidua::store
