// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Recovery.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace thidua::shell {

Recovery::Recovery(base::FileSystem& files, QString folder)
    : m_files(files), m_folder(std::move(folder))
{
    using namespace std::chrono_literals;
    m_timer.setInterval(2s); // what a power cut costs at the most
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::sync);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Recovery::sync);
}

void Recovery::observe(const OpenedPaper& opened)
{
    m_opened = &opened;
    opened.manuscript->observe([this](const store::JournalEntry& entry) { write(entry); });
}

void Recovery::watch(const OpenedPaper& opened)
{
    forget();
    observe(opened);
}

void Recovery::goOn(const OpenedPaper& opened, store::LeftJournal left, size_t entries)
{
    forget();
    observe(opened);
    m_journal = std::make_unique<store::Journal>(std::move(left), entries);
}

void Recovery::forget()
{
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
    m_timer.stop();
}

bool Recovery::keepYear(const store::YearCopy& copy)
{
    if (!m_keeper)
        m_keeper = std::make_unique<store::YearKeeper>(m_files, m_folder);
    const auto kept = m_keeper->keep(copy);
    tell(kept);
    return kept.isOk();
}

void Recovery::goOnWithYear(store::LeftYear left)
{
    forgetYear();
    m_keeper = std::make_unique<store::YearKeeper>(m_files, std::move(left));
}

void Recovery::forgetYear()
{
    if (m_keeper)
        m_keeper->remove();
    m_keeper.reset();
}

std::vector<store::LeftYear> Recovery::leftYearsOf(const QString& path)
{
    return store::leftYears(m_files, m_folder, path);
}

std::vector<store::LeftJournal> Recovery::leftOf(const QString& path)
{
    return store::leftJournals(m_files, m_folder, store::journalStem(path));
}

void Recovery::write(const store::JournalEntry& entry)
{
    if (!m_journal) {
        auto before = edit::apply(m_opened->paper(), edit::inverse(entry.step));
        Q_ASSERT(before.isOk()); // what was done can be undone
        if (!before)
            return;
        m_journal = std::make_unique<store::Journal>(
            m_folder, store::JournalBase{m_opened->path, m_opened->sha256,
                                         std::move(before).value(), m_opened->id});
    }
    tell(m_journal->append(entry));
    if (!m_timer.isActive())
        m_timer.start();
}

void Recovery::sync()
{
    if (!m_journal || m_journal->isSynced())
        return;
    tell(m_journal->syncBehind());
    m_timer.start(); // to hear what became of it, and to try again
}

void Recovery::tell(const base::Result<base::Done>& done)
{
    if (!done && !m_isTroubled)
        Q_EMIT troubled(done.error().message);
    m_isTroubled = !done;
}

} // namespace thidua::shell
