// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/Upcoming.h"

#include "base/DiskFileSystem.h"
#include "store/YearDisk.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace thidua::start {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFiles = 3;
constexpr int mostLines = 12;
constexpr int days = 14;
constexpr qint64 mostBytes = 32 * 1024 * 1024; ///< larger ones are not opened just to look

std::vector<DueLine> linesOf(const pipeline::Folders& folders, const QStringList& paths,
                             const base::Date& today)
{
    std::vector<DueLine> lines;
    const base::DiskFileSystem files;
    const auto law = regulation::loadLaw(files, folders.data, folders.office);
    const auto phrases = emulation::loadPhrases(files, folders.data, folders.office);
    if (!law || !phrases)
        return lines;
    for (const QString& path : paths) {
        if (QFileInfo(path).size() > mostBytes)
            continue;
        const auto year = store::openYear(files, path);
        if (!year)
            continue;
        const auto entries = agenda::dueEntries(year->found.file, {*law, *phrases});
        for (auto& entry : agenda::dueSoon(entries, today, days))
            lines.push_back({std::move(entry), path});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DueLine& left, const DueLine& right) {
        return left.entry.workingDay < right.entry.workingDay;
    });
    lines.resize(std::min<size_t>(lines.size(), mostLines));
    return lines;
}

} // namespace

Upcoming::~Upcoming() { leave(); }

void Upcoming::leave()
{
    if (!m_thread)
        return;
    *m_isLeft = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void Upcoming::look(const pipeline::Folders& folders, const QStringList& paths,
                    const base::Date& today)
{
    leave();
    QStringList years;
    for (const QString& path : paths)
        if (path.endsWith(u".thidua"_s, Qt::CaseInsensitive) && years.size() < mostFiles)
            years += path;
    if (years.isEmpty())
        return Q_EMIT found({});
    m_isLeft = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, folders, years, today, isLeft = m_isLeft] {
        const auto lines = linesOf(folders, years, today);
        if (*isLeft)
            return;
        QMetaObject::invokeMethod(this, [this, lines, isLeft] {
            if (!*isLeft)
                Q_EMIT found(lines);
        });
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace thidua::start
